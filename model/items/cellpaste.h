// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/blockedit.h"

namespace daicho {

class AssetTableModel;
class AssetWindow;

/// A rectangle of cells of the register's table, all ends included.
struct CellRange
{
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    int rows() const { return bottom - top + 1; }

    int columns() const { return right - left + 1; }

    bool isEmpty() const { return rows() <= 0 || columns() <= 0; }

    bool operator==(const CellRange&) const = default;
};

/// A pasted block laid over the table: what can be tried to be written, and the cells that lie
/// where nothing can be written at all.
struct PastedBlock
{
    CellBlock block;
    QStringList columns;        ///< of the table, by column of the block; '' beyond its last one
    QList<qsizetype> lines;     ///< by row of the block: its line in what was pasted
    CellRange target;           ///< the cells that it covers in the table
    QList<CellProblem> outside; ///< at most kMostCellProblems, rows counted in lines
    qint64 outsideCount = 0;
    qint64 cells = 0; ///< given, inside and outside
};

/// As in a spreadsheet the block begins at the target's first cell; where the target is a whole
/// multiple of the block it is repeated.
PastedBlock layOver(const QList<QStringList>& texts,
                    const CellRange& target,
                    const AssetTableModel& model,
                    const AssetWindow& window);

} // namespace daicho
