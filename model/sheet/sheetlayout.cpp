// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sheetlayout.h"

#include <algorithm>

namespace daicho {

bool SheetLayout::isColumnHidden(int column) const
{
    return std::ranges::any_of(hiddenColumns, [column](const ColumnSpan& span) {
        return column >= span.first && column <= span.last;
    });
}

} // namespace daicho
