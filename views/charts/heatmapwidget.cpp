// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/heatmapwidget.h"

#include "views/charts/heatmappainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace daicho {

HeatMapWidget::HeatMapWidget(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatMapWidget::setData(const HeatMapData& data)
{
    m_data = data;
    m_current.row = std::clamp(m_current.row, 0, std::max(0, m_data.rows() - 1));
    m_current.column = std::clamp(m_current.column, 0, std::max(0, m_data.columns() - 1));
    if (!m_data.title.isEmpty()) {
        setAccessibleName(m_data.title);
    }
    updateGeometry();
    update();
}

void HeatMapWidget::setCurrentCell(HeatMapPosition position)
{
    if (!m_data.isValid() || position == m_current) {
        return;
    }
    m_current = {std::clamp(position.row, 0, m_data.rows() - 1),
                 std::clamp(position.column, 0, m_data.columns() - 1)};
    setAccessibleDescription(sentence(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit currentCellChanged(m_current.row, m_current.column);
    update();
}

QRectF HeatMapWidget::cellRect(HeatMapPosition position) const
{
    return painter().cellRect(position, rect(), this);
}

QSize HeatMapWidget::sizeHint() const
{
    return painter().preferredSize(this).toSize();
}

QSize HeatMapWidget::minimumSizeHint() const
{
    return sizeHint() * 0.7;
}

bool HeatMapWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void HeatMapWidget::paintEvent(QPaintEvent*)
{
    QPainter canvas(this);
    painter().paint(canvas, rect(), hasFocus() ? std::optional(m_current) : std::nullopt);
}

void HeatMapWidget::keyPressEvent(QKeyEvent* event)
{
    HeatMapPosition next = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        ++next.row;
        break;
    case Qt::Key_Down:
        --next.row;
        break;
    case Qt::Key_Left:
        --next.column;
        break;
    case Qt::Key_Right:
        ++next.column;
        break;
    case Qt::Key_Home:
        next.column = 0;
        break;
    case Qt::Key_End:
        next.column = m_data.columns() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_data.isValid()) {
            emit cellActivated(m_current.row, m_current.column);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrentCell({std::clamp(next.row, 0, std::max(0, m_data.rows() - 1)),
                    std::clamp(next.column, 0, std::max(0, m_data.columns() - 1))});
}

void HeatMapWidget::mousePressEvent(QMouseEvent* event)
{
    if (const auto hit = painter().hitTest(event->position(), rect(), this)) {
        setCurrentCell(*hit);
    }
}

void HeatMapWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const auto hit = painter().hitTest(event->position(), rect(), this);
    if (hit && *hit == m_current && event->button() == Qt::LeftButton) {
        emit cellActivated(hit->row, hit->column);
    }
}

void HeatMapWidget::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = painter().hitTest(event->position(), rect(), this).has_value();
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatMapWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMapWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

HeatMapPainter HeatMapWidget::painter() const
{
    return {m_data, chartLook(palette(), font())};
}

QString HeatMapWidget::sentence(HeatMapPosition position) const
{
    const HeatMapCell& cell = m_data.cell(position.row, position.column);
    //: Row axis, row, column axis, column, level, number of assessments.
    return tr("%1: %2, %3: %4. %5, %6 in this cell.")
        .arg(m_data.rowAxis,
             m_data.rowLabels[position.row],
             m_data.columnAxis,
             m_data.columnLabels[position.column],
             cell.levelWord,
             QLocale().toString(cell.count));
}

void HeatMapWidget::showToolTip(QPoint local, QPoint global)
{
    const auto hit = painter().hitTest(local, rect(), this);
    if (!hit) {
        QToolTip::hideText();
        return;
    }
    const QString& note = m_data.cell(hit->row, hit->column).note;
    const QString text = sentence(*hit);
    QToolTip::showText(global, note.isEmpty() ? text : text + u'\n' + note, this);
}

} // namespace daicho
