// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/statisticsservice.h"

#include "model/service/figures/statisticslabels.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/statisticsstore.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopRisks = 20;

} // namespace

/// All that was read and counted, keys in the register's own form.
struct StatisticsService::Reading
{
    int cycle = 0;
    QString method; ///< the register's
    Scheme scheme;
    QHash<UnitId, Unit> units;
    QList<AssetGroup> assets;
    QList<RiskCounts> methods;
    QList<Method> documents; ///< of `methods`, where they are known

    const Method* document(const QString& id) const
    {
        const auto found =
            std::ranges::find(documents, id, [](const Method& each) { return each.header.id; });
        return found == documents.end() ? nullptr : &*found;
    }
};

StatisticsService::StatisticsService(Session& session)
    : m_session(session)
{
}

/// Everything but the counts.
Result<StatisticsService::Reading> StatisticsService::basis(std::optional<int> cycle) const
{
    const Result<RegisterInfo> info = m_session.info();
    Result<Scheme> scheme = m_session.scheme();
    const Result<QList<Unit>> units = m_session.units().units();
    Result<QList<Method>> methods = MethodService(m_session).every();
    if (!info || !scheme) {
        return !info ? failure(info) : failure(scheme);
    }
    if (!units || !methods) {
        return !units ? failure(units) : failure(methods);
    }
    Reading reading;
    reading.cycle = cycle.value_or(info->cycle.value_or(0));
    reading.method = info->method;
    reading.scheme = std::move(*scheme);
    for (const Unit& unit : *units) {
        reading.units.insert(unit.id, unit);
    }
    reading.documents = std::move(*methods);
    return reading;
}

Result<StatisticsService::Reading> StatisticsService::read(Grouping by,
                                                           std::optional<int> cycle) const
{
    Result<Reading> begun = basis(cycle);
    if (!begun) {
        return begun;
    }
    Reading& reading = *begun;
    const Catalogue& catalogue = m_session.environment().catalogue;
    TallyPlan plan{by, kTopRisks, threatKeys(by, catalogue.threats(), catalogue.measures()), {}};
    for (const Method& method : reading.documents) {
        plan.methods.insert(method.header.id, RatedMethod::of(method));
    }
    const StatisticsStore store(m_session.database());
    RiskTally tally(std::move(plan));
    DAICHO_TRY(store.tally(reading.cycle, by, tally));
    Result<QList<AssetGroup>> assets = store.assetGroups(reading.cycle, by);
    if (!assets) {
        return failure(assets);
    }
    reading.assets = std::move(*assets);
    reading.methods = tally.finish();
    // A method that nobody used yet still shows its empty map.
    if (std::ranges::find(reading.methods, reading.method, &RiskCounts::method) ==
        reading.methods.end()) {
        RiskCounts none;
        none.method = reading.method;
        if (const Method* method = reading.document(reading.method)) {
            for (const RiskLevel& level : method->levels) {
                none.whole.levels.append({level.id, 0, 0});
            }
        }
        reading.methods.append(none);
    }
    std::ranges::stable_partition(
        reading.methods, [&](const RiskCounts& counts) { return counts.method == reading.method; });
    const StatisticsLabels labels(catalogue, reading.scheme, reading.units, m_session.language());
    for (RiskCounts& counts : reading.methods) {
        const Method* method = reading.document(counts.method);
        counts.whole.label =
            method == nullptr ? counts.method : method->header.label.in(m_session.language());
        labels.complete(counts, by);
    }
    return begun;
}

Result<Overview> StatisticsService::overview(std::optional<int> cycle) const
{
    const Result<Reading> reading = read(Grouping::Category, cycle);
    if (!reading) {
        return failure(reading);
    }
    const StatisticsLabels labels(
        m_session.environment().catalogue, reading->scheme, reading->units, m_session.language());
    Overview overview{reading->cycle, countAssets(reading->assets), {}, reading->methods, {}};
    labels.complete(overview.assets);
    overview.bodyKinds = labels.bodyKinds(reading->assets);
    for (const RiskCounts& counts : reading->methods) {
        if (const Method* method = reading->document(counts.method)) {
            if (std::optional<HeatMapCounts> map = heatMapOf(*method, counts)) {
                overview.heatMaps.append(std::move(*map));
            }
        }
    }
    return overview;
}

