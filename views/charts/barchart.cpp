// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/barchart.h"

#include "views/widgets/levellook.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace daicho {

struct BarChartPainter::Layout
{
    double em = 0;
    QRectF whole;
    QRectF bars; ///< the ground of the bars, without labels and totals
    double labelRight = 0;
    double step = 0;
    double thickness = 0;
    double perUnit = 0;

    QRectF bar(int index) const
    {
        return {bars.left(),
                bars.top() + index * step + (step - thickness) / 2,
                bars.width(),
                thickness};
    }
};

namespace {

QFont bold(QFont font, double factor = 1)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

BarChartPainter::BarChartPainter(BarChartData data, ChartLook look)
    : m_data(std::move(data))
    , m_look(std::move(look))
{
}

BarChartPainter::Layout BarChartPainter::layout(const QRectF& rectangle,
                                                const QPaintDevice* device) const
{
    const QFontMetricsF metrics(m_look.font, device);
    Layout result;
    result.em = metrics.height();
    result.whole = rectangle;
    double labels = 0;
    double totals = 0;
    for (const Bar& bar : m_data.bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        totals = std::max(totals, metrics.horizontalAdvance(bar.total));
    }
    labels = std::min(labels, rectangle.width() * 0.45);
    const double top = (m_data.title.isEmpty() ? 0 : result.em * 1.8) +
                       (m_data.unit.isEmpty() ? 0 : result.em * 1.2);
    result.labelRight = rectangle.left() + labels;
    result.bars = rectangle.adjusted(labels + result.em * 0.6, top, -totals - result.em * 0.8, 0);
    const double count = double(std::max<qsizetype>(1, m_data.bars.size()));
    result.step = std::min(result.bars.height() / count, result.em * 2.2);
    result.thickness = std::min(result.step * 0.78, result.em * 1.5);
    result.perUnit = m_data.longest > 0 ? result.bars.width() / double(m_data.longest) : 0;
    return result;
}

void BarChartPainter::paint(QPainter& painter, const QRectF& rectangle, int current) const
{
    painter.save();
    if (m_look.ground.isValid()) {
        painter.fillRect(rectangle, m_look.ground);
    }
    const Layout places = layout(rectangle, painter.device());
    paintKey(painter, places);
    for (int bar = 0; bar < int(m_data.bars.size()); ++bar) {
        paintBar(painter, places, bar);
    }
    if (current >= 0 && current < int(m_data.bars.size())) {
        const QRectF bar = places.bar(current);
        painter.setPen(QPen(m_look.accent, places.em * 0.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rectangle.left(), bar.top(), rectangle.width(), bar.height())
                             .adjusted(1, -2, -1, 2));
    }
    painter.setPen(QPen(m_look.secondary, places.em * 0.06));
    const double x = places.bars.left();
    painter.drawLine(QPointF(x, places.bars.top()),
                     QPointF(x, places.bars.top() + places.step * double(m_data.bars.size())));
    painter.restore();
}

void BarChartPainter::paintKey(QPainter& painter, const Layout& places) const
{
    painter.setPen(m_look.text);
    painter.setFont(bold(m_look.font, 1.1));
    painter.drawText(places.whole, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_data.title);
    QRectF unit = places.whole;
    unit.setBottom(places.bars.top() - places.em * 0.1);
    painter.setPen(m_look.secondary);
    painter.setFont(m_look.font);
    painter.drawText(unit, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, m_data.unit);
}

void BarChartPainter::paintBar(QPainter& painter, const Layout& places, int index) const
{
    const Bar& bar = m_data.bars[index];
    const QRectF ground = places.bar(index);
    const QFontMetricsF metrics(m_look.font, painter.device());
    painter.setFont(m_look.font);
    painter.setPen(m_look.text);
    const double labelWidth = places.labelRight - places.whole.left();
    painter.drawText(QRectF(places.whole.left(), ground.top(), labelWidth, ground.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(bar.label, Qt::ElideRight, labelWidth));

    double x = ground.left();
    for (const BarSegment& segment : bar.segments) {
        const QRectF area(x, ground.top(), double(segment.value) * places.perUnit, ground.height());
        x = area.right();
        if (area.width() <= 0) {
            continue;
        }
        LevelLook look = levelLook(segment.level, m_look.theme);
        if (segment.level.isEmpty()) {
            look = {m_look.accent,
                    m_look.theme == Theme::Light ? Qt::white : Qt::black,
                    m_look.accent,
                    m_look.accent,
                    LevelPattern::None};
        }
        fillLevel(painter, area, look, places.em * 0.5);
        painter.setPen(QPen(look.edge, places.em * 0.05));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        // The word with the value where there is room, else the value, else the tool tip has it.
        const QString value = QLocale().toString(segment.value);
        const QString full = segment.word.isEmpty() ? value : segment.word + u' ' + value;
        const double room = area.width() - places.em * 0.4;
        painter.setPen(look.text);
        if (const QString& text = metrics.horizontalAdvance(full) <= room ? full : value;
            metrics.horizontalAdvance(text) <= room && !segment.word.isEmpty()) {
            painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
    painter.setPen(m_look.text);
    painter.drawText(
        QRectF(x + places.em * 0.4, ground.top(), places.whole.right() - x, ground.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        bar.total);
}

QSizeF BarChartPainter::preferredSize(const QPaintDevice* device) const
{
    const double em = QFontMetricsF(m_look.font, device).height();
    const double top =
        (m_data.title.isEmpty() ? 0 : em * 1.8) + (m_data.unit.isEmpty() ? 0 : em * 1.2);
    return {em * 26, top + em * 2.0 * double(m_data.bars.size())};
}

int BarChartPainter::hitTest(const QPointF& point,
                             const QRectF& rectangle,
                             const QPaintDevice* device) const
{
    const Layout places = layout(rectangle, device);
    for (int bar = 0; bar < int(m_data.bars.size()); ++bar) {
        QRectF row = places.bar(bar);
        row.setLeft(rectangle.left());
        row.setRight(rectangle.right());
        if (row.contains(point)) {
            return bar;
        }
    }
    return -1;
}

} // namespace daicho
