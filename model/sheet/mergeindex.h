// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/sheetlayout.h"

#include <vector>

namespace daicho {

/// Finds the merged range a cell lies in, whatever the number of ranges.
class MergeIndex
{
public:
    explicit MergeIndex(const QList<CellRange>& merges);

    /// Null if the cell is not merged. The value of a merged range stands in its first cell.
    const CellRange* rangeAt(int row, int column) const;

private:
    /// By first row.
    std::vector<CellRange> m_ranges;
    /// The last row that any range up to this one reaches.
    std::vector<int> m_reach;
};

} // namespace daicho
