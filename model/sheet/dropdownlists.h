// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/tablewriter.h"

struct lxw_worksheet;

namespace daicho {

/// The drop-down lists of a workbook: they stand as columns of one hidden sheet, because a list
/// written into the cell's own rule ends at 255 characters. Functions return a lxw_error.
class DropDownLists
{
public:
    bool isEmpty() const { return m_lists.isEmpty(); }

    /// Offers `choices` in a column from `firstRow` to `lastRow` (from 0).
    int
    offer(lxw_worksheet* sheet, int column, int firstRow, int lastRow, const QStringList& choices);
    /// Keeps the list and tells where it stands: lists!$A$1:$A$20.
    QString place(const QStringList& choices);
    /// Fills the sheet named kSheetName.
    int writeTo(lxw_worksheet* sheet) const;

    static constexpr QStringView kSheetName = u"lists";

private:
    QList<QStringList> m_lists;
};

} // namespace daicho
