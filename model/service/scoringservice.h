// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"
#include "model/risk/engine.h"
#include "model/store/assessmentstore.h"

namespace daicho {

class Recorder;
class Session;

/// A score to be stored. Empty method, rater or cycle: those of the register and the acting post.
struct ScoreDraft
{
    AssetId asset;
    QString threat;
    ScoreInputs inputs;
    QString method;
    QString rater;
    std::optional<int> cycle;
    QString note;
    QString round = {};     ///< uid; '' outside of rounds
    QString likeGroup = {}; ///< key of the group that the score holds for; '' for this asset alone
};

/// A complete draft with what its inputs came to; the instant is left to put().
Assessment assessmentOf(const ScoreDraft& draft, const Score& score);

/// What is stored and how it came about.
struct SavedScore
{
    Assessment assessment;
    Score score;
};

/// Scores of assets against threats.
class ScoringService
{
public:
    explicit ScoringService(Session& session);

    /// Evaluates and stores, replacing the same rater's score of the same cycle; nothing is written
    /// where nothing differs. NotFound for an unknown threat or method; InvalidInput for values out
    /// of range and for an asset that is out of scope.
    Result<SavedScore> save(const ScoreDraft& draft);
    /// Adds the score to the recorder's entry, or puts it in the place of the rater's former one;
    /// that one where they agree.
    Result<Assessment> put(Recorder& recorder, const Assessment& fresh);
    Result<void> remove(const Assessment& assessment);

    /// Scores of the asset, newest cycle first; of one cycle if given.
    Result<QList<Assessment>> scores(AssetId asset, std::optional<int> cycle = {}) const;
    /// One pair's score by this rater, if there is one.
    Result<std::optional<Assessment>>
    score(AssetId asset, const QString& threat, int cycle, const QString& rater) const;
    /// The stored inputs evaluated anew, for the steps.
    Result<Score> evaluate(const Assessment& assessment) const;

    /// The threats that concern the asset by kind, zone and medium, in the catalogue's order. A set
    /// whose fact is unknown for the asset excludes nothing.
    QList<const Threat*> threatsFor(const Asset& asset) const;

private:
    Result<Asset> scorable(const ScoreDraft& draft) const;
    Result<ScoreDraft> completed(const ScoreDraft& given) const;

    Session& m_session;
    AssessmentStore m_store;
};

} // namespace daicho
