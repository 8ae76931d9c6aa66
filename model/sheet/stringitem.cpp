// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/stringitem.h"

#include "model/sheet/xmlparser.h"

#include <algorithm>
#include <charconv>

namespace daicho {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr size_t kEscapeLength = 7;

/// The UTF-16 unit of `_xHHHH_` at `place`, -1 if there is none.
int escapedUnit(std::string_view text, size_t place)
{
    const std::string_view piece = text.substr(place, kEscapeLength);
    if (piece.size() < kEscapeLength || piece[0] != '_' || piece[1] != 'x' || piece[6] != '_') {
        return -1;
    }
    int unit = 0;
    const auto [end, error] = std::from_chars(piece.data() + 2, piece.data() + 6, unit, 16);
    return error == std::errc() && end == piece.data() + 6 ? unit : -1;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

void unescapeCharacters(std::string& text)
{
    size_t place = text.find("_x");
    if (place == std::string::npos) {
        return;
    }
    std::string result;
    size_t copied = 0;
    while (place != std::string::npos) {
        QString units;
        size_t behind = place;
        for (int unit = escapedUnit(text, behind); unit >= 0; unit = escapedUnit(text, behind)) {
            units.append(QChar(static_cast<char16_t>(unit)));
            behind += kEscapeLength;
        }
        if (behind > place) {
            result.append(text, copied, place - copied);
            result.append(units.toStdString());
            copied = behind;
            place = text.find("_x", behind);
        } else {
            place = text.find("_x", place + 2);
        }
    }
    result.append(text, copied);
    text = std::move(result);
}

void StringItem::clear()
{
    m_text.clear();
    m_piece.clear();
    m_runs.clear();
    m_inText = false;
    m_inPhonetic = false;
}

void StringItem::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "t") {
        m_inText = true;
        m_keepsBlanks = attributes.value("space") == "preserve";
    } else if (name == "rPh") {
        m_inPhonetic = true;
        m_runs.push_back({attributes.integer("sb", -1), attributes.integer("eb", -1), {}});
    }
}

void StringItem::endElement(std::string_view name)
{
    if (name == "t") {
        m_inText = false;
        take();
    } else if (name == "rPh") {
        m_inPhonetic = false;
    }
}

void StringItem::characters(std::string_view text)
{
    if (m_inText) {
        m_piece.append(text);
    }
}

void StringItem::take()
{
    // Excel drops blanks at the ends unless told to keep them.
    std::string piece(m_keepsBlanks ? std::string_view(m_piece) : trimmed(m_piece));
    unescapeCharacters(piece);
    (m_inPhonetic ? m_runs.back().text : m_text).append(piece);
    m_piece.clear();
}

QString StringItem::reading() const
{
    if (m_runs.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_text);
    const auto size = static_cast<int>(text.size());
    QString reading;
    int done = 0;
    for (const Run& run : m_runs) {
        if (run.begin < done || run.end < run.begin || run.end > size) {
            continue;
        }
        reading += QStringView(text).mid(done, run.begin - done);
        reading += QString::fromStdString(run.text);
        done = run.end;
    }
    reading += QStringView(text).mid(done);
    return done == 0 ? QString() : reading;
}

} // namespace daicho
