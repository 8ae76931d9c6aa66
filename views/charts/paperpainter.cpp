// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/paperpainter.h"

#include "views/charts/barchart.h"
#include "views/charts/heatmappainter.h"
#include "views/charts/papercharts.h"

#include <QPainter>

namespace daicho {

void PaperPainter::paintHeatMap(const PaperHeatMap& map,
                                QPainter& painter,
                                const QRectF& area) const
{
    HeatMapPainter(heatMapData(map), paperLook(painter.font())).paint(painter, area);
}

void PaperPainter::paintBars(const PaperBars& bars, QPainter& painter, const QRectF& area) const
{
    BarChartPainter(barChartData(bars), paperLook(painter.font())).paint(painter, area);
}

} // namespace daicho
