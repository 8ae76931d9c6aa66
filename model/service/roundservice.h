// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/registerinfo.h"
#include "model/risk/assessment.h"
#include "model/risk/round.h"
#include "model/risk/roundplan.h"
#include "model/store/roundstore.h"

namespace daicho {

class Session;

enum class RoundState { Draft, Open, Closed, Agreed };

/// "draft", "open", "closed", "agreed": choices of "round_state".
QString toKey(RoundState state);
RoundState roundState(const ScoringRound& round);

/// How far a rater is.
struct RaterProgress
{
    RoundRater rater;
    int items = 0;
    int scored = 0;
    int unknown = 0; ///< items without a score that he noted something about
};

/// What a score belongs to: the open round of the rater, and the group that its item stands for.
struct RoundMark
{
    QString round;
    QString likeGroup;
};

/// Rounds of scoring: the secretariat prepares what goes to which rater, with a draft and its
/// reasons; raters score while the round is open.
class RoundService
{
public:
    explicit RoundService(Session& session);

    /// Newest first.
    Result<QList<ScoringRound>> rounds() const;
    /// NotFound for an unknown uid.
    Result<ScoringRound> round(const QString& uid) const;
    /// The newest open round of the cycle, else the newest that is closed or agreed.
    Result<std::optional<ScoringRound>> current(int cycle) const;
    /// By line; those shared out to the rater if one is named.
    Result<QList<RoundItem>> items(const ScoringRound& round, const QString& rater = {}) const;
    Result<std::optional<RoundItem>> item(const QString& uid) const;
    Result<QList<RoundRater>> raters(const ScoringRound& round) const;
    Result<QList<RaterProgress>> progress(const ScoringRound& round) const;

    /// The posts that can score, each once: the committee's members first.
    Result<QList<Actor>> posts() const;
    /// InvalidInput unless the round is a draft; one round of a cycle is open at a time.
    Result<ScoringRound> open(const ScoringRound& round);
    /// InvalidInput unless it is open.
    Result<ScoringRound> close(const ScoringRound& round);
    /// Removes a draft with its raters and items. InvalidInput for other states.
    Result<void> discard(const ScoringRound& round);

    /// Stores the rater's score as drafted. InvalidInput where the item is not shared out to him or
    /// has no complete draft, and where the round is not open.
    Result<Assessment> confirm(const RoundItem& item, const QString& rater);

    /// What a score of this rater belongs to; empty outside of rounds. InvalidInput where his
    /// round of that cycle is closed.
    Result<RoundMark>
    markOf(AssetId asset, const QString& threat, int cycle, const QString& rater) const;

    /// InvalidInput where the round is not open.
    Result<void> requireOpen(const QString& uid) const;

    /// Scores of the cycle that were given for a group which their asset is in no longer.
    Result<QList<Assessment>> drifted(int cycle) const;

private:
    Result<ScoringRound> move(const ScoringRound& round, RoundState from, RoundState to);

    Session& m_session;
    RoundStore m_rounds;
    RoundRaterStore m_raters;
    RoundItemStore m_items;
};

} // namespace daicho
