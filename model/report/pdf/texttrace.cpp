// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/texttrace.h"

#include "model/core/radicals.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>

namespace daicho {

namespace {

char32_t characterAt(QStringView text, qsizetype i)
{
    if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        return QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
    }
    return text.at(i).unicode();
}

int unitsAt(QStringView text, qsizetype i)
{
    return characterAt(text, i) > 0xFFFF ? 2 : 1;
}

/// True for signs, digits, kana and ideographs, which fonts draw alike whatever stands beside them.
bool hasOneGlyph(char16_t c)
{
    return c < u'A' || (c >= 0x3000 && c < 0xA000 && !QChar::isMark(c)) ||
           (c >= 0xFF00 && c < 0xFFF0);
}

/// The characters of the basic plane, without surrogates, and their glyphs (0: none).
QList<quint32> glyphsOf(const QRawFont& font, const QString& characters)
{
    return font.glyphIndexesForString(characters);
}

QString basicPlane()
{
    QString all;
    all.reserve(0x10000);
    for (char32_t c = 1; c < 0x10000; ++c) {
        if (!QChar::isSurrogate(c)) {
            all.append(QChar(static_cast<char16_t>(c)));
        }
    }
    return all;
}

} // namespace

QByteArray postScriptName(const QRawFont& font)
{
    const QByteArray table = font.fontTable("name");
    const auto number = [&table](qsizetype at) -> qsizetype {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : 0;
    };
    const qsizetype storage = number(4);
    for (qsizetype i = 0; i < number(2); ++i) {
        const qsizetype record = 6 + i * 12;
        if (number(record + 6) != 6) {
            continue;
        }
        // Printable ASCII by definition, so that of UTF-16 the low bytes are the name.
        QByteArray name = table.mid(storage + number(record + 10), number(record + 8));
        name.removeIf([](char c) { return c == '\0'; });
        return name;
    }
    return {};
}

TextTrace::Face& TextTrace::faceOf(const QRawFont& font)
{
    for (const auto& [known, face] : m_rawFonts) {
        if (known == font) {
            return *face;
        }
    }
    const auto [entry, isNew] = m_faces.try_emplace(postScriptName(font));
    Face& face = entry->second;
    if (isNew) {
        face.font = font;
        face.seen.resize(0x10000);
        face.known.resize(0x10000);
        for (const quint32 glyph : glyphsOf(font, basicPlane())) {
            face.known[glyph & 0xFFFF] = true;
        }
    }
    m_rawFonts.emplace_back(font, &face);
    return face;
}

TextTrace::Face& TextTrace::faceOf(const QFont& font)
{
    for (const auto& [known, face] : m_fonts) {
        if (known == font) {
            return *face;
        }
    }
    m_fonts.emplace_back(font, &faceOf(QRawFont::fromFont(font)));
    return *m_fonts.back().second;
}

void TextTrace::add(const QTextLayout& layout, int from, int length)
{
    Face& face = faceOf(layout.font());
    const QString text = layout.text();
    // A glyph also depends on letters that stand on the line before or after.
    constexpr int kNeighbours = 32;
    const int first = std::max(from - kNeighbours, 0);
    const QStringView around = QStringView(text).mid(first, from - first + length + kNeighbours);
    bool isSimple =
        std::all_of(around.begin(), around.end(), [](QChar c) { return hasOneGlyph(c.unicode()); });
    for (const QChar c : QStringView(text).mid(from, length)) {
        const char16_t character = c.unicode();
        ++m_counts[character];
        if (!face.seen[character]) {
            face.seen[character] = true;
            isSimple = isSimple && face.font.supportsCharacter(c);
        }
    }
    if (!isSimple && !isShapingKnown(layout, from, length)) {
        addShaped(layout, from, length);
    }
}

bool TextTrace::isShapingKnown(const QTextLayout& layout, int from, int length)
{
    for (const QGlyphRun& run : layout.glyphRuns(from, length)) {
        const Face& face = faceOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            if (!face.known[glyph & 0xFFFF]) {
                return false;
            }
        }
    }
    return true;
}

void TextTrace::addShaped(const QTextLayout& layout, int from, int length)
{
    const QString text = layout.text();
    const int last = from + length;
    for (int i = from; i < last;) {
        int end = i + unitsAt(text, i);
        while (end < last && QChar::isMark(characterAt(text, end))) {
            end += unitsAt(text, end);
        }
        for (const QGlyphRun& run : layout.glyphRuns(i, end - i)) {
            Face& face = faceOf(run.rawFont());
            for (const quint32 glyph : run.glyphIndexes()) {
                if (!face.known[glyph & 0xFFFF]) {
                    face.known[glyph & 0xFFFF] = true;
                    face.texts.append(text.mid(i, end - i));
                }
            }
        }
        i = end;
    }
}

QHash<quint32, char32_t> TextTrace::drawnCharacters(const Face& face) const
{
    QString drawn;
    for (char32_t c = 1; c < m_counts.size(); ++c) {
        if (m_counts[c] > 0 && !QChar::isSurrogate(c)) {
            drawn.append(QChar(static_cast<char16_t>(c)));
        }
    }
    const QList<quint32> glyphs = glyphsOf(face.font, drawn);
    QHash<quint32, char32_t> result;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const char32_t character = drawn.at(i).unicode();
        char32_t& best = result[glyphs.at(i)];
        if (best == 0 || m_counts[character] > m_counts[best]) {
            best = character;
        }
    }
    result.remove(0);
    return result;
}

QStringList TextTrace::glyphTexts(const QByteArray& name,
                                  const std::vector<char32_t>& written) const
{
    const auto found = m_faces.find(name);
    QHash<quint32, char32_t> drawn;
    QStringList others;
    if (found != m_faces.end()) {
        drawn = drawnCharacters(found->second);
        others = found->second.texts;
    }
    QStringList texts(static_cast<qsizetype>(written.size()));
    QList<qsizetype> unknown;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        char32_t character = written[static_cast<size_t>(i)];
        if (character == 0) {
            unknown.append(i);
            continue;
        }
        if (found != m_faces.end()) {
            const QString asWritten = QString::fromUcs4(&character, 1);
            const QList<quint32> glyph = glyphsOf(found->second.font, asWritten);
            character = drawn.value(glyph.value(0), character);
        }
        character = unifiedIdeograph(character);
        texts[i] = QString::fromUcs4(&character, 1);
    }
    // Glyphs are numbered in the order of first use, so the n-th unknown one is the n-th of those.
    if (unknown.size() == others.size()) {
        for (qsizetype i = 0; i < unknown.size(); ++i) {
            texts[unknown.at(i)] = others.at(i);
        }
    }
    return texts;
}

} // namespace daicho
