// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sheetrow.h"

#include <algorithm>

namespace daicho {

const Cell& SheetRow::cell(int column) const
{
    static const Cell kEmpty;
    const auto position = static_cast<size_t>(column);
    if (position < cells.size() && cells[position].column == column) {
        return cells[position];
    }
    const auto found = std::ranges::lower_bound(cells, column, {}, &Cell::column);
    return found != cells.end() && found->column == column ? *found : kEmpty;
}

bool SheetRow::isBlank() const
{
    return std::ranges::none_of(cells, &Cell::hasContent);
}

} // namespace daicho
