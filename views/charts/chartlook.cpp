// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartlook.h"

namespace daicho {

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
