// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/round.h"
#include "model/risk/roundplan.h"
#include "model/service/roundservice.h"
#include "model/store/roundstore.h"

#include <optional>

namespace daicho {

class Progress;
class Session;

/// What a round is prepared with; what is left empty takes its default.
struct RoundOptions
{
    QString title;             ///< '' for 第n回
    std::optional<int> cycle;  ///< the register's
    QList<RaterChoice> raters; ///< none: the committee's members
    int itemLimit = 60;
    int samplePercent = 5;
    int ratersPerItem = 3;
    bool showsProposalFirst = true;
    bool isBlind = true;
    QDate due;
    QString follows; ///< uid of a round whose disagreements are taken up again
    QString note;
};

/// A round as it would be, before anything is stored.
struct RoundPreview
{
    ScoringRound round;
    QList<RoundRater> raters;
    QList<RoundItem> items; ///< by line; uid and round are empty
    RoundPlan plan;         ///< how many there were to choose from, and why
};

/// The secretariat's part of a round: what goes to which rater, with a draft and its reasons.
class RoundPreparation
{
public:
    explicit RoundPreparation(Session& session);

    /// Chooses groups and threats, drafts and shares out, and stores nothing. InvalidInput without
    /// raters, for one named twice, for limits out of range and an unknown category; also where the
    /// round to follow is not closed, or has no disagreements.
    Result<RoundPreview> prepare(const RoundOptions& options, Progress& progress) const;
    Result<RoundPreview> prepare(const RoundOptions& options) const;
    /// Stores what was prepared, in the state draft.
    Result<ScoringRound> create(const RoundPreview& preview);
    /// The open round of the cycle, which the rater joins (with the items of all) where it does
    /// not know him. In a cycle without any round a first one with default settings is prepared and
    /// opened for him and the committee's members. Errors: InvalidInput where there are rounds and
    /// none is open, NotFound for a post that a register with committee members does not know.
    Result<ScoringRound> ensureOpenRound(int cycle, const QString& rater = {});

private:
    Result<void> check(const RoundOptions& options) const;
    Result<RoundOptions> completed(const RoundOptions& options) const;
    Result<void> requirePost(const QString& rater, const std::optional<ScoringRound>& round) const;
    Result<ScoringRound> firstRound(int cycle, const QString& rater);
    Result<void> join(const ScoringRound& round, const QString& rater);

    Session& m_session;
    RoundService m_service;
    RoundStore m_rounds;
    RoundRaterStore m_raters;
    RoundItemStore m_items;
};

} // namespace daicho
