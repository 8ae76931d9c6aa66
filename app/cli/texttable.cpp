// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <unicode/uchar.h>

namespace daicho {

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t point : text.toUcs4()) {
        const auto kind =
            u_getIntPropertyValue(static_cast<UChar32>(point), UCHAR_EAST_ASIAN_WIDTH);
        const bool isMark = u_charType(static_cast<UChar32>(point)) == U_NON_SPACING_MARK;
        width += isMark ? 0 : kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

QStringList TextTable::lines(const QString& indent) const
{
    QList<int> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    }
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[i] - displayWidth(row[i]), u' ');
            const QString gap = i == 0 ? QString() : QStringLiteral("  ");
            line +=
                gap + (m_right.contains(static_cast<int>(i)) ? padding + row[i] : row[i] + padding);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace daicho
