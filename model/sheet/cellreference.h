// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/sheetlayout.h"

#include <optional>
#include <string_view>

namespace daicho {

inline constexpr int kMaxSheetRow = 1'048'576;
inline constexpr int kMaxSheetColumn = 16'383;

struct CellReference
{
    /// From 1.
    int row = 0;
    /// From 0.
    int column = 0;
};

/// Of "B7" or "$B$7"; none outside a sheet's limits.
std::optional<CellReference> parseCellReference(std::string_view text);
/// Of "A1:C3" or a single cell.
std::optional<CellRange> parseCellRange(std::string_view text);

/// "A" for 0, "AA" for 26.
QString columnLetters(int column);
/// "B7".
QString cellName(int row, int column);

} // namespace daicho
