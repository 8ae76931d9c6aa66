// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/mergeindex.h"

#include <algorithm>

namespace daicho {

MergeIndex::MergeIndex(const QList<CellRange>& merges)
    : m_ranges(merges.begin(), merges.end())
{
    std::ranges::stable_sort(m_ranges, {}, &CellRange::firstRow);
    int reach = 0;
    for (const CellRange& range : m_ranges) {
        reach = std::max(reach, range.lastRow);
        m_reach.push_back(reach);
    }
}

const CellRange* MergeIndex::rangeAt(int row, int column) const
{
    auto place = std::ranges::upper_bound(m_ranges, row, {}, &CellRange::firstRow);
    while (place != m_ranges.begin()) {
        --place;
        if (m_reach[static_cast<size_t>(place - m_ranges.begin())] < row) {
            return nullptr;
        }
        if (place->contains(row, column)) {
            return &*place;
        }
    }
    return nullptr;
}

} // namespace daicho
