// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/xlsxtext.h"

#include <algorithm>
#include <cstring>

namespace daicho {

namespace {

constexpr qsizetype kEscapeLength = 7;

bool isEscapeAt(QByteArrayView text, qsizetype place)
{
    if (text.size() - place < kEscapeLength || text[place] != '_' || text[place + 1] != 'x' ||
        text[place + 6] != '_') {
        return false;
    }
    return std::ranges::all_of(text.sliced(place + 2, 4), [](char letter) {
        const char lower = static_cast<char>(letter | 0x20);
        return (letter >= '0' && letter <= '9') || (lower >= 'a' && lower <= 'f');
    });
}

bool isNonCharacterAt(QByteArrayView text, qsizetype place)
{
    return text.size() - place >= 3 && text[place] == '\xEF' && text[place + 1] == '\xBF' &&
           (text[place + 2] == '\xBE' || text[place + 2] == '\xBF');
}

/// True if `test` holds at one of the places of `byte`.
template <class Test>
bool holdsAtAny(QByteArrayView text, char byte, Test test)
{
    for (qsizetype place = text.indexOf(byte); place >= 0; place = text.indexOf(byte, place + 1)) {
        if (test(text, place)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool needsEscape(QByteArrayView utf8)
{
    return holdsAtAny(utf8, '_', isEscapeAt) || holdsAtAny(utf8, '\xEF', isNonCharacterAt) ||
           utf8.contains('\0');
}

QByteArray escapedText(QByteArrayView utf8)
{
    QByteArray result;
    for (qsizetype place = 0; place < utf8.size(); ++place) {
        if (utf8[place] == '\0') {
            result += "_x0000_";
        } else if (isEscapeAt(utf8, place)) {
            result += "_x005F_";
        } else if (isNonCharacterAt(utf8, place)) {
            result += utf8[place + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            place += 2;
        } else {
            result += utf8[place];
        }
    }
    return result;
}

qsizetype utf16Length(QByteArrayView utf8)
{
    return std::ranges::count_if(utf8, [](char byte) { return (byte & 0xC0) != 0x80; }) +
           std::ranges::count_if(utf8, [](char byte) { return (byte & 0xF8) == 0xF0; });
}

} // namespace daicho
