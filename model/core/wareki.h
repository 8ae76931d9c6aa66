// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>

namespace daicho {

enum class DateStyle {
    Iso,         ///< 2026-04-01
    Wareki,      ///< 令和8年4月1日, first years as 元年
    WarekiShort, ///< R08.04.01
};

/// The date in the style; empty for an invalid date. Dates before 1873-01-01 (no era here) as ISO.
QString formatDate(QDate date, DateStyle style);

struct ParsedDate
{
    QDate date;
    /// Set when the input named a day past the end of its era (平成32年1月1日): the date was
    /// converted, the sentence says to what.
    QString warning;
};

/// Reads every form an office writes: 令和7年4月7日, R7.4.7, R07/04/07, 令7-4-7, ㋿7.4.7,
/// 令和元年5月1日, 5070407 (era digit + YYMMDD), R070407, 2025年4月7日, 2025/4/7, 2025-04-07,
/// 20250407; full width, blanks inside and a weekday behind do not matter. A time behind is left
/// out; an instant with its offset gives the civil date in Japan.
///
/// InvalidInput with the reason for what is no date (two digits of a year without an era are none),
/// for days that no calendar has (2月30日) and for days that their era does not have: 令和0年,
/// 令和元年4月30日, 昭和64年1月8日, era dates before 明治6年 (lunar). Converted with a warning, as
/// only one later day can be meant: years that the era never reached (平成32年1月1日, 昭和65年) and
/// the rest of 平成31年, which papers made before the change of 2019 carry.
Result<ParsedDate> parseDate(const QString& text);

/// The fiscal year (April to March) a valid date belongs to, named by the year it begins in.
int fiscalYear(QDate date);

/// 2025, 令和7年度 or R07; the year that begins in April 2019 is 令和元年度. Before 1873 the
/// number.
QString formatFiscalYear(int year, DateStyle style);

/// Reads 令和7年度, R7, 2025, 2025年度, 令和元年度, 平成31年度, in full width too. InvalidInput for
/// what is no year and for years that their era does not have (昭和64年度, 平成32年度): there is no
/// place for a warning here.
Result<int> parseFiscalYear(const QString& text);

} // namespace daicho
