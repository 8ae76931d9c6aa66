// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QDate>
#include <QStringList>

namespace daicho {

/// Amount: whole numbers that are counted or paid, shown with thousands separators; Integer: years
/// and the like.
enum class ColumnKind { Text, Integer, Amount, Decimal, Date };
/// Automatic: numbers right, dates in the middle, text left.
enum class CellAlign { Automatic, Left, Centre, Right };

struct ColumnSpec
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    /// In half-width characters.
    double width = 16;
    bool wrap = false;
    CellAlign align = CellAlign::Automatic;
    bool hidden = false;
    /// What the drop-down list of the column offers; none without.
    QStringList choices = {};
};

struct SheetSpec
{
    QString name;
    QList<ColumnSpec> columns = {};
    /// Lines above the header row.
    QStringList titles = {};
    bool filter = true;
    /// Columns at the left that stay in sight, and stand on each page of a wide print.
    int frozenColumns = 0;
    /// Empty rows below the last one that offer the drop-down lists too.
    int rowsForEntry = 0;
};

/// Writes tables cell by cell, rows from top to bottom, into a temporary file that takes its name
/// in finish(). Text stays text, whatever it begins with. A writer that is dropped leaves nothing.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Ends the sheet before and writes titles and header. CSV takes one sheet only.
    virtual Result<void> beginSheet(const SheetSpec& sheet) = 0;
    virtual Result<void> beginRow() = 0;
    /// `utf8` ends with a NUL behind its last byte, as QByteArray and SQLite's texts do. `style` is
    /// the place of a CellStyle in the writer's options, -1 for none.
    virtual Result<void> text(int column, QByteArrayView utf8, int style = -1) = 0;
    virtual Result<void> number(int column, double value, int style = -1) = 0;
    virtual Result<void> date(int column, QDate value, int style = -1) = 0;
    /// Completes the file under its own name.
    virtual Result<void> finish() = 0;

    Result<void> text(int column, const QString& value, int style = -1)
    {
        return text(column, QByteArrayView(value.toUtf8()), style);
    }
};

} // namespace daicho
