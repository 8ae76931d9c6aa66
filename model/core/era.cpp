// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/era.h"

#include <array>

namespace daicho {
namespace {

/// An own table and not ICU's calendar: five edges that are law, against a clone of a calendar per
/// thread, 236 eras before 明治 and lenient parsing. tests/model/core holds it against ICU's.
const std::array<Era, 5>& eras()
{
    static const std::array<Era, 5> table = {{
        {u"明治", u'M', QDate(1868, 1, 25)},
        {u"大正", u'T', QDate(1912, 7, 30)},
        {u"昭和", u'S', QDate(1926, 12, 25)},
        {u"平成", u'H', QDate(1989, 1, 8)},
        {u"令和", u'R', QDate(2019, 5, 1)},
    }};
    return table;
}

} // namespace

QDate firstGregorianDay()
{
    return QDate(1873, 1, 1);
}

const Era* eraOf(QDate date)
{
    if (date < firstGregorianDay()) {
        return nullptr;
    }
    const Era* found = nullptr;
    for (const Era& era : eras()) {
        if (era.firstDay <= date) {
            found = &era;
        }
    }
    return found;
}

const Era* eraOfDigit(int digit)
{
    return digit >= 1 && digit <= int(eras().size()) ? &eras()[size_t(digit) - 1] : nullptr;
}

const Era* eraAtStart(QStringView text, qsizetype* length)
{
    for (const Era& era : eras()) {
        if (text.startsWith(era.name)) {
            *length = era.name.size();
            return &era;
        }
        if (text.startsWith(era.name.front()) || text.startsWith(QChar(era.letter).toLower())) {
            *length = 1;
            return &era;
        }
    }
    return nullptr;
}

QDate lastDay(const Era& era)
{
    for (const Era& next : eras()) {
        if (next.firstDay > era.firstDay) {
            return next.firstDay.addDays(-1);
        }
    }
    return QDate(9999, 12, 31);
}

int calendarYear(const Era& era, int eraYear)
{
    return era.firstDay.year() + eraYear - 1;
}

bool isReadBeyondItsEnd(const Era& era, int eraYear)
{
    return era.letter == u'H' || calendarYear(era, eraYear) > lastDay(era).year();
}

QString yearInEra(int eraYear)
{
    return eraYear == 1 ? QStringLiteral("元") : QString::number(eraYear);
}

} // namespace daicho
