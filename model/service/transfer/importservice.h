// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/draftreader.h"
#include "model/journal/entry.h"

#include <optional>

namespace daicho {

class Session;
class TableSource;

/// What an import did, or would do.
struct ImportReport
{
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int rejectedRows = 0;
    QList<ImportProblem> rejected;
    QStringList warnings;
    /// Those of the warnings that have a place: cells that were taken otherwise than written.
    QList<ImportProblem> noted;
    std::optional<EntryRef> entry; ///< none: a dry run, nothing changed, or kept out by `strict`
    bool keptOut = false;          ///< `strict` and rejected rows: nothing went in
};

/// "Row 7, 機密性 (F): …".
QString sentenceOf(const ImportProblem& problem);

struct ImportRun
{
    QString fileName; ///< for the journal's label
    ImportOptions options;
    bool dryRun = false;
    bool strict = false;
    /// Keep the options' columns in the register for the next table with the same headers.
    bool keepMapping = false;
};

/// Brings the records of a table into the register: reads and matches without a lock into a private
/// staging database, then writes everything in one journal entry or not at all.
class ImportService
{
public:
    explicit ImportService(Session& session)
        : m_session(session)
    {
    }

    /// Errors: those of DraftReader::open; Conflict for `--on-match stop` with a match; Cancelled;
    /// Io without space. The register is as before then.
    Result<ImportReport> run(TableSource& source, const ImportRun& run, Progress& progress);

private:
    Session& m_session;
};

} // namespace daicho
