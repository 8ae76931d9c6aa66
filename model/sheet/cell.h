// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

/// One cell of a table as its file holds it; how the file shows it (fonts, separators, era years)
/// is gone.
struct Cell
{
    enum class Type : quint8 { Empty, Text, Number, Boolean, Date, DateTime, Time, Error };

    /// 0 is column A.
    int column = 0;
    Type type = Type::Empty;
    /// The value is what the formula gave when the file was last saved. A formula without a stored
    /// value is Empty.
    bool isFormula = false;
    /// Numbers in the file's own digits, dates as 2026-04-01, 2026-04-01T09:30:00 or 09:30:00,
    /// booleans TRUE and FALSE, errors as Excel writes them (#DIV/0!). Bytes of a CSV that are no
    /// text make an Error as well.
    QString text;
    /// The value of a number; the serial day of a date.
    double number = 0;
    /// ふりがな of the whole text, '' where the file has none.
    QString reading;

    bool hasContent() const { return type != Type::Empty; }

    bool operator==(const Cell&) const = default;
};

} // namespace daicho
