// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/cell.h"

#include <vector>

namespace daicho {

/// One row with the cells that hold something, ascending by column.
struct SheetRow
{
    /// As Excel shows it; the first row is 1.
    int number = 0;
    bool hidden = false;
    std::vector<Cell> cells;

    /// The cell of a column (0 is A), an empty one where the row has none.
    const Cell& cell(int column) const;

    const QString& text(int column) const { return cell(column).text; }

    /// True if no cell holds a value: only formulas without one, or nothing.
    bool isBlank() const;
};

} // namespace daicho
