// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace daicho {

class Vocabulary;
struct Cell;
struct ColumnMap;
struct ImportContext;
struct TableShape;

/// What the first records hold in one column.
struct ColumnSample
{
    int rows = 0;                 ///< records looked at
    int own = 0;                  ///< cells with a value of their own
    int plain = 0;                ///< of these, words rather than numbers, dates or marks
    QHash<QString, int> distinct; ///< text → cells that hold it

    void add(const Cell* cell, bool filledDown);

    /// Nearly every record has its own value and no two have the same.
    bool isUnique() const;
    /// Whole numbers from 1, each once, with few gaps.
    bool countsUp() const;
};

/// What becomes of a column.
struct ColumnPlan
{
    enum class Use { Extra, Field, RunningNumber, Ignored };

    Use use = Use::Extra;
    int field = -1;
    double confidence = 0;
    int unitLevel = 0; ///< 1 from the top where several columns name the unit together
    QString letter;
    QString header; ///< no two columns have the same
    QStringList levels;
    int rating = -1; ///< IpaRating of a column of IPA's ledger
    QString note;    ///< why a likely field was not taken
};

/// The columns of a table, none mapped yet.
std::vector<ColumnPlan> namedColumns(const TableShape& shape);

bool isTaken(const std::vector<ColumnPlan>& plans, int field);

/// Does as the map says. InvalidInput where it names a column, field or value there is none of.
Result<void> applyColumnMap(const ColumnMap& map,
                            const Vocabulary& vocabulary,
                            const ImportContext& context,
                            std::vector<ColumnPlan>& plans);

} // namespace daicho
