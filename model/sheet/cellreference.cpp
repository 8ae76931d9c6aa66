// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/cellreference.h"

#include <algorithm>

namespace daicho {

std::optional<CellReference> parseCellReference(std::string_view text)
{
    int column = 0;
    int row = 0;
    size_t place = 0;
    const auto skipDollar = [&] { place += place < text.size() && text[place] == '$' ? 1 : 0; };
    skipDollar();
    for (; place < text.size(); ++place) {
        const char letter = static_cast<char>(text[place] & ~0x20);
        if (letter < 'A' || letter > 'Z') {
            break;
        }
        column = column * 26 + (letter - 'A' + 1);
        if (column > kMaxSheetColumn + 1) {
            return {};
        }
    }
    skipDollar();
    for (; place < text.size() && text[place] >= '0' && text[place] <= '9'; ++place) {
        row = row * 10 + (text[place] - '0');
        if (row > kMaxSheetRow) {
            return {};
        }
    }
    if (column == 0 || row == 0 || place != text.size()) {
        return {};
    }
    return CellReference{row, column - 1};
}

std::optional<CellRange> parseCellRange(std::string_view text)
{
    const size_t colon = text.find(':');
    const auto first = parseCellReference(text.substr(0, colon));
    const auto last =
        colon == std::string_view::npos ? first : parseCellReference(text.substr(colon + 1));
    if (!first || !last) {
        return {};
    }
    return CellRange{std::min(first->row, last->row),
                     std::min(first->column, last->column),
                     std::max(first->row, last->row),
                     std::max(first->column, last->column)};
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

QString cellName(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace daicho
