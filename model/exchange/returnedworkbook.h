// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/departmentlayout.h"
#include "model/exchange/draftreader.h"
#include "model/exchange/returnedhandling.h"
#include "model/exchange/rowtoken.h"

#include <QMap>

namespace daicho {

/// One row of a department's answer, as the cells have it. Nothing is matched with the register.
struct ReturnedRow
{
    int row = 0;    ///< as Excel shows it
    QString number; ///< 資産番号; empty in rows for new assets
    std::optional<RowToken> token;
    bool parted = false; ///< the token was made for another asset number

    Confirmation confirmation = Confirmation::None;
    QString transferTo;
    QVariant disposal;
    QVariant disposedOn;
    QMap<QString, QString> answers; ///< by question id, in the words of parseFlag()
    QString remark;
    /// By place in ReturnedWorkbook::fields; texts as they stand, references as their text.
    std::vector<QVariant> values;
    std::vector<ImportProblem> problems; ///< cells that can't be read; their values are not there
    std::vector<size_t> unreadable;      ///< places in `values` that a problem speaks of
};

/// What a department sent back: the answers of the first sheet and the rows, in whatever order and
/// with whatever columns are left.
struct ReturnedWorkbook
{
    QString unitCode;
    QString unitName;
    std::optional<int> year;
    QString campaign; ///< uid, from the first sheet
    QString registerUid;
    bool allUnchanged = false;
    QString filledBy;
    QString headPost;
    QDate headDate;
    bool hasStart = false; ///< the first sheet is there

    std::vector<size_t> fields;   ///< indexes in assetFields() of the columns that are there
    std::vector<QString> letters; ///< of these columns
    std::vector<ReturnedRow> rows;
    std::vector<ReturnedHandling> handling; ///< of the sheet about handling
    std::vector<ImportProblem> problems; ///< of the first sheet, and rows that say nothing usable
};

/// Reads a department's workbook by the words of its headers and the marks in its rows: whatever
/// was sorted, filtered, hidden, moved, inserted or copied into another workbook. Unreadable where
/// no sheet has a table of assets in it.
Result<ReturnedWorkbook> readReturnedWorkbook(TableSource& source,
                                              const DepartmentLayout& layout,
                                              const ImportContext& context,
                                              Progress& progress);

} // namespace daicho
