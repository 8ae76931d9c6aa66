// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/service/transfer/importservice.h"

namespace daicho {

struct FileAnalysis
{
    TableAnalysis table;
    QList<ColumnMap::Entry> kept; ///< what the register keeps for a table with these headers
};

/// What the importer sees in a file, with the mapping that the register keeps for its headers; for
/// the window, which knows no tables.
Result<FileAnalysis> analyseFile(Session& session,
                                 const QString& path,
                                 const ImportOptions& options,
                                 Progress& progress);

/// ImportService on the file at this path; the journal names the file without its folder.
Result<ImportReport>
importFile(Session& session, const QString& path, ImportRun run, Progress& progress);

/// The same, and the register keeps the words of the options' map for later imports: as entries
/// before that of the import, so that the import is the first to be taken back. Where it fails or
/// brings nothing in, they are forgotten again.
Result<ImportReport>
importFileKeepingWords(Session& session, const QString& path, ImportRun run, Progress& progress);

/// Writes what was rejected and warned of, one line each with kind, row, column, value and reason,
/// as a workbook or CSV by the file's ending. InvalidInput for another ending.
Result<void>
writeImportReport(const Session& session, const ImportReport& report, const QString& path);

/// Whether writeImportReport() could write there; asked before an import that can't be half done.
Result<void> checkImportReport(const Session& session, const QString& path);

} // namespace daicho
