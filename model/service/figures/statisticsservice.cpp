// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/statisticsservice.h"

#include "model/service/figures/registercounts.h"
#include "model/service/figures/statisticslabels.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/statisticsstore.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

StatisticsService::StatisticsService(Session& session)
    : m_session(session)
{
}

Result<Overview> StatisticsService::overview(std::optional<int> cycle) const
{
    Result<RegisterCounts> counts = RegisterCounts::begin(m_session, Grouping::Category, cycle);
    if (!counts) {
        return failure(counts);
    }
    DAICHO_TRY(counts->countRisks(m_session));
    DAICHO_TRY(counts->countAssets(m_session));
    return counts->overview(m_session);
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
    Result<RegisterCounts> reading = RegisterCounts::begin(m_session, by, cycle);
    if (!reading) {
        return failure(reading);
    }
    DAICHO_TRY(reading->countRisks(m_session));
    const auto assets = StatisticsStore(m_session.database()).assetGroups(reading->cycle(), by);
    if (!assets) {
        return failure(assets);
    }
    const StatisticsLabels labels(m_session.environment().catalogue,
                                  reading->scheme(),
                                  reading->units(),
                                  m_session.language());
    QHash<QString, AssetTally> groups;
    QStringList order;
    for (const KeyCount& key : labels.keys(by)) {
        order.append(key.key);
    }
    QSet<QString> known(order.begin(), order.end());
    for (const AssetGroup& group : *assets) {
        for (const QString& key : assetKeys(by, group)) {
            groups[key].add(group);
            if (!known.contains(key)) {
                known.insert(key);
                order.append(key);
            }
        }
    }
    const bool ofAssets = by != Grouping::Category && by != Grouping::Clause;
    StatisticsTable table{by, reading->cycle(), {}, reading->methods(m_session)};
    for (const QString& key : order) {
        const AssetCounts counts = groups.value(key).counts();
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
    if (!counts || !info) {
        return !counts ? failure(counts) : failure(info);
    }
    return missing(limit, cycle.value_or(info->cycle.value_or(0)), *counts);
}

Result<MissingAssets>
StatisticsService::missing(int limit, int cycle, const AssetCounts& counts) const
{
    using Waiting = QList<StatisticsStore::WaitingAsset>;
    const Result<QList<Unit>> units = m_session.units().units();
    if (!units) {
        return failure(units);
    }
    const StatisticsStore store(m_session.database());
    // Looking for none would read every asset.
    const auto unclassified =
        counts.unclassified > 0 ? store.unclassified(limit) : Result<Waiting>(Waiting());
    const auto unscored =
        counts.unscored > 0 ? store.unscored(cycle, limit) : Result<Waiting>(Waiting());
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
        counts.unclassified, counts.unscored, listed(*unclassified), listed(*unscored)};
}

} // namespace daicho
