// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/heatmappainter.h"

#include "views/widgets/levellook.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace daicho {

/// Where things stand; every measure follows the height of the text on the device.
struct HeatMapPainter::Layout
{
    double em = 0;
    QRectF title;
    QRectF rowAxis;
    QRectF rowLabels;
    QRectF columnLabels;
    QRectF columnAxis;
    QRectF cells;
    double cellWidth = 0;
    double cellHeight = 0;
    double gap = 0;

    QRectF cell(HeatMapPosition at, int rows) const
    {
        return {cells.left() + at.column * cellWidth + gap / 2,
                cells.top() + (rows - 1 - at.row) * cellHeight + gap / 2,
                cellWidth - gap,
                cellHeight - gap};
    }
};

namespace {

double widest(const QStringList& texts, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& text : texts) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

/// How high the text is when it is broken to this width.
double brokenHeight(const QString& text, double width, const QFontMetricsF& metrics)
{
    constexpr double kEndless = 1e6;
    return metrics.boundingRect(QRectF(0, 0, width, kEndless), Qt::TextWordWrap, text).height();
}

double highest(const QStringList& texts, double width, const QFontMetricsF& metrics)
{
    double height = metrics.height();
    for (const QString& text : texts) {
        height = std::max(height, brokenHeight(text, width, metrics));
    }
    return height;
}

/// Whole on as many lines as it takes; elided only where they do not fit.
void drawLabel(QPainter& painter,
               const QRectF& area,
               Qt::Alignment alignment,
               const QString& text,
               const QFontMetricsF& metrics)
{
    if (brokenHeight(text, area.width(), metrics) <= area.height() + 1) {
        painter.drawText(area, int(alignment) | Qt::TextWordWrap, text);
    } else {
        painter.drawText(area,
                         int(alignment) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, area.width()));
    }
}

} // namespace

HeatMapPainter::HeatMapPainter(HeatMapData data, ChartLook look)
    : m_data(std::move(data))
    , m_look(std::move(look))
{
}

HeatMapPainter::Layout HeatMapPainter::layout(const QRectF& rectangle,
                                              const QPaintDevice* device) const
{
    const QFontMetricsF metrics(m_look.font, device);
    Layout result;
    const double em = result.em = metrics.height();
    const double titleHeight = m_data.title.isEmpty() ? 0 : em * 1.8;
    const double top = titleHeight + em * 1.5;
    const double left =
        std::min(widest(m_data.rowLabels, metrics) + em * 0.6, rectangle.width() * 0.4);
    const double width = rectangle.width() - left;
    // Words of the columns take more lines where one is too short.
    const double column = width / std::max(1, m_data.columns()) - em * 0.15;
    const double below = highest(m_data.columnLabels, column, metrics) + em * 0.1;
    result.cells = rectangle.adjusted(left, top, 0, -em * 1.6 - below);
    result.title = QRectF(rectangle.left(), rectangle.top(), rectangle.width(), titleHeight);
    result.rowAxis =
        QRectF(rectangle.left(), rectangle.top() + titleHeight, rectangle.width(), em * 1.2);
    result.rowLabels =
        QRectF(rectangle.left(), result.cells.top(), left - em * 0.5, result.cells.height());
    result.columnLabels =
        QRectF(result.cells.left(), result.cells.bottom() + em * 0.2, width, below);
    result.columnAxis =
        QRectF(result.cells.left(), result.columnLabels.bottom() + em * 0.15, width, em * 1.2);
    result.cellWidth = result.cells.width() / std::max(1, m_data.columns());
    result.cellHeight = result.cells.height() / std::max(1, m_data.rows());
    result.gap = em * 0.15;
    return result;
}

void HeatMapPainter::paint(QPainter& painter,
                           const QRectF& rectangle,
                           std::optional<HeatMapPosition> current) const
{
    if (!m_data.isValid()) {
        return;
    }
    painter.save();
    if (m_look.ground.isValid()) {
        painter.fillRect(rectangle, m_look.ground);
    }
    const Layout places = layout(rectangle, painter.device());
    paintAxes(painter, places);
    for (int row = 0; row < m_data.rows(); ++row) {
        for (int column = 0; column < m_data.columns(); ++column) {
            paintCell(painter, places, {row, column});
        }
    }
    if (current) {
        const double width = places.em * 0.14;
        const QRectF frame = places.cell(*current, m_data.rows());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.theme == Theme::Light ? Qt::white : Qt::black, width * 2));
        painter.drawRect(frame.adjusted(width, width, -width, -width));
        painter.setPen(QPen(m_look.accent, width));
        painter.drawRect(frame);
    }
    painter.restore();
}

