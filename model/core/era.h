// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace daicho {

/// One of the five eras since Japan changed over to the Gregorian calendar.
struct Era
{
    QStringView name; ///< 令和; its first character is the usual abbreviation
    char16_t letter;  ///< R
    QDate firstDay;
};

/// 1873-01-01. Before it Japan counted by the moon, so an era date can't be converted by counting.
QDate firstGregorianDay();

/// The era of a day; null before firstGregorianDay().
const Era* eraOf(QDate date);

/// The era of the compact form: 1 明治 … 5 令和; null for other digits.
const Era* eraOfDigit(int digit);

/// The era that folded `text` begins with (令和, 令, r) and by how many units; null if none.
const Era* eraAtStart(QStringView text, qsizetype* length);

/// The last day of the era; 9999-12-31 for the present one.
QDate lastDay(const Era& era);

/// The calendar year of an era year (1 or more).
int calendarYear(const Era& era, int eraYear);

/// Whether a day after the era's end is still read, by counting on. So are the years that the era
/// never reached (昭和65年, 平成32年): they can only mean the later calendar year. Of the days left
/// of the last year only 平成31年5月1日 to 12月31日 are, which papers made before the change of
/// 2019 carry lawfully; 昭和64年1月8日 and the like are taken for slips.
bool isReadBeyondItsEnd(const Era& era, int eraYear);

/// 元 for 1, else the number.
QString yearInEra(int eraYear);

} // namespace daicho
