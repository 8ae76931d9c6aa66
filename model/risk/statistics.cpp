// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/statistics.h"

#include "model/catalogue/scheme.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGroupings = {std::pair(Grouping::Unit, u"unit"),
                                   std::pair(Grouping::Zone, u"zone"),
                                   std::pair(Grouping::Category, u"category"),
                                   std::pair(Grouping::Class, u"class"),
                                   std::pair(Grouping::EffectiveClass, u"effective-class"),
                                   std::pair(Grouping::Clause, u"clause")};

QList<KeyCount> listed(const QMap<QString, qint64>& counts)
{
    QList<KeyCount> list;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() > 0) {
            list.append({count.key(), {}, count.value()});
        }
    }
    return list;
}

} // namespace

QString toKey(Grouping grouping)
{
    const auto found =
        std::ranges::find(kGroupings, grouping, [](auto pair) { return pair.first; });
    return QString::fromUtf16(found->second);
}

std::optional<Grouping> groupingFromKey(const QString& key)
{
    for (const auto& [grouping, text] : kGroupings) {
        if (key == QStringView(text)) {
            return grouping;
        }
    }
    return std::nullopt;
}

QStringList assetKeys(Grouping by, const AssetGroup& facts)
{
    switch (by) {
    case Grouping::Unit:
        return {facts.unit == 0 ? QString() : QString::number(facts.unit)};
    case Grouping::Zone:
        return {facts.zone};
    case Grouping::Class:
    case Grouping::EffectiveClass:
        return {toKey(Property::Confidentiality) + u':' + facts.confidentiality,
                toKey(Property::Integrity) + u':' + facts.integrity,
                toKey(Property::Availability) + u':' + facts.availability};
    case Grouping::Category:
    case Grouping::Clause:
        break;
    }
    return {};
}

void AssetTally::add(const AssetGroup& group)
{
    m_totals.total += group.count;
    if (group.isExcluded()) {
        m_totals.excluded += group.count;
        m_exclusions[group.exclusion] += group.count;
        return;
    }
    m_totals.inScope += group.count;
    m_totals.unclassified += group.isClassified() ? 0 : group.count;
    m_totals.unscored += group.isScored ? 0 : group.count;
    m_kinds[group.kind] += group.count;
    m_zones[group.zone] += group.count;
    m_classes[0][group.confidentiality] += group.count;
    m_classes[1][group.integrity] += group.count;
    m_classes[2][group.availability] += group.count;
    m_units[group.unit] += group.count;
}

AssetCounts AssetTally::counts() const
{
    AssetCounts counts = m_totals;
    counts.exclusions = listed(m_exclusions);
    counts.kinds = listed(m_kinds);
    counts.zones = listed(m_zones);
    std::ranges::transform(m_classes, counts.classes.begin(), listed);
    return counts;
}

AssetCounts countAssets(const QList<AssetGroup>& groups)
{
    AssetTally tally;
    for (const AssetGroup& group : groups) {
        tally.add(group);
    }
    return tally.counts();
}

std::optional<HeatMapCounts> heatMapOf(const Method& method, const RiskCounts& counts)
{
    std::optional<HeatMapAxes> axes = heatMapAxes(method);
    if (!axes) {
        return std::nullopt;
    }
    HeatMapCounts map{counts.method, std::move(*axes), {}, 0};
    map.pairs.resize(static_cast<qsizetype>(map.axes.cells.size()));
    qint64 placed = 0;
    for (const PlaceCount& place : counts.places) {
        for (size_t i = 0; i < map.axes.cells.size(); ++i) {
            if (map.axes.cells[i].x == place.x && map.axes.cells[i].y == place.y) {
                map.pairs[static_cast<qsizetype>(i)] += place.pairs;
                placed += place.pairs;
            }
        }
    }
    map.elsewhere = counts.whole.pairs - placed;
    return map;
}

} // namespace daicho
