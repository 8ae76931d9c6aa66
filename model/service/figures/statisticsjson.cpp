// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/statisticsjson.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonValue keyOrNull(const QString& key)
{
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

QJsonValue orNull(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonArray counts(const QList<KeyCount>& list)
{
    QJsonArray array;
    for (const KeyCount& count : list) {
        array.append(QJsonObject{{u"key"_s, keyOrNull(count.key)},
                                 {u"label"_s, count.label},
                                 {u"count"_s, count.count}});
    }
    return array;
}

QJsonObject group(const RiskGroup& group)
{
    QJsonArray levels;
    for (const LevelCount& level : group.levels) {
        levels.append(QJsonObject{{u"level"_s, keyOrNull(level.level)},
                                  {u"pairs"_s, level.pairs},
                                  {u"assets"_s, level.assets}});
    }
    return {{u"pairs"_s, group.pairs}, {u"assets"_s, group.assets}, {u"levels"_s, levels}};
}

QJsonObject method(const RiskCounts& counts, const QString& name)
{
    QJsonArray rows;
    for (const RiskGroup& row : counts.groups) {
        QJsonObject json = group(row);
        json.insert(u"key"_s, keyOrNull(row.key));
        json.insert(u"label"_s, row.label);
        rows.append(json);
    }
    QJsonObject json = group(counts.whole);
    json.insert(u"method"_s, counts.method);
    json.insert(u"label"_s, counts.whole.label);
    json.insert(u"several_raters"_s, counts.severalRaters);
    json.insert(u"agreed"_s, counts.agreed);
    json.insert(name, rows);
    return json;
}

QJsonObject axis(const HeatMapAxis& axis, Language language)
{
    QJsonArray steps;
    for (const ScaleStep& step : axis.steps) {
        steps.append(QJsonObject{{u"value"_s, step.value}, {u"label"_s, step.label.in(language)}});
    }
    return {{u"key"_s, axis.value}, {u"label"_s, axis.label.in(language)}, {u"steps"_s, steps}};
}

QJsonObject heatMap(const HeatMapCounts& map, Language language)
{
    QJsonArray cells;
    for (size_t i = 0; i < map.axes.cells.size(); ++i) {
        const HeatMapPlace& cell = map.axes.cells[i];
        cells.append(QJsonObject{{u"x"_s, cell.x},
                                 {u"y"_s, cell.y},
                                 {u"level"_s, keyOrNull(cell.level)},
                                 {u"pairs"_s, map.pairs[static_cast<qsizetype>(i)]}});
    }
    return {{u"method"_s, map.method},
            {u"x"_s, axis(map.axes.x, language)},
            {u"y"_s, axis(map.axes.y, language)},
            {u"cells"_s, cells},
            {u"elsewhere"_s, map.elsewhere}};
}

QJsonObject assets(const AssetCounts& assets)
{
    return {{u"total"_s, assets.total},
            {u"in_scope"_s, assets.inScope},
            {u"excluded"_s, assets.excluded},
            {u"unclassified"_s, assets.unclassified},
            {u"unscored"_s, assets.unscored},
            {u"exclusions"_s, counts(assets.exclusions)},
            {u"kinds"_s, counts(assets.kinds)},
            {u"zones"_s, counts(assets.zones)},
            {u"confidentiality"_s, counts(assets.classes[0])},
            {u"integrity"_s, counts(assets.classes[1])},
            {u"availability"_s, counts(assets.classes[2])}};
}

QJsonObject waiting(qint64 count, const QList<MissingAsset>& list)
{
    QJsonArray array;
    for (const MissingAsset& asset : list) {
        array.append(
            QJsonObject{{u"code"_s, asset.code}, {u"name"_s, asset.name}, {u"unit"_s, asset.unit}});
    }
    return {{u"count"_s, count}, {u"assets"_s, array}};
}

} // namespace

QJsonObject toJson(const Overview& overview, Language language)
{
    QJsonArray methods;
    for (const RiskCounts& counts : overview.methods) {
        methods.append(method(counts, u"categories"_s));
    }
    QJsonArray maps;
    for (const HeatMapCounts& map : overview.heatMaps) {
        maps.append(heatMap(map, language));
    }
    QJsonObject all = assets(overview.assets);
    all.insert(u"body_kinds"_s, counts(overview.bodyKinds));
    return {{u"cycle"_s, overview.cycle},
            {u"assets"_s, all},
            {u"methods"_s, methods},
            {u"heat_maps"_s, maps}};
}

QJsonObject toJson(const StatisticsTable& table)
{
    QJsonArray rows;
    for (const StatisticsRow& row : table.rows) {
        rows.append(QJsonObject{{u"key"_s, keyOrNull(row.key)},
                                {u"label"_s, row.label},
                                {u"assets"_s, orNull(row.assets)},
                                {u"unclassified"_s, orNull(row.unclassified)},
                                {u"unscored"_s, orNull(row.unscored)}});
    }
    QJsonArray methods;
    for (const RiskCounts& counts : table.methods) {
        methods.append(method(counts, u"rows"_s));
    }
    return {{u"cycle"_s, table.cycle},
            {u"by"_s, toKey(table.by)},
            {u"rows"_s, rows},
            {u"methods"_s, methods}};
}

QJsonObject toJson(const MissingAssets& missing)
{
    return {{u"unclassified"_s, waiting(missing.unclassifiedCount, missing.unclassified)},
            {u"unscored"_s, waiting(missing.unscoredCount, missing.unscored)}};
}

} // namespace daicho
