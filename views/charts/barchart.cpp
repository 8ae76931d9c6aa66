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

double barLength(const Bar& bar)
{
    double length = 0;
    for (const BarSegment& segment : bar.segments) {
        length += double(segment.value);
    }
    return length;
}

QString wordAndValue(const BarSegment& segment)
{
    const QString value = QLocale().toString(segment.value);
    return segment.word.isEmpty() ? value : segment.word + u' ' + value;
}

/// What fits into a segment: word and value, else the value, else nothing. A bar without words has
/// its value at its end already.
QString insideText(const BarSegment& segment, double perUnit, const QFontMetricsF& metrics)
{
    const double room = double(segment.value) * perUnit - metrics.height() * 0.4;
    if (segment.word.isEmpty()) {
        return {};
    }
    for (const QString& text : {wordAndValue(segment), QLocale().toString(segment.value)}) {
        if (metrics.horizontalAdvance(text) <= room) {
            return text;
        }
    }
    return {};
}

/// What stands behind a bar: its total, and the segments that are too narrow for their own text.
QString endText(const Bar& bar, double perUnit, const QFontMetricsF& metrics)
{
    QStringList parts{bar.total};
    for (const BarSegment& segment : bar.segments) {
        const bool isNamed =
            segment.word.isEmpty() || !insideText(segment, perUnit, metrics).isEmpty();
        if (segment.value > 0 && !isNamed) {
            parts << wordAndValue(segment);
        }
    }
    return parts.join(u" · ");
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
    double ends = 0;
    for (const Bar& bar : m_data.bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        ends = std::max(ends, metrics.horizontalAdvance(bar.total));
    }
    labels = std::min(labels, rectangle.width() * 0.4);
    const double top = (m_data.title.isEmpty() ? 0 : result.em * 1.8) +
                       (m_data.unit.isEmpty() ? 0 : result.em * 1.2);
    result.labelRight = rectangle.left() + labels;
    result.bars = rectangle.adjusted(labels + result.em * 0.6, top, 0, 0);
    const double gap = result.em * 0.8;
    const double longest = double(std::max<qint64>(1, m_data.longest));
    const double widest = std::max(0.0, result.bars.width() - ends - gap) / longest;
    // The bars give way to the texts behind them, but never by more than half. Shorter bars name
    // less inside, so that more stands behind: hence twice.
    result.perUnit = widest;
    for (int round = 0; round < 2; ++round) {
        const double before = result.perUnit;
        for (const Bar& bar : m_data.bars) {
            const double end = metrics.horizontalAdvance(endText(bar, before, metrics));
            const double length = std::max(1.0, barLength(bar));
            result.perUnit = std::min(result.perUnit, (result.bars.width() - end - gap) / length);
        }
    }
    result.perUnit = std::max(result.perUnit, widest / 2);
    const double count = double(std::max<qsizetype>(1, m_data.bars.size()));
    result.step = std::min(result.bars.height() / count, result.em * 2.2);
    result.thickness = std::min(result.step * 0.78, result.em * 1.5);
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
        painter.setPen(look.text);
        painter.drawText(area,
                         Qt::AlignCenter | Qt::TextSingleLine,
                         insideText(segment, places.perUnit, metrics));
    }
    painter.setPen(m_look.text);
    const QRectF rest(x + places.em * 0.4, ground.top(), places.whole.right() - x, ground.height());
    const QString end = endText(bar, places.perUnit, metrics);
    painter.drawText(rest,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(end, Qt::ElideRight, rest.width()));
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
