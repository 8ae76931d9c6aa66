// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/pairservice.h"

#include "model/service/assetservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/roundfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PairService)
};

QList<CategoryCompleteness> emptyCategories(const ThreatCatalogue& threats)
{
    QList<CategoryCompleteness> list;
    for (const ThreatCategory& category : threats.categories) {
        list.append({category.id});
    }
    return list;
}

void count(QList<CategoryCompleteness>& categories, const Threat& threat, bool isScored)
{
    for (CategoryCompleteness& category : categories) {
        if (category.category == threat.category) {
            ++category.total;
            category.scored += isScored ? 1 : 0;
        }
    }
}

} // namespace

qint64 Completeness::scored() const
{
    qint64 sum = 0;
    for (const CategoryCompleteness& category : categories) {
        sum += category.scored;
    }
    return sum;
}

qint64 Completeness::total() const
{
    qint64 sum = 0;
    for (const CategoryCompleteness& category : categories) {
        sum += category.total;
    }
    return sum;
}

PairService::PairService(Session& session)
    : m_session(session)
    , m_exclusions(session.tables().pairExclusion)
{
}

Result<QList<PairExclusion>> PairService::exclusionsOf(AssetId asset) const
{
    return m_exclusions.ofAsset(asset);
}

Result<QList<const Threat*>> PairService::threatsFor(const Asset& asset) const
{
    const Result<QList<PairExclusion>> out = m_exclusions.ofAsset(asset.id);
    if (!out) {
        return failure(out);
    }
    QList<const Threat*> threats =
        threatsOffered(m_session.environment().catalogue.threats(), pairFacts(asset));
    threats.removeIf([&out](const Threat* threat) {
        return std::ranges::any_of(
            *out, [threat](const PairExclusion& one) { return one.threat == threat->id; });
    });
    return threats;
}

Result<QList<RuledOutPair>> PairService::ruledOut() const
{
    const Result<QList<PairExclusion>> all = m_exclusions.all();
    if (!all) {
        return failure(all);
    }
    QList<RuledOutPair> pairs;
    for (const PairExclusion& exclusion : *all) {
        const Result<Asset> asset = m_session.assets().asset(exclusion.asset);
        if (!asset) {
            return failure(asset);
        }
        pairs.append({exclusion, asset->displayCode(), asset->name, asset->unit});
    }
    std::ranges::stable_sort(pairs, [](const RuledOutPair& a, const RuledOutPair& b) {
        return std::tie(a.code, a.exclusion.threat) < std::tie(b.code, b.exclusion.threat);
    });
    return pairs;
}

Result<PairExclusion>
PairService::exclude(AssetId id, const QString& threatId, const QString& reason)
{
    const Result<Asset> asset = m_session.assets().asset(id);
    if (!asset) {
        return failure(asset);
    }
    const Threat* const threat = m_session.environment().catalogue.threat(threatId);
    if (threat == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no threat “%1” in the catalogue.").arg(threatId),
                    {},
                    threatId);
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Say why the threat does not concern the asset."),
                    {},
                    u"reason"_s);
    }
    if (threat->isRetired || !concerns(*threat, pairFacts(*asset))) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("%1 does not concern “%2” anyway.").arg(threatId, asset->name),
                    {},
                    threatId);
    }
    const auto known = m_exclusions.ofPair(id, threatId);
    if (!known) {
        return failure(known);
    }
    if (*known) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("%1 is ruled out for “%2” already.").arg(threatId, asset->name),
                    {},
                    threatId);
    }
    PairExclusion exclusion;
    exclusion.asset = id;
    exclusion.threat = threatId;
    exclusion.reason = reason.trimmed();
    exclusion.decidedBy = m_session.actor().post;
    exclusion.decidedOn = m_session.environment().clock.today();
    auto recorder = m_session.record(u"pair.exclude"_s,
                                     {{u"code"_s, asset->displayCode()}, {u"threat"_s, threatId}},
                                     exclusion.reason);
    if (!recorder) {
        return failure(recorder);
    }
    const auto stored =
        (*recorder)->insert(m_exclusions.table(), fieldValues(exclusion, pairExclusionFields()));
    if (!stored) {
        return failure(stored);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    const auto made = m_exclusions.byId(*stored);
    return made && *made ? Result<PairExclusion>(**made) : Result<PairExclusion>(failure(made));
}

