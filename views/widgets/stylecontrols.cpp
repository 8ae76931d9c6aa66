// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/grid.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

namespace daicho {

namespace {

/// A one pixel outline that is sharp at every scaling.
void drawBox(
    QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& line, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), Grid::kRadius, Grid::kRadius);
    painter.restore();
}

void drawHairline(QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& line)
{
    painter.save();
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool isInsideView(const QWidget* widget)
{
    const QWidget* viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView*>(viewport->parentWidget());
}

void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tones tone = tonesOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("problem").toBool();
    const QColor line = wrong     ? tone.error
                        : focused ? tone.accent
                        : enabled ? tone.control
                                  : tone.border;
    drawBox(painter, option.rect, option.palette.base(), line, focused || wrong ? 2 : 1);
}

void drawMark(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {
        {box.left() + 0.24 * box.width(), box.top() + 0.53 * box.height()},
        {box.left() + 0.43 * box.width(), box.top() + 0.71 * box.height()},
        {box.left() + 0.77 * box.width(), box.top() + 0.31 * box.height()},
    };
    painter.drawPolyline(points, 3);
}

} // namespace

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool isPrimary(const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    return isDefault || (widget && widget->property("primary").toBool());
}

void drawChevron(QPainter& painter, const QRectF& area, const QColor& color, bool down)
{
    const QPointF middle = area.center();
    const double half = 4;
    const double rise = down ? 2 : -2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {
        middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

bool Style::drawFieldPrimitive(PrimitiveElement element,
                               const QStyleOption& option,
                               QPainter& painter,
                               const QWidget* widget) const
{
    const Tones tone = tonesOf(option.palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (isInsideView(widget)) {
            painter.fillRect(option.rect, option.palette.base());
            drawBox(painter, option.rect, Qt::NoBrush, tone.accent, 2);
        } else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
                   frame && frame->lineWidth > 0) {
            drawField(option, painter, widget);
        }
        return true;
    case PE_FrameLineEdit:
        drawBox(painter, option.rect, Qt::NoBrush, tone.control, 1);
        return true;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawField(option, painter, widget);
            return true;
        }
        drawHairline(painter, option.rect, Qt::NoBrush, tone.border);
        return true;
    case PE_FrameFocusRect:
        drawBox(painter, option.rect, Qt::NoBrush, tone.accent, 1.5);
        return true;
    case PE_PanelButtonTool:
        if (option.state & (State_Sunken | State_On)) {
            drawBox(painter, option.rect, tone.accentSoft, {}, 0);
        } else if (option.state & State_MouseOver && option.state & State_Enabled) {
            drawBox(painter, option.rect, tone.hover, {}, 0);
        }
        return true;
    case PE_PanelTipLabel:
        drawBox(painter, option.rect, option.palette.toolTipBase(), {}, 0);
        return true;
    case PE_PanelMenu:
        drawHairline(painter, option.rect, option.palette.base(), tone.border);
        return true;
    case PE_FrameMenu:
        drawHairline(painter, option.rect, Qt::NoBrush, tone.border);
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(
            option.rect.left(), option.rect.top(), option.rect.width(), 1, tone.border);
        return true;
    case PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, option.palette.window());
        return true;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

bool Style::drawIndicator(PrimitiveElement element,
                          const QStyleOption& option,
                          QPainter& painter) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton &&
        element != PE_IndicatorItemViewItemCheck) {
        return false;
    }
    const Tones tone = tonesOf(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const QColor fill = on ? (enabled ? tone.accent : tone.border) : option.palette.base().color();
    const QColor line = on ? fill : enabled ? tone.control : tone.border;
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(fill);
    if (element == PE_IndicatorRadioButton) {
        painter.drawEllipse(box);
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone.onAccent);
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
        }
    } else {
        painter.drawRoundedRect(box, 3, 3);
        if (option.state & State_NoChange) {
            painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2),
                             tone.onAccent);
        } else if (on) {
            drawMark(painter, box, tone.onAccent);
        }
    }
    painter.restore();
    return true;
}

void Style::drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const Tones tone = tonesOf(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool over = enabled && option.state & State_MouseOver;
    const bool down = option.state & (State_Sunken | State_On);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    if (isPrimary(option, widget) && enabled) {
        const bool light = themeOf(option.palette) == Theme::Light;
        const QColor fill = down   ? tone.accent.darker(120)
                            : over ? (light ? tone.accent.lighter(115) : tone.accent.lighter(108))
                                   : tone.accent;
        drawBox(painter, option.rect, fill, {}, 0);
    } else if (flat) {
        if (over || down) {
            drawBox(painter, option.rect, down ? tone.accentSoft : tone.hover, {}, 0);
        }
    } else {
        const QColor fill = down   ? tone.accentSoft
                            : over ? tone.hover
                                   : option.palette.button().color();
        drawBox(painter, option.rect, fill, enabled ? tone.control : tone.border, 1);
    }
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        const QColor ring = isPrimary(option, widget) ? tone.onAccent : tone.accent;
        drawBox(painter, option.rect.adjusted(2, 2, -2, -2), Qt::NoBrush, ring, 1.5);
    }
}

void Style::drawButtonLabel(const QStyleOption* option,
                            QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || !isPrimary(*option, widget) || !(option->state & State_Enabled)) {
        QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    QStyleOptionButton primary = *button;
    primary.palette.setColor(QPalette::ButtonText, tonesOf(option->palette).onAccent);
    QProxyStyle::drawControl(CE_PushButtonLabel, &primary, painter, widget);
}

void Style::drawSpinBox(const QStyleOptionComplex* option,
                        QPainter& painter,
                        const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!box) {
        return;
    }
    drawField(*option, painter, widget);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow = [&](SubControl control, QAbstractSpinBox::StepEnabledFlag step, bool down) {
        const bool enabled = option->state & State_Enabled && box->stepEnabled & step;
        const auto group = enabled ? QPalette::Normal : QPalette::Disabled;
        const QRect area = proxy()->subControlRect(CC_SpinBox, option, control, widget);
        drawChevron(painter, area, option->palette.color(group, QPalette::Text), down);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, false);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, true);
}

void Style::drawComboBox(const QStyleOptionComplex* option,
                         QPainter& painter,
                         const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo) {
        return;
    }
    if (isInsideView(widget)) {
        painter.fillRect(option->rect, option->palette.base());
    }
    drawField(*option, painter, widget);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const auto group = option->state & State_Enabled ? QPalette::Normal : QPalette::Disabled;
    drawChevron(painter, arrow, option->palette.color(group, QPalette::Text));
}

} // namespace daicho
