// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/grid.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace daicho {

void Style::drawHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    const Tones tone = tonesOf(option.palette);
    const QRect rect = option.rect;
    const bool over = option.state & State_MouseOver && option.state & State_Enabled;
    painter.save();
    painter.fillRect(rect, over ? tone.hover : option.palette.window().color());
    painter.setPen(tone.border);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header && header->position != QStyleOptionHeader::End &&
        header->position != QStyleOptionHeader::OnlyOneSection) {
        painter.drawLine(rect.right(), rect.top() + 8, rect.right(), rect.bottom() - 8);
    }
    painter.restore();
}

void Style::drawItemGround(const QStyleOption& option, QPainter& painter) const
{
    const Tones tone = tonesOf(option.palette);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (option.state & State_Selected) {
        painter.fillRect(option.rect, tone.accentSoft);
    } else if (option.state & State_MouseOver && option.state & State_Enabled) {
        painter.fillRect(option.rect, tone.hover);
    }
}

void Style::drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item) {
        return;
    }
    // A selected row keeps its text colour: the ground and the frame of the current cell show it.
    QStyleOptionViewItem plain = *item;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        plain.palette.setColor(
            group, QPalette::HighlightedText, plain.palette.color(group, QPalette::Text));
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, painter, widget);
}

void Style::drawMenuItem(ControlElement element,
                         const QStyleOption* option,
                         QPainter* painter,
                         const QWidget* widget) const
{
    const Tones tone = tonesOf(option->palette);
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) {
        return;
    }
    if (element == CE_MenuBarItem) {
        const bool active = item->state & State_Selected;
        painter->fillRect(item->rect, active ? QBrush(tone.accentSoft) : item->palette.window());
        const int keys = proxy()->styleHint(SH_UnderlineShortcut, option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
        proxy()->drawItemText(painter,
                              item->rect,
                              Qt::AlignCenter | Qt::TextSingleLine | keys,
                              item->palette,
                              item->state & State_Enabled,
                              item->text,
                              QPalette::WindowText);
        return;
    }
    QStyleOptionMenuItem quiet = *item;
    quiet.palette.setColor(QPalette::Highlight, tone.accentSoft);
    quiet.palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    painter->fillRect(option->rect, option->palette.base());
    quiet.palette.setColor(QPalette::Window, option->palette.color(QPalette::Base));
    QProxyStyle::drawControl(CE_MenuItem, &quiet, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option,
                          QPainter& painter,
                          const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) {
        return;
    }
    const Tones tone = tonesOf(option->palette);
    painter.save();
    painter.fillRect(option->rect, option->palette.window());
    if (bar->maximum > bar->minimum) {
        const bool active = option->state & State_MouseOver || option->state & State_Sunken;
        const bool upright = bar->orientation == Qt::Vertical;
        QRectF thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        thumb = upright ? thumb.adjusted(3, 1, -3, -1) : thumb.adjusted(1, 3, -1, -3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(active ? tone.secondary : tone.control);
        painter.drawRoundedRect(thumb, 3, 3);
    }
    painter.restore();
}

void Style::drawTab(const QStyleOption* option, QPainter& painter) const
{
    const Tones tone = tonesOf(option->palette);
    const QRect rect = option->rect;
    if (option->state & State_Selected) {
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2),
                         tone.accent);
    } else if (option->state & State_MouseOver) {
        painter.fillRect(rect.adjusted(0, 0, 0, -2), tone.hover);
    }
}

void Style::drawProgress(const QStyleOption* option, QPainter& painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar) {
        return;
    }
    const Tones tone = tonesOf(option->palette);
    QRectF groove(option->rect.left(), option->rect.center().y() - 3, option->rect.width(), 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.border);
    painter.drawRoundedRect(groove, 3, 3);
    painter.setBrush(tone.accent);
    const int range = bar->maximum - bar->minimum;
    if (range <= 0) {
        // Not known how long: a standing mark in the middle, the title says that it is running.
        painter.drawRoundedRect(
            groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0), 3, 3);
    } else if (bar->progress > bar->minimum) {
        groove.setWidth(groove.width() * (bar->progress - bar->minimum) / range);
        painter.drawRoundedRect(groove, 3, 3);
    }
    painter.restore();
}

} // namespace daicho
