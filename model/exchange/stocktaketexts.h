// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/core/result.h"

#include <QHash>

namespace daicho {

/// What the stock-take says to departments, in workbooks and letters: data, so that a city can word
/// it its own way. Keys are paths of the document: workbook.title, letters.inquiry.body.
class StocktakeTexts
{
public:
    using Figures = QHash<QString, QString>;

    static Result<StocktakeTexts>
    load(Language language, const QString& path = QStringLiteral(":/stocktake/texts.json"));

    /// The text with its {figures} filled in; a figure that is not given stays as it stands.
    QString text(const QString& key, const Figures& figures = {}) const;

    Language language() const { return m_language; }

private:
    Language m_language = Language::Japanese;
    QHash<QString, Bilingual> m_texts;
};

} // namespace daicho
