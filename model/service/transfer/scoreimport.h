// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/transfer/importservice.h"
#include "model/service/transfer/scorerows.h"
#include "model/store/importstaging.h"

namespace daicho {

/// One run of ImportService for a risk list: its rows become scores.
class ScoreImport
{
public:
    ScoreImport(Session& session, const ImportRun& run, Progress& progress);

    Result<ImportReport> go(TableSource& source);

private:
    Result<void> take(ScoreRows& rows, DraftRow& row);
    void checkTwin(ScoreRows& rows, DraftRow& row, const ScoreDraft& draft);
    Result<void> checkAgreed(ScoreRows& rows, DraftRow& row, const Assessment& fresh);
    Result<void> stage(ScoreRows& rows, DraftRow& row, ScoreDraft& draft);
    /// Whether the row is to be compared with the stored score, as --on-match has it.
    Result<bool> mayUpdate(const DraftRow& row);
    void report(const DraftRow& row);
    Result<void> writeAll();

    Session& m_session;
    const ImportRun& m_run;
    Progress& m_progress;
    AssessmentStore m_store;
    std::unique_ptr<ImportStaging> m_staging;
    QHash<size_t, int> m_seen; ///< hash of asset, threat, cycle and rater → row
    ImportReport m_report;
};

} // namespace daicho
