// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/paperpainter.h"

#include "views/charts/barchart.h"
#include "views/charts/heatmappainter.h"

#include <QPainter>

namespace daicho {

void PaperPainter::paintHeatMap(const PaperHeatMap& map,
                                QPainter& painter,
                                const QRectF& area) const
{
    HeatMapData data{.rowAxis = map.rowAxis,
                     .columnAxis = map.columnAxis,
                     .rowLabels = map.rowLabels,
                     .columnLabels = map.columnLabels};
    for (const PaperCell& cell : map.cells) {
        data.cells << HeatMapCell{.count = cell.count, .level = cell.level, .levelWord = cell.word};
    }
    HeatMapPainter(std::move(data), paperLook(painter.font())).paint(painter, area);
}

void PaperPainter::paintBars(const PaperBars& bars, QPainter& painter, const QRectF& area) const
{
    BarChartData data{.unit = bars.unit, .longest = bars.longest};
    for (const PaperBar& bar : bars.bars) {
        Bar drawn{.label = bar.label, .total = bar.total};
        for (const PaperCell& segment : bar.segments) {
            drawn.segments << BarSegment{segment.level, segment.word, segment.count};
        }
        data.bars << drawn;
    }
    BarChartPainter(std::move(data), paperLook(painter.font())).paint(painter, area);
}

} // namespace daicho
