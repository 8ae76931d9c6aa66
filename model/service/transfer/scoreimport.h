// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/registerinfo.h"
#include "model/service/transfer/rowimport.h"
#include "model/service/transfer/scorerows.h"

namespace daicho {

/// The import of a risk list: its rows become scores.
class ScoreImport final : public RowImport
{
public:
    ScoreImport(Session& session, const ImportRun& run, Progress& progress);

protected:
    Result<void> begin(const DraftReader& reader) override;
    Result<void> take(DraftRow& row) override;
    Result<void> write(Recorder& recorder, qint64 n, StagedRow& row) override;

private:
    void checkTwin(DraftRow& row, const ScoreDraft& draft);
    Result<void> checkAgreed(DraftRow& row, const Assessment& fresh);
    Result<void> stage(DraftRow& row, ScoreDraft& draft);

    AssessmentStore m_store;
    RegisterInfo m_info;
    std::optional<ScoreRows> m_rows;
    QHash<size_t, int> m_seen; ///< hash of asset, threat, cycle and rater → row
};

} // namespace daicho
