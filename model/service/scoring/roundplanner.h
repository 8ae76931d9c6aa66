// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/scoring/roundgroups.h"
#include "model/service/scoring/roundpreparation.h"

namespace daicho {

/// Chooses, drafts and shares out what a round puts before its raters. Stores nothing. The options
/// are complete and checked.
class RoundPlanner
{
public:
    RoundPlanner(Session& session, const RoundOptions& options, Progress& progress);

    Result<RoundPreview> plan(int number);
    /// What the raters of `former` scored apart, to the same raters again.
    Result<RoundPreview> planAfter(const ScoringRound& former, int number);

private:
    Result<void> choose(RoundPreview& preview);
    Result<RoundItem> itemFor(const SharedItem& shared, const RoundGroups& groups) const;
    void fillDraft(RoundItem& item, const PairDraft& draft) const;
    Result<bool> isApart(const RoundItem& item, const ScoringRound& former) const;
    Result<RoundPreview> begun(int number);

    Session& m_session;
    const RoundOptions& m_options;
    Progress& m_progress;
    std::unique_ptr<DraftDesk> m_desk;
};

} // namespace daicho
