// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/papercharts.h"

namespace daicho {

HeatMapData heatMapData(const PaperHeatMap& map)
{
    HeatMapData data{.rowAxis = map.rowAxis,
                     .columnAxis = map.columnAxis,
                     .rowLabels = map.rowLabels,
                     .columnLabels = map.columnLabels};
    for (const PaperCell& cell : map.cells) {
        data.cells << HeatMapCell{.count = cell.count, .level = cell.level, .levelWord = cell.word};
    }
    return data;
}

BarChartData barChartData(const PaperBars& bars)
{
    BarChartData data{.unit = bars.unit, .longest = bars.longest};
    for (const PaperBar& bar : bars.bars) {
        Bar drawn{.label = bar.label, .total = bar.total};
        for (const PaperCell& segment : bar.segments) {
            drawn.segments << BarSegment{segment.level, segment.word, segment.count};
        }
        data.bars << drawn;
    }
    return data;
}

} // namespace daicho
