// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlook.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPaintDevice;
class QPainter;

namespace daicho {

struct BarSegment
{
    QString level = {}; ///< level id; empty for a plain bar in the accent colour
    QString word = {};
    qint64 value = 0;
};

struct Bar
{
    QString label = {};
    QList<BarSegment> segments = {};
    QString total = {}; ///< as shown at the end of the bar
};

/// Horizontal bars, one under the other: categories stacked by level, or plain counts by class.
struct BarChartData
{
    QString title = {};
    QString unit = {};
    QList<Bar> bars = {};
    qint64 longest = 0; ///< value of the full width
};

/// Draws bars as vectors into any device.
class BarChartPainter
{
public:
    BarChartPainter(BarChartData data, ChartLook look);

    /// `current` is framed; -1 for none.
    void paint(QPainter& painter, const QRectF& rectangle, int current = -1) const;
    QSizeF preferredSize(const QPaintDevice* device) const;

    /// The bar under a point; -1 for none.
    int hitTest(const QPointF& point, const QRectF& rectangle, const QPaintDevice* device) const;

private:
    struct Layout;
    Layout layout(const QRectF& rectangle, const QPaintDevice* device) const;
    void paintBar(QPainter& painter, const Layout& layout, int bar) const;
    void paintKey(QPainter& painter, const Layout& layout) const;

    BarChartData m_data;
    ChartLook m_look;
};

} // namespace daicho
