// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/home/linkrow.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace daicho {

using namespace Qt::StringLiterals;

LinkRow::LinkRow(const QString& iconName,
                 const QString& text,
                 const QString& detail,
                 QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_detail(detail)
{
    setSentence(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::setSentence(const QString& text)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(m_detail.isEmpty() ? text : text + u' ' + m_detail);
}

QSize LinkRow::sizeHint() const
{
    return {240, Grid::kControl};
}

QSize LinkRow::minimumSizeHint() const
{
    return {120, Grid::kControl};
}

bool LinkRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void LinkRow::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.hover);
        painter.drawRoundedRect(rect(), Grid::kRadius, Grid::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tone.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Grid::kRadius, Grid::kRadius);
    }
    QRect room = rect().adjusted(Grid::kGap, 0, -Grid::kGap, 0);
    const QRect place(
        room.left(), room.center().y() - Grid::kIcon / 2 + 1, Grid::kIcon, Grid::kIcon);
    daicho::icon(m_iconName, IconTint::Secondary).paint(&painter, place);
    room.setLeft(place.right() + Grid::kGap);
    painter.setPen(tone.secondary);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_detail);
    const int taken =
        m_detail.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_detail) + Grid::kMargin;
    room.setRight(room.right() - taken);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace daicho
