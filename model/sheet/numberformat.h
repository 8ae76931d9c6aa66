// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/cell.h"

#include <QDate>

#include <optional>

namespace daicho {

/// What a number format makes of a number.
enum class NumberMeaning : quint8 { Number, Date, Time, DateTime };

/// Of a format code such as `[$-411]ggge"年"m"月"d"日"`. Elapsed time ([h]:mm) is a number.
NumberMeaning meaningOfFormat(QStringView code);
/// Of a format that Excel knows by its number, the Japanese ones (27–36, 50–58) included.
NumberMeaning meaningOfBuiltInFormat(int id);

/// Turns a cell with a number into the date, date and time or time that the format shows. What is
/// outside the calendar (0, negative, 29 February 1900, after 9999) stays a number.
void applyMeaning(Cell& cell, NumberMeaning meaning, bool date1904);

/// The serial day of a date in the 1900 system; none for the days before it.
std::optional<double> serialOfDate(QDate date);

/// Reads an ISO 8601 value (t="d"): a date, an instant, a time.
void assignIsoDate(Cell& cell, const QString& value);

} // namespace daicho
