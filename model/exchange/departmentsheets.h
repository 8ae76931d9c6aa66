// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/departmentwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/sheet/formwriter.h"

namespace daicho {

/// What the sheets of one workbook are written from.
struct DepartmentContext
{
    const Scheme& scheme;
    const FieldTexts& texts;
    const StocktakeTexts& words;
    const DepartmentPlan& plan;
    const DepartmentOrder& order;
    const DepartmentLayout& layout;
    StocktakeTexts::Figures figures;

    Language language() const { return words.language(); }

    QString word(const QString& key) const { return words.text(key, figures); }
};

/// Rows of the asset sheet, as Excel counts.
inline constexpr int kDepartmentHeaderRow = 3;
inline constexpr int kDepartmentFirstRow = 4;

inline int departmentLastRow(const DepartmentContext& context)
{
    return kDepartmentFirstRow + static_cast<int>(context.order.rows.size()) +
           context.plan.rowsForNew - 1;
}

/// In half-width characters, as column widths are counted.
inline double displayWidth(const QString& text)
{
    double width = 0;
    for (const QChar character : text) {
        constexpr char16_t kFirstWide = 0x1100;
        width += character.unicode() >= kFirstWide ? 2.1 : 1.05;
    }
    return width;
}

/// Colours that every sheet uses.
namespace departmentcolours {
inline constexpr quint32 kHeader = 0xe8eaf6;
inline constexpr quint32 kKeyHeader = 0x3949ab;
inline constexpr quint32 kLocked = 0xf1f1f4;
inline constexpr quint32 kAnswer = 0xfff8e1;
inline constexpr quint32 kDone = 0xedf6f0;
inline constexpr quint32 kMissing = 0xffe082;
inline constexpr quint32 kPast = 0x757575;
} // namespace departmentcolours

Result<void> writeStartSheet(FormWriter& writer, const DepartmentContext& context);
Result<void> writeAssetSheet(FormWriter& writer, const DepartmentContext& context);
Result<void> writeHandlingSheet(FormWriter& writer, const DepartmentContext& context);
Result<void> writeCommentSheet(FormWriter& writer, const DepartmentContext& context);

} // namespace daicho
