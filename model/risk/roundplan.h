// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace daicho {

/// A rater as chosen for a round.
struct RaterChoice
{
    QString post;
    QStringList expertise; ///< ids of threat categories; none: all

    bool operator==(const RaterChoice&) const = default;
};

/// Why a pair goes to the raters, the most pressing first: choices of "round_cause". Drawn ones
/// come from what need not be scored.
enum class RoundCause { High, Disagreement, Changed, New, Sample, None };

QString toKey(RoundCause cause);

/// A group of alike assets against a threat.
struct Candidate
{
    int group = 0;    ///< of whoever made the list
    int threat = 0;   ///< in the catalogue's order
    int category = 0; ///< in the catalogue's order
    RoundCause cause = RoundCause::None;
    int holdsFor = 1;
    double value = 0;   ///< risk as drafted, to put the highest first
    quint64 ticket = 0; ///< for the draw: the same for the same pair of the same round
};

struct CauseCount
{
    QString cause;
    qint64 candidates = 0;
    int items = 0;

    bool operator==(const CauseCount&) const = default;
};

/// How a round came about, in figures.
struct RoundPlan
{
    qint64 assets = 0;  ///< in scope
    qint64 pairs = 0;   ///< of an asset and a threat that concerns it
    qint64 groups = 0;  ///< of those pairs: alike assets against one threat
    qint64 settled = 0; ///< groups whose score of this cycle or last decision stands
    QList<CauseCount> causes;
    qint64 leftAside = 0; ///< groups that asked for a score and found no room: their drafts stand

    bool operator==(const RoundPlan&) const = default;
};

/// Draws `percent` of the candidates without a cause (at least one where there is any and percent
/// is above 0): they become RoundCause::Sample.
void drawSample(std::vector<Candidate>& candidates, int percent);

struct SharedItem
{
    Candidate candidate;
    std::vector<int> raters; ///< indexes, ascending
};

/// Puts the candidates with a cause in order - pressing causes first, then the highest drafts, with
/// a share for every category - and gives each to as many raters of its category as wanted, to
/// those with the fewest so far. A tenth of the room is kept for the drawn ones. What finds no
/// rater with room is left out.
std::vector<SharedItem> shareOut(std::vector<Candidate> candidates,
                                 const QList<RaterChoice>& raters,
                                 const QStringList& categories,
                                 int itemLimit,
                                 int ratersPerItem);

} // namespace daicho
