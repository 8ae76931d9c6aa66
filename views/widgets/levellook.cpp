// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/levellook.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kOwnLevel = 0xdfe3f3;

/// One row of the tables below: fill, text, ink, pattern.
LevelLook look(QRgb fill, QRgb text, QRgb ink, LevelPattern pattern)
{
    return {QColor(fill), QColor(text), QColor(ink), QColor(fill).darker(115), pattern};
}

LevelLook lightLook(const QString& level)
{
    if (level == u"critical" || level == u"vh") {
        return look(0xb3261e, 0xffffff, 0x941912, LevelPattern::Cross);
    }
    if (level == u"high" || level == u"h") {
        return look(0xd9730d, 0x1a0d00, 0xec9440, LevelPattern::Lines);
    }
    if (level == u"medium" || level == u"m") {
        return look(0xc79a00, 0x1a1400, 0xdfb93c, LevelPattern::Dots);
    }
    if (level == u"low" || level == u"l") {
        return look(0x2e7d6b, 0xffffff, 0x2e7d6b, LevelPattern::None);
    }
    if (level == u"vl") {
        return look(0x9ccabd, 0x0c2a22, 0x9ccabd, LevelPattern::None);
    }
    // Scored by a method without levels, or on one of the city's own: no colour, yet not missing.
    const bool isScored = level == u"none" || level.startsWith(u"level");
    return isScored ? look(kOwnLevel, 0x262b3d, kOwnLevel, LevelPattern::None)
                    : look(0xe4e6ec, 0x454a57, 0xcdd1db, LevelPattern::Hatch);
}

/// On a dark ground critical is a little lighter to stand out, unscored dark.
LevelLook darkLook(const QString& level)
{
    if (level == u"critical" || level == u"vh") {
        return look(0xc8362d, 0xffffff, 0xa3231b, LevelPattern::Cross);
    }
    if (level == u"low" || level == u"l") {
        return look(0x2f7f6d, 0xffffff, 0x2f7f6d, LevelPattern::None);
    }
    const LevelLook light = lightLook(level);
    if (light.fill == QColor(kOwnLevel)) {
        return look(0x454b63, 0xe6e9f5, 0x454b63, LevelPattern::None);
    }
    return light.pattern == LevelPattern::Hatch
               ? look(0x3a3d46, 0xdfe2ea, 0x4d515c, LevelPattern::Hatch)
               : light;
}

void drawLines(QPainter& painter, const QRectF& area, double step, bool falling)
{
    // Anchored to the origin, so that neighbouring areas of one level join without a seam.
    const double height = area.height();
    const double sign = falling ? -1.0 : 1.0;
    const double origin = falling ? area.left() - area.top() : area.left() + area.bottom();
    const double first = std::floor((origin - height) / step) * step - origin;
    for (double offset = first; offset < area.width() + height; offset += step) {
        const double x = area.left() + offset;
        const double from = falling ? area.top() : area.bottom();
        painter.drawLine(QPointF(x, from), QPointF(x + height, from - sign * height));
    }
}

void drawDots(QPainter& painter, const QRectF& area, double step)
{
    const double radius = step * 0.16;
    int row = int(std::floor(area.top() / step));
    for (; row * step < area.bottom() + step; ++row) {
        const double shift = row % 2 == 0 ? 0 : step / 2;
        for (double x = std::floor(area.left() / step) * step + shift; x < area.right() + step;
             x += step) {
            painter.drawEllipse(QPointF(x, row * step), radius, radius);
        }
    }
}

} // namespace

LevelLook levelLook(const QString& level, Theme theme)
{
    LevelLook result = theme == Theme::Light ? lightLook(level) : darkLook(level);
    if (theme == Theme::HighContrast) {
        result.edge = Qt::white;
    }
    return result;
}

LevelLook paleLook(const LevelLook& look, const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const auto mix = [&](int (QColor::*channel)() const) {
        return ((look.fill.*channel)() * 3 + (ground.*channel)() * 13) / 16;
    };
    const QColor thin(mix(&QColor::red), mix(&QColor::green), mix(&QColor::blue));
    return {thin, palette.color(QPalette::Text), thin, look.fill, LevelPattern::None};
}

void fillLevel(QPainter& painter, const QRectF& rectangle, const LevelLook& look, double step)
{
    painter.fillRect(rectangle, look.fill);
    if (look.pattern == LevelPattern::None) {
        return;
    }
    painter.save();
    painter.setClipRect(rectangle, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.pattern == LevelPattern::Dots ? QPen(Qt::NoPen)
                                                      : QPen(look.ink, step * 0.2));
    painter.setBrush(look.ink);
    switch (look.pattern) {
    case LevelPattern::Dots:
        drawDots(painter, rectangle, step);
        break;
    case LevelPattern::Cross:
        drawLines(painter, rectangle, step, true);
        [[fallthrough]];
    case LevelPattern::Lines:
        drawLines(painter, rectangle, step, false);
        break;
    case LevelPattern::Hatch:
        drawLines(painter, rectangle, step, true);
        break;
    case LevelPattern::None:
        break;
    }
    painter.restore();
}

} // namespace daicho
