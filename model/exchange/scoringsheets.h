// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/scoringwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/sheet/formwriter.h"

namespace daicho {

/// What the sheets of one scoring workbook are written from.
struct ScoringContext
{
    const Method& method;
    const StocktakeTexts& words;
    const ScoringOrder& order;
    ScoringLayout layout;
    StocktakeTexts::Figures figures;

    Language language() const { return words.language(); }

    QString word(const QString& key) const { return words.text(key, figures); }
};

/// Rows of the item sheet, as Excel counts.
inline constexpr int kScoringHeaderRow = 3;
inline constexpr int kScoringFirstRow = 4;

/// Figures that may be typed: the steps' numbers; empty where a scale names its steps by words.
QStringList figuresOf(const Method& method, const MethodInput& input);
/// What may be chosen for the input; empty for a free number.
QStringList choicesOf(const Method& method, const MethodInput& input, Language language);

Result<void> writeScoringStart(FormWriter& writer, const ScoringContext& context);
Result<void> writeScoringItems(FormWriter& writer, const ScoringContext& context);
Result<void> writeScoringCriteria(FormWriter& writer, const ScoringContext& context);

} // namespace daicho
