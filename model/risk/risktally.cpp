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
    const auto [tally, isNew] = m_methods.try_emplace(method);
    if (isNew) {
        tally->second.method = m_plan.methods.value(method);
    }
    return tally->second;
}

void RiskTally::beginAsset(qint64 asset, const QStringList& keys)
{
    endAsset();
    m_asset = asset;
    m_assetKeys = keys;
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
        tally.severalRaters += standing.isShared ? 1 : 0;
        tally.agreed += standing.pair.isAgreed ? 1 : 0;
        countPair(tally, standing.pair);
        keepTop(tally, standing.pair);
    }
    m_pair.clear();
}

void RiskTally::countPair(MethodTally& tally, const RatedPair& pair)
{
    const auto count = [&pair](Group& group) {
        ++group.pairs;
        ++group.levels[pair.level].pairs;
    };
    const auto keepHigher = [&](RatedPair& best) {
        if (compareRisks(pair, best, tally.method) > 0) {
            best = pair;
        }
    };
    count(tally.whole);
    tally.best ? keepHigher(*tally.best) : void(tally.best = pair);
    const bool byThreat = m_plan.by == Grouping::Category || m_plan.by == Grouping::Clause;
    const auto ofThreat = m_plan.threatKeys.constFind(pair.threat);
    // A threat of a catalogue that is not on offer any more keeps a row of its own.
    const QStringList unknown{QString()};
    const QStringList& keys = !byThreat                                  ? m_assetKeys
                              : ofThreat == m_plan.threatKeys.constEnd() ? unknown
                                                                         : *ofThreat;
    for (const QString& key : keys) {
        count(tally.groups[key]);
        const auto best =
            std::ranges::find(tally.bestOfKeys, key, &std::pair<QString, RatedPair>::first);
        best == tally.bestOfKeys.end() ? void(tally.bestOfKeys.emplace_back(key, pair))
                                       : keepHigher(best->second);
    }
    const RatedMethod& method = tally.method;
    if (method.x != nullptr && method.y != nullptr && pair.*method.x && pair.*method.y) {
        ++tally.places[{*(pair.*method.x), *(pair.*method.y)}];
    }
}

void RiskTally::keepTop(MethodTally& tally, const RatedPair& pair) const
{
    if (m_plan.top == 0) {
        return;
    }
    const auto isHigher = higherFirst(tally.method);
    const Ranked fresh{pair, m_asset};
    if (tally.top.size() == static_cast<size_t>(m_plan.top)) {
        if (!isHigher(fresh, tally.top.front())) {
            return;
        }
        std::ranges::pop_heap(tally.top, isHigher);
        tally.top.pop_back();
    }
    tally.top.push_back(fresh);
    std::ranges::push_heap(tally.top, isHigher);
}

void RiskTally::endAsset()
{
    endPair();
    for (auto& [id, tally] : m_methods) {
        if (!tally.best) {
            continue;
        }
        const auto count = [](Group& group, const RatedPair& best) {
            ++group.assets;
            ++group.levels[best.level].assets;
        };
        count(tally.whole, *tally.best);
        for (const auto& [key, best] : tally.bestOfKeys) {
            count(tally.groups[key], best);
        }
        tally.best.reset();
        tally.bestOfKeys.clear();
    }
}

RiskGroup RiskTally::listed(const QString& key, const Group& group, const RatedMethod& method)
{
    RiskGroup result{key, {}, group.pairs, group.assets, {}};
    QStringList levels = method.levels;
    QStringList others = group.levels.keys();
    others.sort();
    for (const QString& level : others) {
        if (!levels.contains(level)) {
            levels.append(level);
        }
    }
    for (const QString& level : levels) {
        LevelCount count = group.levels.value(level);
        count.level = level;
        result.levels.append(count);
    }
    return result;
}

RiskCounts RiskTally::counted(const QString& id, MethodTally& tally)
{
    RiskCounts counts;
    counts.method = id;
    counts.whole = listed({}, tally.whole, tally.method);
    QStringList keys = tally.groups.keys();
    keys.sort();
    for (const QString& key : keys) {
        counts.groups.append(listed(key, tally.groups.value(key), tally.method));
    }
    for (const auto& [place, pairs] : tally.places) {
        counts.places.append({place.first, place.second, pairs});
    }
    counts.severalRaters = tally.severalRaters;
    counts.agreed = tally.agreed;
    return counts;
}

QList<RiskCounts> RiskTally::finish()
{
    endAsset();
    QList<RiskCounts> result;
    for (auto& [id, tally] : m_methods) {
        RiskCounts counts = counted(id, tally);
        const auto isHigher = higherFirst(tally.method);
        while (!tally.top.empty()) {
            std::ranges::pop_heap(tally.top, isHigher);
            const Ranked& lowest = tally.top.back();
            counts.top.prepend({lowest.pair.assessment,
                                lowest.asset,
                                lowest.pair.threat,
                                lowest.pair.value,
                                lowest.pair.level});
            tally.top.pop_back();
        }
        result.append(counts);
    }
    return result;
}

} // namespace daicho
