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
    /// Set when the input named an era year that era never reached (平成32年1月1日): the date was
    /// converted, the sentence says to what.
    QString warning;
};

/// Reads every form an office writes: 令和7年4月7日, full width, R7.4.7, R07/04/07, 2025/4/7,
/// 2025-04-07,
/// 20250407, 5070407 (era digit + YYMMDD), ㋿7.4.7, 令和元年5月1日, 2025年4月7日, an ISO
/// instant. InvalidInput with the reason for a date that does not exist.
Result<ParsedDate> parseDate(const QString& text);

/// The fiscal year (April to March) a date belongs to, named by the calendar year it begins in.
int fiscalYear(QDate date);

/// 令和7年度; the year that begins in April 2019 is 令和元年度.
QString formatFiscalYear(int year, DateStyle style);

/// Reads 令和7年度, R7, 2025, 2025年度, 令和元年度, 平成31年度.
Result<int> parseFiscalYear(const QString& text);

} // namespace daicho
