// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/tableshape.h"

namespace daicho {

class TableMerges;
struct SheetRow;

/// Makes the columns of a table from its header row: finds the lines that belong to the header
/// above and below it, joins their levels, and splits and joins columns of the grid.
class HeaderBlock
{
public:
    HeaderBlock(const std::vector<SheetRow>& rows, const TableMerges& merges);

    TableShape build(size_t headerRow) const;

private:
    struct HeaderCell
    {
        QString text;
        int firstColumn = 0;
        int lastColumn = 0;
        int lastRow = 0;
        bool isValue = false;

        bool covers(int column) const { return column >= firstColumn && column <= lastColumn; }
    };

    using Line = std::vector<HeaderCell>;

    Line line(size_t at) const;
    /// The line with its unmerged cells reaching over the blanks to the next cell.
    static Line stretched(Line line, int lastColumn);
    bool belongsBelow(size_t upper, size_t lower) const;
    bool belongsAbove(size_t upper, size_t lower) const;
    std::vector<TableColumn> columns(size_t first, size_t last) const;
    std::vector<TableColumn> splitByData(const TableColumn& column, size_t dataAt) const;

    const std::vector<SheetRow>& m_rows;
    const TableMerges& m_merges;
};

} // namespace daicho