void HeatMapPainter::paintAxes(QPainter& painter, const Layout& places) const
{
    painter.setPen(m_look.text);
    painter.setFont(bold(m_look.font, 1.1));
    painter.drawText(places.title, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_data.title);
    painter.setFont(bold(m_look.font));
    painter.drawText(places.columnAxis, Qt::AlignCenter | Qt::TextSingleLine, m_data.columnAxis);
    painter.drawText(
        places.rowAxis, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_data.rowAxis);

    painter.setFont(m_look.font);
    const QFontMetricsF metrics(m_look.font, painter.device());
    for (int row = 0; row < m_data.rows(); ++row) {
        const QRectF cell = places.cell({row, 0}, m_data.rows());
        const QRectF area(
            places.rowLabels.left(), cell.top(), places.rowLabels.width(), cell.height());
        drawLabel(painter, area, Qt::AlignRight | Qt::AlignVCenter, m_data.rowLabels[row], metrics);
    }
    for (int column = 0; column < m_data.columns(); ++column) {
        const QRectF cell = places.cell({0, column}, m_data.rows());
        const QRectF area(
            cell.left(), places.columnLabels.top(), cell.width(), places.columnLabels.height());
        drawLabel(
            painter, area, Qt::AlignHCenter | Qt::AlignTop, m_data.columnLabels[column], metrics);
    }
}

void HeatMapPainter::paintCell(QPainter& painter,
                               const Layout& places,
                               HeatMapPosition position) const
{
    const HeatMapCell& cell = m_data.cell(position.row, position.column);
    const QRectF area = places.cell(position, m_data.rows());
    const LevelLook full = levelLook(cell.level, m_look.theme);
    const LevelLook look = cell.count > 0 ? full : paleLook(full, themePalette(m_look.theme));
    fillLevel(painter, area, look, places.em * 0.55);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.edge, places.em * 0.05));
    painter.drawRect(area);

    painter.setPen(look.text);
    const QFont small = sized(m_look.font, 0.9);
    const bool both = area.height() >= places.em * 2.4;
    const double half = places.em * 1.25;
    const QRectF block(area.left(), area.center().y() - half, area.width(), half * 2);
    const QRectF upper = both ? block.adjusted(0, 0, 0, -half * 0.9) : area;
    // An empty cell keeps its level in view but steps back: no count.
    if (cell.count > 0) {
        painter.setFont(bold(m_look.font, both ? 1.3 : 1.1));
        painter.drawText(
            upper, Qt::AlignCenter | Qt::TextSingleLine, QLocale().toString(cell.count));
    }
    if (both || cell.count == 0) {
        const QRectF lower = cell.count > 0 ? block.adjusted(0, half * 1.1, 0, 0) : area;
        painter.setFont(small);
        const QFontMetricsF metrics(small, painter.device());
        drawLabel(painter, lower, Qt::AlignCenter, cell.levelWord, metrics);
    }
}

QRectF HeatMapPainter::cellRect(HeatMapPosition position,
                                const QRectF& rectangle,
                                const QPaintDevice* device) const
{
    return layout(rectangle, device).cell(position, m_data.rows());
}

std::optional<HeatMapPosition> HeatMapPainter::hitTest(const QPointF& point,
                                                       const QRectF& rectangle,
                                                       const QPaintDevice* device) const
{
    if (!m_data.isValid()) {
        return std::nullopt;
    }
    const Layout places = layout(rectangle, device);
    for (int row = 0; row < m_data.rows(); ++row) {
        for (int column = 0; column < m_data.columns(); ++column) {
            if (places.cell({row, column}, m_data.rows()).contains(point)) {
                return HeatMapPosition{row, column};
            }
        }
    }
    return std::nullopt;
}

QSizeF HeatMapPainter::preferredSize(const QPaintDevice* device) const
{
    const QFontMetricsF metrics(m_look.font, device);
    const double em = metrics.height();
    const double cell = std::max(widest(m_data.columnLabels, metrics) + em, em * 5);
    const double title = m_data.title.isEmpty() ? 0 : em * 1.8;
    return {em + widest(m_data.rowLabels, metrics) + cell * m_data.columns(),
            title + em * 4.2 + em * 2.8 * m_data.rows()};
}

} // namespace daicho
