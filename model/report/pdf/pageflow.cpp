// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/pageflow.h"

#include "model/report/pdf/tracedevice.h"

#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace daicho {

namespace {

constexpr double kMarginMm = 20;
constexpr double kHeaderMm = 11;
constexpr double kShortMm = 210;
constexpr double kLongMm = 297;

} // namespace

PageFlow::PageFlow(QPdfWriter& writer,
                   const Theme& theme,
                   const PdfHeader& header,
                   Progress& progress)
    : m_writer(writer)
    , m_theme(theme)
    , m_header(header)
    , m_progress(progress)
{
}

PageFlow::PageFlow(QPdfWriter& writer,
                   const Theme& theme,
                   const PdfHeader& header,
                   Progress& progress,
                   const PageRecord& measured,
                   TextTrace& trace)
    : PageFlow(writer, theme, header, progress)
{
    m_trace = &trace;
    m_measured = measured;
}

QSizeF PageFlow::sheet() const
{
    const QSizeF portrait(m_theme.mm(kShortMm), m_theme.mm(kLongMm));
    return m_orientation == PdfOrientation::Portrait ? portrait : portrait.transposed();
}

double PageFlow::left() const
{
    return m_theme.mm(kMarginMm);
}

double PageFlow::width() const
{
    return sheet().width() - 2 * m_theme.mm(kMarginMm);
}

double PageFlow::bodyHeight() const
{
    return sheet().height() - 2 * m_theme.mm(kMarginMm);
}

double PageFlow::remaining() const
{
    return m_isOpen ? sheet().height() - m_theme.mm(kMarginMm) - m_y : bodyHeight();
}

bool PageFlow::isAtTop() const
{
    return !m_isOpen || m_y <= m_theme.mm(kMarginMm);
}

void PageFlow::breakPage(std::optional<PdfOrientation> orientation)
{
    m_isOpen = false;
    m_orientation = orientation.value_or(m_orientation);
}

void PageFlow::require(double height)
{
    if (height > remaining() && !isAtTop()) {
        breakPage();
    }
}

void PageFlow::space(double height)
{
    if (!isAtTop()) {
        m_y += height;
    }
}

double PageFlow::take(double height)
{
    if (!m_isOpen) {
        beginPage(false);
    }
    const double top = m_y;
    m_y += height;
    return top;
}

void PageFlow::beginBarePage()
{
    beginPage(true);
}

void PageFlow::beginPage(bool isBare)
{
    const int page = m_record.pages++;
    m_isOpen = true;
    m_y = m_theme.mm(kMarginMm);
    m_isCancelled = m_isCancelled || m_progress.isCancelled();
    if (!isPainting()) {
        return;
    }
    m_progress.report(page, m_measured.pages);
    m_writer.setPageOrientation(m_orientation == PdfOrientation::Portrait ? QPageLayout::Portrait
                                                                          : QPageLayout::Landscape);
    if (page == 0) {
        m_painter.begin(&m_writer);
    } else {
        m_writer.newPage();
    }
    if (!isBare) {
        paintMargins();
    }
}

void PageFlow::paintMargins()
{
    const double top = m_theme.mm(kHeaderMm);
    const double pitch = m_theme.margin.pitch;
    const TextBox left(m_header.left, m_theme.margin, width() * 0.6, PdfAlign::Left, m_theme);
    const TextBox right(m_header.right, m_theme.margin, width() * 0.38, PdfAlign::Right, m_theme);
    // A long text takes a second line upwards.
    const auto place = [&](const TextBox& box, double x) {
        text(box, {x, top - (std::min(box.lineCount(), 2) - 1) * pitch}, 0, 2);
    };
    place(left, this->left());
    place(right, this->left() + width() * 0.62);
    const double rule = top + pitch + m_theme.points(2);
    line({this->left(), rule}, {this->left() + width(), rule}, m_theme.rule, 0.5);
    const QString number = QStringLiteral("%1 / %2").arg(m_record.pages).arg(m_measured.pages);
    const TextBox foot(number, m_theme.margin, width(), PdfAlign::Center, m_theme);
    text(foot, {this->left(), sheet().height() - top - pitch}, 0, 1);
}

double PageFlow::toPoints(double units) const
{
    return units / m_theme.points(1);
}

void PageFlow::mark(int level, const QString& text)
{
    m_record.marks.append({level, text, m_record.pages - 1, toPoints(m_y)});
}

void PageFlow::link(const QRectF& area, qsizetype mark)
{
    m_record.links.append(
        {m_record.pages - 1,
         {toPoints(area.x()), toPoints(area.y()), toPoints(area.width()), toPoints(area.height())},
         mark});
}

void PageFlow::text(const TextBox& box, QPointF topLeft, int first, int count)
{
    if (isPainting()) {
        box.draw(m_painter, *m_trace, topLeft, first, count);
    }
}

void PageFlow::fill(const QRectF& area, const QColor& color)
{
    if (isPainting()) {
        m_painter.fillRect(area, color);
    }
}

void PageFlow::line(QPointF from, QPointF to, const QColor& color, double points)
{
    if (isPainting()) {
        m_painter.setPen(QPen(color, m_theme.points(points), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QLineF(from, to));
    }
}

void PageFlow::dots(QPointF from, double right)
{
    if (isPainting() && from.x() < right) {
        QPen pen(m_theme.dark, m_theme.points(0.6), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1, 4});
        m_painter.setPen(pen);
        m_painter.drawLine(QLineF(from, {right, from.y()}));
    }
}

void PageFlow::pill(const QRectF& area, PdfTone tone)
{
    if (!isPainting()) {
        return;
    }
    const double radius = m_theme.mm(1);
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    if (tone == PdfTone::Outline) {
        m_painter.strokePath(shape, QPen(m_theme.dark, m_theme.points(0.6)));
        return;
    }
    m_painter.fillPath(shape, toneColor(tone));
    if (tone != PdfTone::Unscored) {
        return;
    }
    m_painter.save();
    m_painter.setClipPath(shape);
    m_painter.setPen(QPen(m_theme.rule, m_theme.points(0.5)));
    const double step = m_theme.mm(1.2);
    for (double x = area.left() - area.height(); x < area.right(); x += step) {
        m_painter.drawLine(QLineF(x, area.bottom(), x + area.height(), area.top()));
    }
    m_painter.restore();
}

void PageFlow::drawing(const PdfDrawing& drawing, const QRectF& area)
{
    if (!isPainting() || !drawing.paint) {
        return;
    }
    TraceDevice tracer(*m_trace, m_theme.device());
    {
        QPainter painter(&tracer);
        painter.setFont(m_theme.cell.font);
        drawing.paint(painter, area);
    }
    m_painter.save();
    m_painter.setFont(m_theme.cell.font);
    m_painter.setPen(m_theme.ink);
    drawing.paint(m_painter, area);
    m_painter.restore();
}

} // namespace daicho
