// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/clause.h"
#include "model/catalogue/threat.h"
#include "model/risk/standing.h"
#include "model/risk/statistics.h"

#include <map>

namespace daicho {

/// What a tally is told at its beginning.
struct TallyPlan
{
    Grouping by = Grouping::Category;
    int top = 0; ///< how many of the highest risks to keep
    /// Threat → its keys, for groupings by category and clause.
    QHash<QString, QStringList> threatKeys = {};
    QHash<QString, RatedMethod> methods = {};
};

/// A threat's category; or its own clause and those of the measure areas that answer it.
QHash<QString, QStringList>
threatKeys(Grouping by, const ThreatCatalogue& threats, const MeasureCatalogue& measures);

/// Counts stored scores in one pass: asset after asset, the scores of an asset ordered by threat.
/// Of a pair counts what stands (see StandingChoice); the risk of an asset is the highest of its
/// pairs, never their sum.
class RiskTally
{
public:
    explicit RiskTally(TallyPlan plan);

    /// `keys`: the asset's own keys, for groupings by unit, zone and class.
    void beginAsset(qint64 asset, const QStringList& keys);
    void add(const RatedPair& pair);
    /// By method id.
    QList<RiskCounts> finish();

private:
    struct Group
    {
        qint64 pairs = 0;
        qint64 assets = 0;
        QHash<QString, LevelCount> levels = {};
    };

    struct Ranked
    {
        RatedPair pair;
        qint64 asset = 0;
    };

    struct MethodTally
    {
        RatedMethod method = {};
        Group whole = {};
        QHash<QString, Group> groups = {};
        std::map<std::pair<double, double>, qint64> places = {};
        std::vector<Ranked> top = {}; ///< a heap, the lowest in front
        qint64 severalRaters = 0;
        qint64 agreed = 0;
        /// Highest of the present asset, for the whole and for each key.
        std::optional<RatedPair> best = {};
        std::vector<std::pair<QString, RatedPair>> bestOfKeys = {};
    };

    MethodTally& tallyOf(const QString& method);
    void endPair();
    void endAsset();
    void countPair(MethodTally& tally, const RatedPair& pair);
    void keepTop(MethodTally& tally, const RatedPair& pair) const;
    static RiskCounts counted(const QString& id, MethodTally& tally);
    static RiskGroup listed(const QString& key, const Group& group, const RatedMethod& method);

    TallyPlan m_plan;
    std::map<QString, MethodTally> m_methods;
    qint64 m_asset = 0;
    QStringList m_assetKeys;
    StandingChoice m_pair;
};

} // namespace daicho
