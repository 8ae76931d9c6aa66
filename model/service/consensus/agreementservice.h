// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/risk/agreement.h"
#include "model/risk/consensus.h"
#include "model/store/agreementstore.h"
#include "model/store/assessmentstore.h"

namespace daicho {

class Recorder;
class Session;

/// What is to be agreed on: the items of a round, else what several raters scored in a cycle.
struct ConsensusScope
{
    QString round = {};            ///< uid
    std::optional<int> cycle = {}; ///< without a round; the register's unless given
};

/// Where the raters stand, most disputed pair first.
struct ConsensusView
{
    std::optional<ScoringRound> round;
    int cycle = 0;
    Method method;
    ConsensusLimits limits;
    double highest = 0; ///< of the method's risk values
    ConsensusTable table;
    QHash<qint64, RoundItem> items; ///< of the round, by key
    std::optional<double> alphaLikelihood;
    std::optional<double> alphaLoss;
    std::optional<double> alpha; ///< of the risk value
    qint64 alphaPairs = 0;       ///< that several raters scored
    qint64 agreed = 0;
    qint64 equal = 0;     ///< open, and all raters gave the same
    qint64 differing = 0; ///< open, and they did not
    qint64 unrated = 0;   ///< open, and nobody or only one gave something
};

/// What one rater gave, and said.
struct MemberRating
{
    Assessment assessment;
    ScoreInputs inputs; ///< as a committee agrees on them
    QString levelLabel;
    bool isFarOff = false;
};

/// All that is known of one pair.
struct PairRatings
{
    Asset asset;
    QList<MemberRating> ratings; ///< by rater
    QList<RatingNote> notes;
    std::optional<Assessment> agreed;
    ScoreInputs median;
    QList<RoundItem> items; ///< of the round asked for
};

struct AgreementDraft
{
    AssetId asset;
    QString threat;
    ScoreInputs inputs;
    QString reason; ///< may be empty where the inputs are the raters' median
};

/// Whose decision it is, and when.
struct AgreementDecision
{
    ConsensusScope scope;
    QString decidedBy; ///< post of the deciding body
    QDate decidedOn;
};

struct AgreementPair
{
    AssetId asset;
    QString threat;
};

/// Turns what several raters gave into one agreed value of each pair.
class AgreementService
{
public:
    explicit AgreementService(Session& session);

    Result<ConsensusView> view(const ConsensusScope& scope) const;
    Result<PairRatings> ratings(const AgreementPair& pair, const ConsensusScope& scope) const;

    /// Stores what was agreed, for each asset and for all that are alike to it where the item is of
    /// a group; a round whose items are all decided is agreed. One entry, all of it or nothing. The
    /// number of pairs decided. InvalidInput for inputs that can't be, a reason that is missing, a
    /// decider who is a rater of the pair, and for a round that is not closed.
    Result<int> agree(const QList<AgreementDraft>& drafts, const AgreementDecision& decision);
    /// The same for every open pair whose raters all gave the same.
    Result<int> agreeWhereEqual(const AgreementDecision& decision);
    /// Takes back what was agreed; the round is open for agreement again.
    Result<int> reopen(const QList<AgreementPair>& pairs, const ConsensusScope& scope);

    /// The method that the scope's scores are given by, in the round's own version.
    Result<Method> methodOf(const ConsensusScope& scope) const;

private:
    /// What a scope comes to.
    struct Frame
    {
        std::optional<ScoringRound> round;
        int cycle = 0;
        Method method;

        QString roundUid() const { return round ? round->uid : QString(); }
    };

    Result<Frame> frame(const ConsensusScope& scope) const;
    /// What was stored of the asset itself.
    Result<Assessment> put(Recorder& recorder,
                           const Frame& frame,
                           const AgreementDraft& draft,
                           const AgreementDecision& decision);
    Result<QString> reasonOf(const Frame& frame, const AgreementDraft& draft) const;
    Result<void> putScore(Recorder& recorder, const Assessment& score) const;
    Result<void> putItems(Recorder& recorder,
                          const QList<RoundItem>& items,
                          const Assessment& score,
                          const AgreementDecision& decision) const;
    Result<void> settleRound(Recorder& recorder, const Frame& frame, QDate on) const;

    Session& m_session;
    AgreementStore m_store;
    AssessmentStore m_scores;
};

/// The limits that ship with the product.
ConsensusLimits consensusLimits();

} // namespace daicho
