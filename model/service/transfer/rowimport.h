// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/progress.h"
#include "model/service/transfer/importservice.h"
#include "model/store/importstaging.h"
#include "model/store/recorder.h"

namespace daicho {

/// One run of ImportService, whatever its rows become: they are read, checked and matched without a
/// lock into a private staging database; then all is written in one entry, or nothing.
class RowImport
{
public:
    virtual ~RowImport() = default;

    Result<ImportReport> go(TableSource& source);

protected:
    /// The run must outlive it.
    RowImport(Session& session, const ImportRun& run, Progress& progress);

    /// Reads what the register holds, once the table's columns are known. The reader stays.
    virtual Result<void> begin(const DraftReader& reader) = 0;
    /// Rejects the row, or counts it and stages what is to be written.
    virtual Result<void> take(DraftRow& row) = 0;
    /// Writes the n-th staged row, from 1.
    virtual Result<void> write(Recorder& recorder, qint64 n, StagedRow& row) = 0;

    /// What can only be written once all rows are there.
    virtual Result<void> finish(Recorder& recorder)
    {
        Q_UNUSED(recorder)
        return {};
    }

    /// Whether the row may change the record that it was found to be; counts those passed over.
    /// Conflict where the run is to stop at such a row.
    Result<bool> mayUpdate(int row);
    /// The record that a staged row changes; Conflict where it is gone.
    static Result<StoredRecord> recordOf(EntityTable& table, const StagedRow& row);

    Session& m_session;
    const ImportRun& m_run;
    Progress& m_progress;
    Scheme m_scheme; ///< the register's
    std::unique_ptr<ImportStaging> m_staging;
    ImportReport m_report;

private:
    Result<void> takeAndTell(DraftRow& row);
    Result<void> writeAll();
};

} // namespace daicho
