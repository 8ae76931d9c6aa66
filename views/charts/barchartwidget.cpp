// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/barchartwidget.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace daicho {

using namespace Qt::StringLiterals;

BarChartWidget::BarChartWidget(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarChartWidget::setData(const BarChartData& chart)
{
    m_data = chart;
    m_current = qBound(0, m_current, qMax(0, int(m_data.bars.size()) - 1));
    setAccessibleName(m_data.title);
    updateGeometry();
    update();
}

QSize BarChartWidget::sizeHint() const
{
    return painter().preferredSize(this).toSize();
}

QSize BarChartWidget::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

QString BarChartWidget::sentence(int bar) const
{
    QStringList parts;
    for (const BarSegment& segment : m_data.bars[bar].segments) {
        const QString value = QLocale().toString(segment.value);
        parts << (segment.word.isEmpty() ? value : segment.word + u' ' + value);
    }
    return m_data.bars[bar].label + u'\n' + parts.join(u"  "_s);
}

bool BarChartWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = painter().hitTest(help->pos(), rect(), this);
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : sentence(bar), this);
        return true;
    }
    return QWidget::event(event);
}

void BarChartWidget::paintEvent(QPaintEvent*)
{
    QPainter canvas(this);
    painter().paint(canvas, rect(), hasFocus() ? m_current : -1);
}

void BarChartWidget::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(qBound(0, m_current + (event->key() == Qt::Key_Up ? -1 : 1), qMax(0, last)));
        return;
    case Qt::Key_Right:
        if (last >= 0) {
            emit barEntered(m_current);
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        emit leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0) {
            emit barActivated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = painter().hitTest(event->position(), rect(), this);
    if (bar >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(bar);
        emit barActivated(bar);
    }
}

void BarChartWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int bar = painter().hitTest(event->position(), rect(), this);
    if (bar >= 0 && event->button() == Qt::LeftButton) {
        emit barEntered(bar);
    }
}

void BarChartWidget::setCurrent(int bar)
{
    m_current = bar;
    setAccessibleDescription(m_data.bars.isEmpty() ? QString() : sentence(bar));
    update();
    emit currentBarChanged(bar);
}

BarChartPainter BarChartWidget::painter() const
{
    return {m_data, chartLook(palette(), font())};
}

} // namespace daicho
