// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scalerow.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPadding = 6;
constexpr int kLeastCell = 32;

/// As much of the text as so many lines hold, with dots where that is not all.
QString shortened(const QString& text, const QFont& font, double width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int last = 0;
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
        last = count == lines ? line.textStart() : last;
    }
    layout.endLayout();
    if (count <= lines) {
        return text;
    }
    return text.left(last) +
           QFontMetrics(font).elidedText(text.mid(last), Qt::ElideRight, int(width));
}

/// Lays a text out in lines, its first letters strong; draws it where a painter is given. Its
/// height.
double layOut(const QString& text,
              const QFont& font,
              QPointF at,
              double width,
              QPainter* painter,
              int strong = 0,
              int mostLines = 0)
{
    if (mostLines > 0) {
        return layOut(shortened(text, font, width, mostLines), font, at, width, painter, strong);
    }
    QTextLayout layout(text, font);
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    layout.setFormats({{0, strong, format}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        layout.draw(painter, at);
    }
    return y;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ScaleRow::ScaleRow(const QString& label,
                   const QString& caption,
                   QList<ScaleCell> cells,
                   QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_caption(caption)
    , m_cells(std::move(cells))
{
    setFont(smallFont());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(label);
    // Not fixed: the least height would then be that of the hint, which is for a narrow row.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleRow::setShares(const QList<double>& shares)
{
    m_shares = shares;
    updateGeometry();
    update();
}

int ScaleRow::textWidth(int cell) const
{
    return fontMetrics().horizontalAdvance(m_cells[cell].number + u"  "_s + m_cells[cell].text);
}

/// The share of the width that lies before a cell.
double ScaleRow::shareUntil(int cell) const
{
    if (m_shares.size() != m_cells.size()) {
        return double(cell) / double(std::max<qsizetype>(1, m_cells.size()));
    }
    double share = 0;
    for (int i = 0; i < cell; ++i) {
        share += m_shares[i];
    }
    return share;
}

void ScaleRow::setValue(const QString& key)
{
    m_value = key;
    const int cell = indexOf(key);
    setAccessibleDescription(cell < 0 ? tr("not answered")
                                      : m_cells[cell].number + u' ' + m_cells[cell].text);
    update();
}

void ScaleRow::setProposal(const QString& key)
{
    m_proposal = key;
    update();
}

int ScaleRow::indexOf(const QString& key) const
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].key == key) {
            return i;
        }
    }
    return -1;
}

int ScaleRow::captionHeight() const
{
    return m_caption.isEmpty() ? 0 : fontMetrics().height() + Grid::kUnit;
}

int ScaleRow::heightAt(int width, int lines) const
{
    double height = layOut(m_label, bold(font()), {}, kLabel - Grid::kGap, nullptr);
    for (int i = 0; i < m_cells.size(); ++i) {
        const QString text = m_cells[i].number + u"  "_s + m_cells[i].text;
        const double room = (shareUntil(i + 1) - shareUntil(i)) * (width - kLabel) - 2 * kPadding;
        height = std::max(height, layOut(text, font(), {}, room, nullptr, 1, lines));
    }
    return captionHeight() + std::max(kLeastCell, int(std::ceil(height)) + Grid::kGap);
}

void ScaleRow::setMostLines(int lines)
{
    if (lines != m_mostLines) {
        m_mostLines = lines;
        updateGeometry();
        update();
    }
}

int ScaleRow::heightForWidth(int width) const
{
    return heightAt(width, mostLines());
}

QSize ScaleRow::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ScaleRow::minimumSizeHint() const
{
    return {320, kLeastCell};
}

QRect ScaleRow::cellRect(int cell) const
{
    const double width = this->width() - kLabel;
    const int left = kLabel + qRound(shareUntil(cell) * width);
    const int right = kLabel + qRound(shareUntil(cell + 1) * width);
    return {left, captionHeight(), right - left, height() - captionHeight()};
}

void ScaleRow::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::WindowText);
    painter.setPen(hasFocus() ? tone.accent : text);
    painter.setFont(bold(font()));
    const double labelWidth = kLabel - Grid::kGap;
    const double labelHeight = layOut(m_label, painter.font(), {}, labelWidth, nullptr);
    const double labelTop = captionHeight() + (height() - captionHeight() - labelHeight) / 2;
    layOut(m_label, painter.font(), {0, labelTop}, labelWidth, &painter);
    painter.setFont(font());
    if (!m_caption.isEmpty()) {
        painter.setPen(tone.secondary);
        const QRect line(kLabel, 0, width() - kLabel, fontMetrics().height());
        painter.drawText(line,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_caption, Qt::ElideRight, line.width()));
    }
    // The chosen cell last: its outline lies over its neighbours'.
    for (int i = 0; i < m_cells.size(); ++i) {
        paintCell(painter, i);
    }
    if (const int chosen = indexOf(m_value); chosen >= 0) {
        paintCell(painter, chosen);
    }
    if (hasFocus() && !m_cells.isEmpty()) {
        const QRectF all = QRectF(cellRect(0).united(cellRect(int(m_cells.size()) - 1)));
        painter.setPen(QPen(tone.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(1, 1, -1, -1), Grid::kRadius, Grid::kRadius);
    }
}

void ScaleRow::paintCell(QPainter& painter, int cell) const
{
    const Tones tone = tonesOf(palette());
    const bool isChosen = m_cells[cell].key == m_value;
    const bool isProposed = m_value.isEmpty() && m_cells[cell].key == m_proposal;
    const QRectF area = QRectF(cellRect(cell)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChosen ? tone.accent : tone.border, 1));
    painter.setBrush(isChosen ? tone.accent : tone.raised);
    painter.drawRect(area);
    if (isProposed) {
        painter.setPen(QPen(tone.accent, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(3, 3, -3, -3));
    }
    const QColor ink = isChosen ? tone.onAccent : palette().color(QPalette::WindowText);
    painter.setPen(ink);
    painter.setFont(font());
    layOut(m_cells[cell].number + u"  "_s + m_cells[cell].text,
           font(),
           area.topLeft() + QPointF(kPadding, Grid::kUnit - 1),
           area.width() + 1 - 2 * kPadding,
           &painter,
           1,
           mostLines());
}

void ScaleRow::choose(int cell)
{
    if (m_readOnly || cell < 0 || cell >= m_cells.size()) {
        return;
    }
    setValue(m_cells[cell].key);
    emit chosen(m_value);
}

void ScaleRow::keyPressEvent(QKeyEvent* event)
{
    // A full-width digit of an input method that is switched on counts too.
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    const int current = indexOf(m_value.isEmpty() ? m_proposal : m_value);
    switch (event->key()) {
    case Qt::Key_Left:
        choose(std::max(0, current - (m_value.isEmpty() ? 0 : 1)));
        return;
    case Qt::Key_Right:
        choose(std::min(int(m_cells.size()) - 1, current + (m_value.isEmpty() ? 0 : 1)));
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    default:
        break;
    }
    if (digit >= 1 && digit <= m_cells.size() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        choose(digit - 1);
        emit typed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ScaleRow::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (cellRect(i).contains(event->position().toPoint())) {
            choose(i);
        }
    }
}

void ScaleRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    updateGeometry();
    update();
}

void ScaleRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    updateGeometry();
    update();
}

} // namespace daicho
