// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/risktally.h"

#include <algorithm>

namespace daicho {

namespace {

/// Orders by risk, then loss, then likelihood; the same whatever the order of reading.
auto higherFirst(const RatedMethod& method)
{
    return [&method](const auto& a, const auto& b) {
        if (const int order = compareRisks(a.pair, b.pair, method)) {
            return order > 0;
        }
        return std::tie(b.pair.loss, b.pair.likelihood, a.asset, a.pair.threat) <
               std::tie(a.pair.loss, a.pair.likelihood, b.asset, b.pair.threat);
    };
}

} // namespace

QHash<QString, QStringList>
threatKeys(Grouping by, const ThreatCatalogue& threats, const MeasureCatalogue& measures)
{
    QHash<QString, QStringList> keys;
    for (const Threat& threat : threats.items) {
        if (by == Grouping::Category) {
            keys.insert(threat.id, {threat.category});
        } else if (by == Grouping::Clause) {
            QStringList clauses{threat.clause};
            for (const int number : threat.areas) {
                const MeasureArea* area = measures.find(number);
                if (area != nullptr && !clauses.contains(area->clause)) {
                    clauses.append(area->clause);
                }
            }
            keys.insert(threat.id, clauses);
        }
    }
    return keys;
}

RiskTally::RiskTally(TallyPlan plan)
    : m_plan(std::move(plan))
    , m_pair(m_plan.methods)
{
}

RiskTally::MethodTally& RiskTally::tallyOf(const QString& method)
{
    const size_t place = m_methodIds.of(method);
    if (place == m_methods.size()) {
        m_methods.emplace_back().method = m_plan.methods.value(method);
    }
    return m_methods[place];
}

const std::vector<size_t>& RiskTally::keysOf(const QString& threat)
{
    if (m_plan.by != Grouping::Category && m_plan.by != Grouping::Clause) {
        return m_assetKeys;
    }
    const size_t place = m_threats.of(threat);
    if (place == m_threatKeys.size()) {
        // A threat of a catalogue that is not on offer any more keeps a row of its own.
        std::vector<size_t>& keys = m_threatKeys.emplace_back();
        for (const QString& key : m_plan.threatKeys.value(threat, {QString()})) {
            keys.push_back(m_keys.of(key));
        }
    }
    return m_threatKeys[place];
}

RiskTally::Tallied& RiskTally::levelOf(Group& group, const QString& level)
{
    const size_t place = m_levels.of(level);
    if (place >= group.levels.size()) {
        group.levels.resize(place + 1);
    }
    return group.levels[place];
}

void RiskTally::beginAsset(qint64 asset, const QStringList& keys, Direction direction)
{
    endAsset();
    m_asset = asset;
    m_weight = direction == Direction::On ? 1 : -1;
    m_assetKeys.clear();
    for (const QString& key : keys) {
        m_assetKeys.push_back(m_keys.of(key));
    }
}

void RiskTally::add(const RatedPair& pair)
{
    if (!m_pair.isEmpty() && m_pair.standing().front().pair.threat != pair.threat) {
        endPair();
    }
    m_pair.add(pair);
}

void RiskTally::endPair()
{
    for (const StandingChoice::Standing& standing : m_pair.standing()) {
        MethodTally& tally = tallyOf(standing.pair.method);
        tally.severalRaters += standing.isShared ? m_weight : 0;
        tally.agreed += standing.pair.isAgreed ? m_weight : 0;
        countPair(tally, standing.pair);
        m_weight > 0 ? keepTop(tally, standing.pair) : dropTop(tally, standing.pair);
    }
    m_pair.clear();
}

void RiskTally::countPair(MethodTally& tally, const RatedPair& pair)
{
    const auto count = [&](Group& group) {
        group.whole.pairs += m_weight;
        levelOf(group, pair.level).pairs += m_weight;
    };
    const auto keepHigher = [&](RatedPair& best) {
        if (compareRisks(pair, best, tally.method) > 0) {
            best = pair;
        }
    };
    count(tally.whole);
    tally.best ? keepHigher(*tally.best) : void(tally.best = pair);
    for (const size_t key : keysOf(pair.threat)) {
        if (key >= tally.groups.size()) {
            tally.groups.resize(key + 1);
        }
        count(tally.groups[key]);
        const auto best =
            std::ranges::find(tally.bestOfKeys, key, &std::pair<size_t, RatedPair>::first);
        best == tally.bestOfKeys.end() ? void(tally.bestOfKeys.emplace_back(key, pair))
                                       : keepHigher(best->second);
    }
    const RatedMethod& method = tally.method;
    if (method.x != nullptr && method.y != nullptr && pair.*method.x && pair.*method.y) {
        tally.places[{*(pair.*method.x), *(pair.*method.y)}] += m_weight;
    }
}

void RiskTally::keepTop(MethodTally& tally, const RatedPair& pair) const
{
    if (m_plan.top == 0) {
        return;
    }
    const auto isHigher = higherFirst(tally.method);
    const Ranked fresh{pair, m_asset};
    const bool isFull = tally.top.size() == static_cast<size_t>(m_plan.top + m_plan.reserve);
    // Once some are left out, a lower one may not go in: what lies between is not known.
    if ((isFull || tally.isCut) && (tally.top.empty() || !isHigher(fresh, tally.top.front()))) {
        tally.isCut = true;
        return;
    }
    if (isFull) {
        std::ranges::pop_heap(tally.top, isHigher);
        tally.top.pop_back();
        tally.isCut = true;
    }
    tally.top.push_back(fresh);
    std::ranges::push_heap(tally.top, isHigher);
}

void RiskTally::dropTop(MethodTally& tally, const RatedPair& pair) const
{
    const auto isIt = [&](const Ranked& ranked) {
        return ranked.asset == m_asset && ranked.pair.threat == pair.threat;
    };
    if (std::erase_if(tally.top, isIt) > 0) {
        std::ranges::make_heap(tally.top, higherFirst(tally.method));
    }
}

bool RiskTally::knowsHighest() const
{
    return std::ranges::all_of(m_methods, [this](const MethodTally& tally) {
        return !tally.isCut || tally.top.size() >= static_cast<size_t>(m_plan.top);
    });
}

void RiskTally::endAsset()
{
    endPair();
    for (MethodTally& tally : m_methods) {
        if (!tally.best) {
            continue;
        }
        const auto count = [this](Group& group, const RatedPair& best) {
            group.whole.assets += m_weight;
            levelOf(group, best.level).assets += m_weight;
        };
        count(tally.whole, *tally.best);
        for (const auto& [key, best] : tally.bestOfKeys) {
            count(tally.groups[key], best);
        }
        tally.best.reset();
        tally.bestOfKeys.clear();
    }
}

RiskGroup RiskTally::listed(const QString& key, const Group& group, const RatedMethod& method) const
{
    RiskGroup result{key, {}, group.whole.pairs, group.whole.assets, {}};
    for (const QString& level : method.levels) {
        result.levels.append({level, 0, 0});
    }
    QMap<QString, Tallied> others;
    for (size_t i = 0; i < group.levels.size(); ++i) {
        const QString& id = m_levels.texts()[static_cast<qsizetype>(i)];
        const Tallied& counts = group.levels[i];
        const auto known = std::ranges::find(result.levels, id, &LevelCount::level);
        if (known != result.levels.end()) {
            *known = {id, counts.pairs, counts.assets};
        } else if (counts.pairs > 0) {
            others.insert(id, counts);
        }
    }
    for (auto other = others.begin(); other != others.end(); ++other) {
        result.levels.append({other.key(), other->pairs, other->assets});
    }
    return result;
}

QList<TopRisk> RiskTally::highest(const MethodTally& tally, int count)
{
    std::vector<Ranked> ranked = tally.top;
    std::ranges::sort(ranked, higherFirst(tally.method));
    QList<TopRisk> top;
    for (const Ranked& one : ranked) {
        if (top.size() == count) {
            break;
        }
        top.append(
            {one.pair.assessment, one.asset, one.pair.threat, one.pair.value, one.pair.level});
    }
    return top;
}

RiskCounts RiskTally::counted(const QString& id, const MethodTally& tally) const
{
    RiskCounts counts;
    counts.method = id;
    counts.whole = listed({}, tally.whole, tally.method);
    for (size_t i = 0; i < tally.groups.size(); ++i) {
        if (tally.groups[i].whole.pairs > 0) {
            const QString& key = m_keys.texts()[static_cast<qsizetype>(i)];
            counts.groups.append(listed(key, tally.groups[i], tally.method));
        }
    }
    std::ranges::sort(counts.groups, {}, &RiskGroup::key);
    for (const auto& [place, pairs] : tally.places) {
        if (pairs > 0) {
            counts.places.append({place.first, place.second, pairs});
        }
    }
    counts.severalRaters = tally.severalRaters;
    counts.agreed = tally.agreed;
    counts.top = highest(tally, m_plan.top);
    return counts;
}

QList<RiskCounts> RiskTally::counts()
{
    endAsset();
    QList<RiskCounts> result;
    for (size_t i = 0; i < m_methods.size(); ++i) {
        if (m_methods[i].whole.whole.pairs > 0) {
            result.append(counted(m_methodIds.texts()[static_cast<qsizetype>(i)], m_methods[i]));
        }
    }
    std::ranges::sort(result, {}, &RiskCounts::method);
    return result;
}

} // namespace daicho
