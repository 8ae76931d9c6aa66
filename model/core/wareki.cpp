// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"

#include "model/core/datescanner.h"
#include "model/core/era.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace daicho {
namespace {

struct Wareki
{
    Q_DECLARE_TR_FUNCTIONS(Wareki)
};

constexpr int kTokyoOffsetSeconds = 9 * 3600;

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

Failure notADate(const QString& text)
{
    return fail(ErrorKind::InvalidInput,
                Wareki::tr("“%1” is not a date. Write it like 2026-04-01, 令和8年4月1日 or R8.4.1.")
                    .arg(text));
}

Failure noSuchDate(const QString& text)
{
    return fail(ErrorKind::InvalidInput,
                Wareki::tr("“%1” does not exist in the calendar.").arg(text));
}

/// The date of an era year that is counted on beyond the era's end, or why it is none.
Result<ParsedDate> countedOn(const QString& text, const Era& era, int eraYear, QDate date)
{
    if (!isReadBeyondItsEnd(era, eraYear)) {
        return fail(ErrorKind::InvalidInput,
                    Wareki::tr("“%1” does not exist: the era ended on %2.")
                        .arg(text, formatDate(lastDay(era), DateStyle::Wareki)));
    }
    return ParsedDate{date,
                      Wareki::tr("“%1” lies beyond the end of its era and was read as %2.")
                          .arg(text, formatDate(date, DateStyle::Wareki))};
}

Result<ParsedDate> dateOfEra(const QString& text, const DateParts& parts)
{
    const Era& era = *parts.era;
    if (parts.year < 1) {
        return fail(
            ErrorKind::InvalidInput,
            Wareki::tr("“%1” does not exist: an era begins with its first year (元年).").arg(text));
    }
    const QDate date(calendarYear(era, parts.year), parts.month, parts.day);
    if (!date.isValid()) {
        return noSuchDate(text);
    }
    if (date < firstGregorianDay()) {
        return fail(ErrorKind::InvalidInput,
                    Wareki::tr("“%1” lies before 1873-01-01, when Japan still counted by the moon. "
                               "Write the date of the present calendar, like 1872-12-31.")
                        .arg(text));
    }
    if (date < era.firstDay) {
        return fail(ErrorKind::InvalidInput,
                    Wareki::tr("“%1” does not exist: the era began on %2.")
                        .arg(text, formatDate(era.firstDay, DateStyle::Wareki)));
    }
    if (date > lastDay(era)) {
        return countedOn(text, era, parts.year, date);
    }
    return ParsedDate{date, {}};
}

/// An instant with its offset, as the civil date in Japan.
QDate tokyoDate(const DateParts& parts)
{
    const QDateTime local(QDate(parts.year, parts.month, parts.day),
                          QTime(0, 0).addSecs(parts.secondOfDay),
                          QTimeZone(*parts.utcOffsetSeconds));
    return local.toOffsetFromUtc(kTokyoOffsetSeconds).date();
}

} // namespace

QString formatDate(QDate date, DateStyle style)
{
    if (!date.isValid()) {
        return {};
    }
    const Era* era = style == DateStyle::Iso ? nullptr : eraOf(date);
    if (era == nullptr) {
        return date.toString(Qt::ISODate);
    }
    const int year = date.year() - calendarYear(*era, 1) + 1;
    if (style == DateStyle::WarekiShort) {
        return QStringLiteral("%1%2.%3.%4")
            .arg(QChar(era->letter),
                 twoDigits(year),
                 twoDigits(date.month()),
                 twoDigits(date.day()));
    }
    return QStringLiteral("%1%2年%3月%4日")
        .arg(era->name.toString(), yearInEra(year))
        .arg(date.month())
        .arg(date.day());
}

Result<ParsedDate> parseDate(const QString& text)
{
    const std::optional<DateParts> parts = scanDate(text);
    if (!parts) {
        return notADate(text);
    }
    if (parts->era != nullptr) {
        return dateOfEra(text, *parts);
    }
    const QDate date(parts->year, parts->month, parts->day);
    if (!date.isValid()) {
        return noSuchDate(text);
    }
    return ParsedDate{parts->utcOffsetSeconds ? tokyoDate(*parts) : date, {}};
}

int fiscalYear(QDate date)
{
    constexpr int kFirstMonth = 4;
    return date.month() < kFirstMonth ? date.year() - 1 : date.year();
}

QString formatFiscalYear(int year, DateStyle style)
{
    // A fiscal year bears the era of its first day, but for 2019, whose era changed a month in and
    // which the state named 令和元年度; on 1 May both rules give the same era in every year.
    const Era* era = style == DateStyle::Iso ? nullptr : eraOf(QDate(year, 5, 1));
    if (era == nullptr) {
        return QString::number(year);
    }
    const int eraYear = year - calendarYear(*era, 1) + 1;
    if (style == DateStyle::WarekiShort) {
        return QChar(era->letter) + twoDigits(eraYear);
    }
    return QStringLiteral("%1%2年度").arg(era->name.toString(), yearInEra(eraYear));
}

Result<int> parseFiscalYear(const QString& text)
{
    const std::optional<YearParts> parts = scanYear(text);
    if (!parts) {
        return fail(ErrorKind::InvalidInput,
                    Wareki::tr("“%1” is not a fiscal year. Write it like 2026, 令和8年度 or R8.")
                        .arg(text));
    }
    const int year = parts->era == nullptr ? parts->year : calendarYear(*parts->era, parts->year);
    const QDate first(year, 4, 1);
    const bool isOfEra =
        parts->era == nullptr || (parts->year >= 1 && first <= lastDay(*parts->era) &&
                                  parts->era->firstDay < first.addYears(1));
    if (!first.isValid() || first < firstGregorianDay() || !isOfEra) {
        return fail(ErrorKind::InvalidInput, Wareki::tr("There is no fiscal year “%1”.").arg(text));
    }
    return year;
}

} // namespace daicho
