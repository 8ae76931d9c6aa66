// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/tounicode.h"

#include <QRegularExpression>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(uint number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(const QString& text)
{
    QByteArray digits;
    for (const QChar c : text) {
        digits += hex(c.unicode());
    }
    return digits;
}

} // namespace

std::vector<char32_t> readToUnicode(const QByteArray& cmap, size_t glyphCount)
{
    // Qt writes ranges only: <first> <last> <text of first> or <first> <last> [<text> <text> …].
    static const QRegularExpression kRange(
        u"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> (?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"_s);
    std::vector<char32_t> characters(glyphCount, 0);
    const auto set = [&characters](uint glyph, uint character) {
        if (glyph < characters.size()) {
            characters[glyph] = character;
        }
    };
    const qsizetype begin = std::max<qsizetype>(cmap.indexOf("endcodespacerange"), 0);
    const QString text = QString::fromLatin1(cmap.mid(begin));
    for (auto match = kRange.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch range = match.next();
        const uint first = range.captured(1).toUInt(nullptr, 16);
        const uint last = std::min(range.captured(2).toUInt(nullptr, 16), 0xFFFFu);
        if (!range.captured(3).isEmpty()) {
            const uint start = range.captured(3).toUInt(nullptr, 16);
            for (uint glyph = first; glyph <= last; ++glyph) {
                set(glyph, start + (glyph - first));
            }
            continue;
        }
        uint glyph = first;
        for (QString item : range.captured(4).split(u' ', Qt::SkipEmptyParts)) {
            set(glyph++, item.remove(u'<').remove(u'>').toUInt(nullptr, 16));
        }
    }
    return characters;
}

QByteArray writeToUnicode(const QStringList& texts)
{
    constexpr int kBlock = 100; // a CMap's operators take no more
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> lines;
    const auto flush = [&] {
        cmap += QByteArray::number(lines.size()) + " beginbfchar\n" + lines.join() + "endbfchar\n";
        lines.clear();
    };
    for (qsizetype glyph = 0; glyph < texts.size(); ++glyph) {
        if (!texts.at(glyph).isEmpty()) {
            lines +=
                "<" + hex(static_cast<uint>(glyph)) + "> <" + utf16Hex(texts.at(glyph)) + ">\n";
        }
        if (lines.size() == kBlock) {
            flush();
        }
    }
    if (!lines.isEmpty()) {
        flush();
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace daicho