Result<void> PairService::bringBack(const PairExclusion& exclusion)
{
    const Result<Asset> asset = m_session.assets().asset(exclusion.asset);
    if (!asset) {
        return failure(asset);
    }
    auto recorder = m_session.record(
        u"pair.restore"_s, {{u"code"_s, asset->displayCode()}, {u"threat"_s, exclusion.threat}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_exclusions.table(), m_exclusions.toStored(exclusion)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<QList<CategoryCompleteness>> PairService::ofAsset(const Asset& asset, int cycle) const
{
    const Result<QList<const Threat*>> threats = threatsFor(asset);
    const Result<QList<Assessment>> scores = m_session.scoring().scores(asset.id, cycle);
    if (!threats || !scores) {
        return !threats ? failure(threats) : failure(scores);
    }
    QList<CategoryCompleteness> categories =
        emptyCategories(m_session.environment().catalogue.threats());
    for (const Threat* threat : *threats) {
        count(categories, *threat, std::ranges::any_of(*scores, [threat](const Assessment& score) {
                  return score.threat == threat->id;
              }));
    }
    return categories;
}

Result<QList<Completeness>> PairService::byUnit(int cycle) const
{
    const ThreatCatalogue& threats = m_session.environment().catalogue.threats();
    const Result<QList<PairExclusion>> out = m_exclusions.all();
    const Result<QList<Unit>> units = m_session.units().units();
    if (!out || !units) {
        return !out ? failure(out) : failure(units);
    }
    QHash<AssetId, QStringList> ruledOut;
    for (const PairExclusion& exclusion : *out) {
        ruledOut[exclusion.asset].append(exclusion.threat);
    }
    QHash<AssetId, QSet<QByteArray>> scored;
    const RoundFacts facts(m_session.database());
    DAICHO_TRY(facts.visitDecisions(cycle, [&scored](const DecisionRow& row) {
        scored[row.asset].insert(row.threat.toByteArray());
    }));
    QHash<QString, QList<const Threat*>> offered;
    QHash<UnitId, QList<CategoryCompleteness>> byUnit;
    DAICHO_TRY(facts.visitAssets([&](const Asset& asset) {
        const PairFacts pair = pairFacts(asset);
        auto known = offered.find(pair.key());
        if (known == offered.end()) {
            known = offered.insert(pair.key(), threatsOffered(threats, pair));
        }
        auto own = byUnit.find(asset.unit);
        if (own == byUnit.end()) {
            own = byUnit.insert(asset.unit, emptyCategories(threats));
        }
        const QSet<QByteArray> done = scored.value(asset.id);
        const QStringList without = ruledOut.value(asset.id);
        for (const Threat* threat : std::as_const(*known)) {
            if (!without.contains(threat->id)) {
                count(*own, *threat, done.contains(threat->id.toUtf8()));
            }
        }
    }));
    QList<Unit> ordered = *units;
    std::ranges::stable_sort(ordered, {}, &Unit::code);
    QList<Completeness> list;
    for (const Unit& unit : ordered) {
        if (byUnit.contains(unit.id)) {
            list.append({unit.code, unit.name, byUnit.value(unit.id)});
        }
    }
    if (byUnit.contains(UnitId())) {
        list.append({{}, Words::tr("(no unit)"), byUnit.value(UnitId())});
    }
    return list;
}

Result<QList<Completeness>> PairService::byRater(int cycle) const
{
    const ThreatCatalogue& threats = m_session.environment().catalogue.threats();
    const RoundService service(m_session);
    const Result<QList<ScoringRound>> rounds = service.rounds();
    if (!rounds) {
        return failure(rounds);
    }
    QList<Completeness> list;
    for (const ScoringRound& round : *rounds) {
        const bool counts = round.cycle == cycle && roundState(round) != RoundState::Draft;
        const Result<QList<RoundRater>> raters =
            counts ? service.raters(round) : Result<QList<RoundRater>>(QList<RoundRater>());
        if (!raters) {
            return failure(raters);
        }
        for (const RoundRater& rater : *raters) {
            auto known = std::ranges::find(list, rater.rater, &Completeness::key);
            if (known == list.end()) {
                list.append({rater.rater, rater.rater, emptyCategories(threats)});
                known = list.end() - 1;
            }
            const Result<QList<RoundItem>> items = service.items(round, rater.rater);
            if (!items) {
                return failure(items);
            }
            for (const RoundItem& item : *items) {
                const Threat* const threat = threats.find(item.threat);
                const auto score =
                    m_session.scoring().score(item.asset, item.threat, cycle, rater.rater);
                if (!score) {
                    return failure(score);
                }
                if (threat != nullptr) {
                    count(known->categories, *threat, score->has_value());
                }
            }
        }
    }
    return list;
}

} // namespace daicho
