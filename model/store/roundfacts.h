// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"

#include <functional>

namespace daicho {

class Database;

/// A stored score of a cycle with what tells whether it still holds.
struct DecisionRow
{
    AssetId asset;
    QByteArrayView threat; ///< valid during the visit only
    qint64 assessment = 0;
    bool isAgreed = false;
    bool isOfRound = false; ///< given in a round, not beside them
    std::optional<double> value;
    QByteArrayView level;
    QByteArrayView likeGroup;
    bool isReclassified = false; ///< the asset was classified after the score was given
};

/// What preparing a round asks of the whole register: one statement for each, nothing kept.
class RoundFacts
{
public:
    explicit RoundFacts(Database& database)
        : m_database(database)
    {
    }

    /// Every asset in scope that is not disposed of, by number, with the fields that pairs, groups
    /// and drafts ask for; the others are empty.
    Result<void> visitAssets(const std::function<void(const Asset&)>& visit) const;
    /// The scores of a cycle by asset and threat.
    Result<void> visitDecisions(int cycle,
                                const std::function<void(const DecisionRow&)>& visit) const;
    /// The newest cycle before this one that has scores; 0 for none.
    Result<int> cycleBefore(int cycle) const;

    /// Scores of the cycle whose asset is in their group no longer, by key.
    Result<QList<qint64>> drifted(int cycle) const;

    /// Assets in scope of each contractor, by contractor.
    Result<QList<std::pair<QString, qint64>>> contractors() const;

private:
    Database& m_database;
};

} // namespace daicho
