// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/clause.h"
#include "model/catalogue/threat.h"
#include "model/core/textplaces.h"
#include "model/risk/standing.h"
#include "model/risk/statistics.h"

#include <map>

namespace daicho {

/// What a tally is told at its beginning.
struct TallyPlan
{
    Grouping by = Grouping::Category;
    int top = 0;     ///< how many of the highest risks to name
    int reserve = 0; ///< how many to remember besides, so that some may be taken back
    /// Threat → its keys, for groupings by category and clause.
    QHash<QString, QStringList> threatKeys = {};
    QHash<QString, RatedMethod> methods = {};
};

/// A threat's category; or its own clause and those of the measure areas that answer it.
QHash<QString, QStringList>
threatKeys(Grouping by, const ThreatCatalogue& threats, const MeasureCatalogue& measures);

/// Counts stored scores in one pass: asset after asset, the scores of an asset ordered by threat.
/// Of a pair counts what stands (see StandingChoice); the risk of an asset is the highest of its
/// pairs, never their sum. An asset that has changed since is counted off and on again.
class RiskTally
{
public:
    explicit RiskTally(TallyPlan plan);

    /// Whether what follows is counted, or was counted once and is taken back.
    enum class Direction { On, Off };

    /// `keys`: the asset's own keys, for groupings by unit, zone and class.
    void beginAsset(qint64 asset, const QStringList& keys, Direction direction = Direction::On);
    void add(const RatedPair& pair);
    /// By method id. More may be added afterwards.
    QList<RiskCounts> counts();
    /// False where so much was taken back that the highest risks have to be looked for anew.
    bool knowsHighest() const;

    const TallyPlan& plan() const { return m_plan; }

private:
    /// Levels, keys, threats and methods are counted by their places in the lists of their texts.
    struct Tallied
    {
        qint64 pairs = 0;
        qint64 assets = 0;
    };

    struct Group
    {
        Tallied whole = {};
        std::vector<Tallied> levels = {};
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
        std::vector<Group> groups = {};
        std::map<std::pair<double, double>, qint64> places = {};
        std::vector<Ranked> top = {}; ///< a heap, the lowest in front
        bool isCut = false;           ///< there are more than `top` holds
        qint64 severalRaters = 0;
        qint64 agreed = 0;
        /// Highest of the present asset, for the whole and for each key.
        std::optional<RatedPair> best = {};
        std::vector<std::pair<size_t, RatedPair>> bestOfKeys = {};
    };

    MethodTally& tallyOf(const QString& method);
    const std::vector<size_t>& keysOf(const QString& threat);
    Tallied& levelOf(Group& group, const QString& level);
    void endPair();
    void endAsset();
    void countPair(MethodTally& tally, const RatedPair& pair);
    void keepTop(MethodTally& tally, const RatedPair& pair) const;
    void dropTop(MethodTally& tally, const RatedPair& pair) const;
    static QList<TopRisk> highest(const MethodTally& tally, int count);
    RiskCounts counted(const QString& id, const MethodTally& tally) const;
    RiskGroup listed(const QString& key, const Group& group, const RatedMethod& method) const;

    TallyPlan m_plan;
    TextPlaces m_methodIds;
    TextPlaces m_levels;
    TextPlaces m_keys;
    TextPlaces m_threats;
    std::vector<MethodTally> m_methods;
    std::vector<std::vector<size_t>> m_threatKeys; ///< of each threat met
    std::vector<size_t> m_assetKeys;
    qint64 m_asset = 0;
    qint64 m_weight = 1; ///< of the asset: -1 takes it back
    StandingChoice m_pair;
};

} // namespace daicho
