// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importoptions.h"

namespace daicho {

class Progress;
class TableSource;

/// A column of a table as the importer sees it.
struct SheetColumn
{
    QString letter;
    QString header; ///< levels of a header of several rows joined by " / "; equal ones numbered
    QString field;  ///< proposed field key; empty: kept with the record by its header
    double confidence = 0;
    bool hidden = false;
    bool runningNumber = false; ///< No., 項番: counts rows and is not kept
    bool operator==(const SheetColumn&) const = default;
};

struct SheetAnalysis
{
    int index = 0; ///< in TableSource::sheets()
    QString name;
    int headerRow = 0; ///< as Excel shows it, the first of several; 0: none found
    int lastHeaderRow = 0;
    int rows = 0; ///< records
    double score = 0;
    bool ownExport = false; ///< the table is an export of this product
    std::vector<SheetColumn> columns;
    QList<QStringList> preview; ///< the first records as text, by column
    QStringList notes;          ///< sentences on what will not be imported, and why
};

struct TableAnalysis
{
    QString format;
    QString encoding;
    QList<SheetAnalysis> sheets; ///< worksheets only
    int best = -1;               ///< index in sheets of the one an import takes; -1: none
};

/// What the importer sees in a file, for the verb "columns" and the wizard. Reads every sheet
/// (or the one the options name) to its end. A sheet the file has not is NotFound; a map that does
/// not fit the table InvalidInput.
Result<TableAnalysis> analyseTable(TableSource& source,
                                   const ImportOptions& options,
                                   const ImportContext& context,
                                   Progress& progress);

/// The same without rows and preview: reads only the first rows of each sheet.
Result<TableAnalysis> outlineTable(TableSource& source,
                                   const ImportOptions& options,
                                   const ImportContext& context,
                                   Progress& progress);

} // namespace daicho
