// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace daicho {

/// Rows as Excel shows them (from 1), columns from 0; both ends belong to it.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    bool operator==(const CellRange&) const = default;
};

struct ColumnSpan
{
    int first = 0;
    int last = 0;
    bool operator==(const ColumnSpan&) const = default;
};

/// What a sheet says about its rows and columns besides the cells.
struct SheetLayout
{
    QList<CellRange> merges;
    QList<ColumnSpan> hiddenColumns;
    int hiddenRows = 0;
    /// The last row and column that hold a value, whatever the file declares; 0 and -1 for none.
    int lastRow = 0;
    int lastColumn = -1;
    std::optional<CellRange> filter;
    /// Formulas whose result the file does not hold, as programs other than Excel may leave them.
    int uncalculated = 0;
    QString firstUncalculated; ///< B7

    bool isColumnHidden(int column) const;
};

} // namespace daicho
