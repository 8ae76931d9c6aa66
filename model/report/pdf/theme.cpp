// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct ThemeText
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

Result<QString> japaneseFamily(const QStringList& installed)
{
    const QStringList wanted = {u"Noto Sans CJK JP"_s, u"Yu Gothic"_s, u"Meiryo"_s, u"MS Gothic"_s};
    // Japanese Windows may list its own fonts by their Japanese names.
    const QStringList native = {u"游ゴシック"_s, u"メイリオ"_s, u"ＭＳ ゴシック"_s};
    for (const QString& family : wanted + native) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return fail(ErrorKind::NotFound,
                ThemeText::tr("The PDF can't be written, because none of these Japanese fonts is "
                              "installed: %1. Install one, on Debian with the package %2.")
                    .arg(wanted.join(u", "_s), u"fonts-noto-cjk"_s));
}

Theme::Theme(const QString& family, QPaintDevice& device)
    : ink(0x1F, 0x1F, 0x1F)
    , rule(0xBD, 0xBD, 0xBD)
    , dark(0x75, 0x75, 0x75)
    , fill(0xEE, 0xEE, 0xEE)
    , accent(0x39, 0x49, 0xAB)
    , m_family(family)
    , m_device(device)
    , m_unitsPerPoint(device.logicalDpiY() / 72.0)
{
    const QColor grey(0x5F, 0x5F, 0x5F);
    coverTitle = format(24, 1.45, true, ink);
    coverSubtitle = format(13, 1.6, false, ink);
    heading[0] = format(15, 1.4, true, ink);
    heading[1] = format(12, 1.4, true, ink);
    heading[2] = format(10, 1.5, true, ink);
    body = format(10, 1.65, false, ink);
    finding = format(10, 1.6, true, ink);
    note = format(8.5, 1.55, false, grey);
    cell = format(8.5, 1.45, false, ink);
    cellBold = format(8.5, 1.45, true, ink);
    cellLabel = format(8.5, 1.45, false, grey);
    margin = format(8, 1.4, false, grey);
}

TextFormat Theme::format(double size, double leading, bool isBold, const QColor& color) const
{
    QFont font(m_family);
    font.setPointSizeF(size);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off. A ligature's glyph stands for several characters,
    // which the PDF would give back as none; the spacing itself is far below what can be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return {QFont(font, &m_device), points(size * leading), color};
}

PdfTone toneFromKey(const QString& levelKey)
{
    if (levelKey == "low"_L1) {
        return PdfTone::Low;
    }
    if (levelKey == "medium"_L1) {
        return PdfTone::Medium;
    }
    if (levelKey == "high"_L1) {
        return PdfTone::High;
    }
    return levelKey == "critical"_L1 ? PdfTone::Critical : PdfTone::Unscored;
}

QColor toneColor(PdfTone tone)
{
    switch (tone) {
    case PdfTone::Outline:
        return {};
    case PdfTone::Low:
        return {0x2E, 0x7D, 0x6B};
    case PdfTone::Medium:
        return {0xC7, 0x9A, 0x00};
    case PdfTone::High:
        return {0xD9, 0x73, 0x0D};
    case PdfTone::Critical:
        return {0xB3, 0x26, 0x1E};
    case PdfTone::Unscored:
        return {0xE6, 0xE6, 0xE6};
    }
    return {};
}

QColor textColorOn(const QColor& fill)
{
    const QColor white(Qt::white);
    const QColor black(0x1F, 0x1F, 0x1F);
    return contrast(white, fill) >= 4.5 ? white : black;
}

} // namespace daicho
