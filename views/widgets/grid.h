// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

/// The measures of every page, in device-independent pixels: multiples of four.
struct Grid
{
    static constexpr int kUnit = 4;
    static constexpr int kGap = 8;
    static constexpr int kMargin = 16;
    static constexpr int kGroup = 24;
    static constexpr int kRow = 28;
    static constexpr int kCompactRow = 24;
    static constexpr int kControl = 32; ///< height of buttons, fields, selections
    static constexpr int kIcon = 20;
    static constexpr int kRadius = 4;
    static constexpr int kNavigation = 200;
    static constexpr int kEditor = 360;
};

enum class RowHeight { Normal, Compact };

constexpr int rowHeight(RowHeight height)
{
    return height == RowHeight::Compact ? Grid::kCompactRow : Grid::kRow;
}

} // namespace daicho
