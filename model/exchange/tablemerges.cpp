// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablemerges.h"

#include <algorithm>

namespace daicho {

namespace {

qint64 placeOf(int row, int column)
{
    return (static_cast<qint64>(row) << 20) + column;
}

} // namespace

TableMerges::TableMerges(const QList<CellRange>& merges)
{
    for (const CellRange& range : merges) {
        m_byStart.insert(placeOf(range.firstRow, range.firstColumn), range);
        if (range.lastRow > range.firstRow) {
            m_vertical.push_back(range);
        }
    }
    std::ranges::stable_sort(m_vertical, std::ranges::less(), &CellRange::firstRow);
}

CellRange TableMerges::at(int row, int column) const
{
    return m_byStart.value(placeOf(row, column), {row, column, row, column});
}

} // namespace daicho
