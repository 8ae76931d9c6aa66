// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartlook.h"

namespace daicho {

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

QFont bold(const QFont& font, double factor)
{
    QFont strong = sized(font, factor);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

ChartLook chartLook(const QPalette& palette, const QFont& font)
{
    const Tones tone = tonesOf(palette);
    return {.theme = themeOf(palette),
            .text = palette.color(QPalette::WindowText),
            .secondary = tone.secondary,
            .line = tone.border,
            .ground = {},
            .accent = tone.accent,
            .font = font};
}

ChartLook paperLook(const QFont& font)
{
    ChartLook look = chartLook(themePalette(Theme::Light), font);
    look.text = Qt::black;
    look.ground = Qt::white;
    return look;
}

} // namespace daicho
