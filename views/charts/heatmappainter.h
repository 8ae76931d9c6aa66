// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlook.h"
#include "views/charts/heatmapdata.h"

#include <QRectF>

#include <optional>

class QPaintDevice;
class QPainter;

namespace daicho {

/// Draws a heat map as vectors into any device: window, PNG, SVG and PDF share it.
class HeatMapPainter
{
public:
    HeatMapPainter(HeatMapData data, ChartLook look);

    const HeatMapData& data() const { return m_data; }

    void paint(QPainter& painter,
               const QRectF& rectangle,
               std::optional<HeatMapPosition> current = std::nullopt) const;

    /// Where a cell lies when the map is painted into `rectangle` of `device`.
    QRectF
    cellRect(HeatMapPosition position, const QRectF& rectangle, const QPaintDevice* device) const;
    std::optional<HeatMapPosition>
    hitTest(const QPointF& point, const QRectF& rectangle, const QPaintDevice* device) const;

    /// The size at which everything can be read, in units of the device.
    QSizeF preferredSize(const QPaintDevice* device) const;

private:
    struct Layout;
    Layout layout(const QRectF& rectangle, const QPaintDevice* device) const;
    void paintAxes(QPainter& painter, const Layout& layout) const;
    void paintCell(QPainter& painter, const Layout& layout, HeatMapPosition position) const;

    HeatMapData m_data;
    ChartLook m_look;
};

} // namespace daicho
