// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/rowtoken.h"
#include "model/exchange/scoringlayout.h"

#include <QHash>
#include <QStringList>

namespace daicho {

class Progress;
class TableSource;

/// A row of a returned scoring workbook as its cells have it, by column of the grid.
struct ReturnedScoreRow
{
    int row = 0; ///< as Excel shows it
    QHash<int, QString> cells;
    QString token; ///< the hidden mark, wherever it stands
};

/// What a rater sent back, before the round's method tells what the columns mean.
struct ReturnedScores
{
    QString rater;
    QString roundUid;
    QString registerUid;
    bool hasStart = false;
    QHash<int, QString> headers; ///< by column of the grid
    std::vector<ReturnedScoreRow> rows;

    /// Column of the grid → index in the layout.
    QHash<int, int> columns(const ScoringLayout& layout) const;
};

/// Whether a workbook looks like one by the names of its sheets.
bool isScoringWorkbook(const TableSource& source);

/// Reads whatever was sorted, filtered, hidden, moved or inserted. Unreadable where no sheet has a
/// table of pairs in it.
Result<ReturnedScores> readReturnedScores(TableSource& source, Progress& progress);

} // namespace daicho
