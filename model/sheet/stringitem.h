// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace daicho {

class XmlAttributes;

/// Puts one text together from its rich-text runs (<si>, <is>, a comment's <text>), and its
/// ふりがな from the phonetic runs, which are no part of the text.
class StringItem
{
public:
    void clear();

    /// Elements and characters between the start and the end of the item.
    void startElement(std::string_view name, const XmlAttributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);

    size_t size() const { return m_text.size() + m_piece.size(); }

    /// UTF-8, `_xHHHH_` resolved.
    const std::string& text() const { return m_text; }

    /// The whole text read aloud: phonetic runs in place of what they stand over. '' without runs.
    QString reading() const;

private:
    struct Run
    {
        int begin;
        int end;
        std::string text;
    };

    void take();

    std::string m_text;
    std::string m_piece;
    std::vector<Run> m_runs;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_keepsBlanks = false;
};

/// Without the blanks of XML at both ends.
std::string_view trimmed(std::string_view text);

/// Resolves `_xHHHH_` (also as surrogate pairs) in place.
void unescapeCharacters(std::string& text);

} // namespace daicho
