// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/paperpainter.h"

#include "views/charts/barchart.h"
#include "views/charts/heatmappainter.h"
#include "views/charts/papercharts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace daicho {

namespace {

void paintMap(const PaperHeatMap& map, const QString& title, QPainter& painter, const QRectF& area)
{
    HeatMapData data = heatMapData(map);
    data.title = title;
    HeatMapPainter(std::move(data), paperLook(painter.font())).paint(painter, area);
}

} // namespace

void PaperPainter::paint(const PaperPicture& picture, QPainter& painter, const QRectF& area) const
{
    if (picture.map && picture.after) {
        const double gap = QFontMetricsF(painter.font(), painter.device()).height();
        const double half = (area.width() - gap) / 2;
        const QRectF left(area.left(), area.top(), half, area.height());
        paintMap(*picture.map, picture.mapTitle, painter, left);
        paintMap(*picture.after, picture.afterTitle, painter, left.translated(half + gap, 0));
    } else if (picture.map) {
        paintMap(*picture.map, {}, painter, area);
    } else if (picture.bars) {
        BarChartPainter(barChartData(*picture.bars), paperLook(painter.font()))
            .paint(painter, area);
    }
}

} // namespace daicho
