// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daicho {

struct Era;

/// What a text says about a date, before anything is checked against a calendar.
struct DateParts
{
    const Era* era = nullptr; ///< null: `year` is a calendar year
    int year = 0;
    int month = 0;
    int day = 0;
    int secondOfDay = 0;                 ///< 0 without a time
    std::optional<int> utcOffsetSeconds; ///< only of an instant
};

/// Nothing where the text has no form of a date. A year of two digits without an era is no form:
/// nobody knows whether 7/4/25 is a year, a month or a day first.
std::optional<DateParts> scanDate(const QString& text);

struct YearParts
{
    const Era* era = nullptr; ///< null: `year` is a calendar year
    int year = 0;
};

/// A year alone: 令和7年度, 令和元年, R7, 2025, 2025年度.
std::optional<YearParts> scanYear(const QString& text);

} // namespace daicho
