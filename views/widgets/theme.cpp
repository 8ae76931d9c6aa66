// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/theme.h"

#include "views/widgets/style.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Ground
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabled;
};

const Ground kLightGround{0xf4f5f8, 0xffffff, 0xf9fafc, 0xffffff, 0x1b1d22, 0x8d93a1};
const Ground kDarkGround{0x1b1c21, 0x23252b, 0x272a31, 0x2c2f37, 0xe6e8ee, 0x7b8190};
const Ground kContrastGround{0x000000u, 0x000000u, 0x000000u, 0x000000u, 0xffffff, 0xb0b0b0};

const Ground& ground(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return kLightGround;
    case Theme::Dark:
        return kDarkGround;
    case Theme::HighContrast:
        break;
    }
    return kContrastGround;
}

const Tones kLightTones{
    .secondary = 0x565c6b,
    .border = 0xdadde4,
    .rowLine = 0xebedf2,
    .control = 0x858b99,
    .hover = 0xeceef4,
    .raised = 0xffffff,
    .skeleton = 0xe6e8ee,
    .accent = 0x3949ab,
    .onAccent = 0xffffff,
    .accentSoft = 0xe8eaf6,
    .error = 0xb3261e,
    .errorSoft = 0xfcebea,
    .warning = 0x7a4f00,
    .warningSoft = 0xfff3d9,
    .info = 0x303f9f,
    .infoSoft = 0xe8eaf6,
    .success = 0x1f6b5a,
};

const Tones kDarkTones{
    .secondary = 0xabb1bf,
    .border = 0x3a3e48,
    .rowLine = 0x2e3139,
    .control = 0x7f8696,
    .hover = 0x2e313a,
    .raised = 0x23252b,
    .skeleton = 0x32353e,
    .accent = 0x9fa8da,
    .onAccent = 0x14172b,
    .accentSoft = 0x323859,
    .error = 0xf2b8b5,
    .errorSoft = 0x482321,
    .warning = 0xf3c969,
    .warningSoft = 0x3f351d,
    .info = 0xc5cae9,
    .infoSoft = 0x2c3150,
    .success = 0x7fd1bd,
};

const Tones kContrastTones{
    .secondary = 0xffffff,
    .border = 0xffffff,
    .rowLine = 0x4d4d4d,
    .control = 0xffffff,
    .hover = 0x2b2b2b,
    .raised = 0x000000u,
    .skeleton = 0x4d4d4d,
    .accent = 0xffe14d,
    .onAccent = 0x000000u,
    .accentSoft = 0x1f3a8a,
    .error = 0xff9d94,
    .errorSoft = 0x000000u,
    .warning = 0xffe14d,
    .warningSoft = 0x000000u,
    .info = 0xffffff,
    .infoSoft = 0x000000u,
    .success = 0x7df0cf,
};

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QFont sized(double points, QFont::Weight weight)
{
    QFont font = interfaceFont();
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

QPalette themePalette(Theme theme)
{
    const Ground& on = ground(theme);
    const Tones tone = tones(theme);
    QPalette palette(on.button, on.window);
    palette.setColor(QPalette::Window, on.window);
    palette.setColor(QPalette::Base, on.base);
    palette.setColor(QPalette::AlternateBase, on.alternate);
    palette.setColor(QPalette::Button, on.button);
    palette.setColor(QPalette::ToolTipBase, theme == Theme::Light ? QColor(0x2b2e36) : on.button);
    palette.setColor(QPalette::ToolTipText, theme == Theme::Light ? QColor(0xffffff) : on.text);
    palette.setColor(QPalette::PlaceholderText, tone.secondary);
    palette.setColor(QPalette::Highlight, tone.accent);
    palette.setColor(QPalette::HighlightedText, tone.onAccent);
    palette.setColor(QPalette::Link, tone.accent);
    palette.setColor(QPalette::LinkVisited, tone.accent);
    palette.setColor(QPalette::BrightText, tone.error);
    palette.setColor(QPalette::Light, on.base);
    palette.setColor(QPalette::Midlight, tone.hover);
    palette.setColor(QPalette::Mid, tone.border);
    palette.setColor(QPalette::Dark, tone.control);
    palette.setColor(QPalette::Shadow,
                     theme == Theme::Light ? QColor(0x9aa0ad) : QColor(Qt::black));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, on.text);
        palette.setColor(QPalette::Disabled, role, on.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, on.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, on.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, on.window);
    return palette;
}

Tones tones(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return kLightTones;
    case Theme::Dark:
        return kDarkTones;
    case Theme::HighContrast:
        break;
    }
    return kContrastTones;
}

Theme themeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == kContrastGround.window) {
        return Theme::HighContrast;
    }
    return window.lightness() < 128 ? Theme::Dark : Theme::Light;
}

Tones tonesOf(const QPalette& palette)
{
    return tones(themeOf(palette));
}

Theme resolveTheme(ThemeChoice choice, bool systemIsDark)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return systemIsDark ? Theme::Dark : Theme::Light;
}

bool paletteIsDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

void applyTheme(QApplication& application, Theme theme)
{
    if (!qobject_cast<Style*>(application.style())) {
        application.setStyle(new Style);
        application.setFont(interfaceFont());
    }
    application.setPalette(themePalette(theme));
}

QFont interfaceFont()
{
    QFont font;
    font.setFamilies({u"Yu Gothic UI"_s,
                      u"Meiryo UI"_s,
                      u"Meiryo"_s,
                      u"Noto Sans CJK JP"_s,
                      u"Hiragino Sans"_s,
                      u"sans-serif"_s});
    font.setPointSizeF(10);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont titleFont()
{
    return sized(14, QFont::DemiBold);
}

QFont sectionFont()
{
    return sized(11, QFont::DemiBold);
}

QFont smallFont()
{
    return sized(9, QFont::Normal);
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace daicho