Result<QList<HeatMapCounts>> StatisticsService::heatMaps(std::optional<int> cycle) const
{
    Result<Overview> all = overview(cycle);
    return all ? Result<QList<HeatMapCounts>>(std::move(all->heatMaps)) : failure(all);
}

Result<AssetCounts> StatisticsService::assetCounts(std::optional<int> cycle) const
{
    const Result<RegisterInfo> info = m_session.info();
    const Result<Scheme> scheme = m_session.scheme();
    if (!info || !scheme) {
        return !info ? failure(info) : failure(scheme);
    }
    const auto groups =
        StatisticsStore(m_session.database()).assetGroups(cycle.value_or(info->cycle.value_or(0)));
    if (!groups) {
        return failure(groups);
    }
    AssetCounts counts = countAssets(*groups);
    StatisticsLabels(m_session.environment().catalogue, *scheme, {}, m_session.language())
        .complete(counts);
    return counts;
}

Result<StatisticsTable> StatisticsService::table(Grouping by, std::optional<int> cycle) const
{
    const Result<Reading> reading = read(by, cycle);
    if (!reading) {
        return failure(reading);
    }
    const StatisticsLabels labels(
        m_session.environment().catalogue, reading->scheme, reading->units, m_session.language());
    QHash<QString, QList<AssetGroup>> groups;
    QStringList order;
    for (const KeyCount& key : labels.keys(by)) {
        order.append(key.key);
    }
    QSet<QString> known(order.begin(), order.end());
    for (const AssetGroup& group : reading->assets) {
        for (const QString& key : assetKeys(by, group)) {
            groups[key].append(group);
            if (!known.contains(key)) {
                known.insert(key);
                order.append(key);
            }
        }
    }
    const bool ofAssets = by != Grouping::Category && by != Grouping::Clause;
    StatisticsTable table{by, reading->cycle, {}, reading->methods};
    for (const QString& key : order) {
        const AssetCounts counts = countAssets(groups.value(key));
        StatisticsRow row{labels.publicKey(by, key), labels.label(by, key), {}, {}, {}};
        if (ofAssets) {
            row.assets = counts.inScope;
            row.unclassified = counts.unclassified;
            row.unscored = counts.unscored;
        }
        table.rows.append(row);
    }
    return table;
}

Result<MissingAssets> StatisticsService::missing(int limit, std::optional<int> cycle) const
{
    const Result<AssetCounts> counts = assetCounts(cycle);
    const Result<RegisterInfo> info = m_session.info();
    const Result<QList<Unit>> units = m_session.units().units();
    if (!counts || !info) {
        return !counts ? failure(counts) : failure(info);
    }
    if (!units) {
        return failure(units);
    }
    const StatisticsStore store(m_session.database());
    const auto unclassified = store.unclassified(limit);
    const auto unscored = store.unscored(cycle.value_or(info->cycle.value_or(0)), limit);
    if (!unclassified || !unscored) {
        return !unclassified ? failure(unclassified) : failure(unscored);
    }
    QHash<UnitId, QString> names;
    for (const Unit& unit : *units) {
        names.insert(unit.id, unit.name);
    }
    const auto listed = [&names](const QList<StatisticsStore::WaitingAsset>& waiting) {
        QList<MissingAsset> assets;
        for (const StatisticsStore::WaitingAsset& asset : waiting) {
            assets.append({asset.id, asset.code, asset.name, names.value(asset.unit)});
        }
        return assets;
    };
    return MissingAssets{
        counts->unclassified, counts->unscored, listed(*unclassified), listed(*unscored)};
}

} // namespace daicho
