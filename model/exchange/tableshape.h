// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace daicho {

/// A column of a table, which on a 方眼紙 sheet spans several columns of the grid.
struct TableColumn
{
    int first = 0; ///< 0 is A
    int last = 0;
    QStringList levels; ///< the lines of its header from the top, equal neighbours once
    bool hidden = false;
    bool afterGap = false; ///< an empty column of the grid stands before it

    /// The levels joined by " / ", line breaks as blanks.
    QString header() const;
};

/// Where the table of a sheet stands.
struct TableShape
{
    int headerRow = 0; ///< as Excel shows it
    int lastHeaderRow = 0;
    double score = 0; ///< how sure the header row is; comparable between sheets
    std::vector<TableColumn> columns;
};

} // namespace daicho
