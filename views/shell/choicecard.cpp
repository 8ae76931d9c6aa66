// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/choicecard.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace daicho {

namespace {

constexpr int kIconSide = 28;

} // namespace

ChoiceCard::ChoiceCard(const QString& iconName,
                       const QString& text,
                       const QString& explanation,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    return {220, 168};
}

bool ChoiceCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    const bool active = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(active || hasFocus() ? tone.accent : tone.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? tone.accentSoft : tone.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const int margin = Grid::kMargin + Grid::kUnit;
    const QRect iconBox(margin, margin, kIconSide, kIconSide);
    daicho::icon(m_iconName, IconTint::Accent).paint(&painter, iconBox);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(sectionFont());
    const QRectF textBox(margin, iconBox.bottom() + 12, width() - 2 * margin, 24);
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(tone.secondary);
    painter.setFont(font());
    const QRectF rest(
        margin, textBox.bottom() + 4, width() - 2 * margin, height() - textBox.bottom() - 8);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace daicho
