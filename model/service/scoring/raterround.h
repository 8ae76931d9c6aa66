// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/proposal.h"
#include "model/risk/round.h"

namespace daicho {

class Session;

/// An item of the round as its rater meets it.
struct RaterItem
{
    RoundItem item;
    bool isScored = false; ///< by this rater, in this round
};

/// What an open round asks of the acting post.
struct RaterRound
{
    ScoringRound round;
    QList<RaterItem> items;

    bool showsDraftFirst() const { return round.proposal != QLatin1StringView("after"); }

    int done() const;
};

/// The round of the register's cycle that is open and has the acting post among its raters; the
/// newest where there are several.
Result<std::optional<RaterRound>> openRound(Session& session);

/// The secretariat's draft of an item, each input with where it comes from.
std::vector<InputProposal> draftOf(const RoundItem& item);

} // namespace daicho
