// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <map>
#include <vector>

class QTextLayout;

namespace daicho {

/// Remembers which characters were drawn in which font. Qt tells a PDF reader the lowest code point
/// of each glyph (人 becomes a radical, ・ becomes U+2027) and nothing for glyphs that no character
/// of the basic plane has: 𠮷, variation sequences, the digits some fonts put between Latin
/// letters. With the trace each glyph gets the text it was drawn for.
class TextTrace
{
public:
    /// Has to be called in the order of drawing, for each line drawn.
    void add(const QTextLayout& layout, int from, int length);

    /// The text of each glyph of an embedded font, given what Qt wrote for it (0: nothing). Empty
    /// where it is not known.
    QStringList glyphTexts(const QByteArray& postScriptName,
                           const std::vector<char32_t>& written) const;

private:
    struct Face
    {
        QRawFont font;
        std::vector<bool> seen;  ///< characters
        std::vector<bool> known; ///< glyphs of the basic plane and of `texts`
        QStringList texts;       ///< of all other glyphs, in the order of first use
    };

    Face& faceOf(const QFont& font);
    Face& faceOf(const QRawFont& font);
    bool isShapingKnown(const QTextLayout& layout, int from, int length);
    void addShaped(const QTextLayout& layout, int from, int length);
    QHash<quint32, char32_t> drawnCharacters(const Face& face) const;

    std::vector<quint32> m_counts = std::vector<quint32>(0x10000);
    std::map<QByteArray, Face> m_faces;
    std::vector<std::pair<QFont, Face*>> m_fonts;
    std::vector<std::pair<QRawFont, Face*>> m_rawFonts;
};

/// Name 6 of the font's name table, by which a PDF names its fonts.
QByteArray postScriptName(const QRawFont& font);

} // namespace daicho
