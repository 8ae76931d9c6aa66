// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/risk/risktally.h"

namespace daicho {

class Database;
struct Scheme;

/// Reads what the counts over the whole register are made of: each in one statement, with nothing
/// kept in memory but what it counts.
class StatisticsStore
{
public:
    explicit StatisticsStore(Database& database)
        : m_database(database)
    {
    }

    /// All assets, grouped; `isScored` is about the cycle.
    /// With `by` EffectiveClass their classes are those that hold, inherited or own; likewise in
    /// tally().
    Result<QList<AssetGroup>> assetGroups(int cycle, Grouping by = Grouping::Class) const;
    /// Hands every score of the cycle to the tally, those of excluded assets left out.
    Result<void> tally(int cycle, Grouping by, RiskTally& tally) const;

    struct WaitingAsset
    {
        AssetId id;
        QString code; ///< with branch
        QString name;
        UnitId unit;
    };

    /// In scope and without a class, by asset number.
    Result<QList<WaitingAsset>> unclassified(int limit) const;
    /// In scope and without a score in the cycle, by asset number.
    Result<QList<WaitingAsset>> unscored(int cycle, int limit) const;

private:
    Result<QList<WaitingAsset>> waiting(class Statement& statement) const;

    Database& m_database;
};

} // namespace daicho
