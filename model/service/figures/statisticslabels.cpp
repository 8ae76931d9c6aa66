// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/statisticslabels.h"

#include "model/catalogue/catalogue.h"
#include "model/core/wording.h"
#include "model/service/unitservice.h"
#include "model/store/scopesql.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The counted ones in the order of `known`, which gives the labels; what it lacks comes after.
QList<KeyCount>
arranged(QList<KeyCount> known, const QList<KeyCount>& counted, const QString& emptyLabel)
{
    for (const KeyCount& count : counted) {
        const auto place = std::ranges::find(known, count.key, &KeyCount::key);
        if (place != known.end()) {
            place->count += count.count;
        } else if (count.count > 0) {
            known.append({count.key, count.key.isEmpty() ? emptyLabel : count.key, count.count});
        }
    }
    // What is not filled in stands last, whatever order the counts came in.
    std::ranges::stable_partition(known,
                                  [](const KeyCount& count) { return !count.key.isEmpty(); });
    return known;
}

} // namespace

QString paperOnlyWord(Language language)
{
    return Wording(language)(u"紙だけの情報（設定で対象外）",
                             u"Only on paper (left out by the setting)");
}

StatisticsLabels::StatisticsLabels(const Catalogue& catalogue,
                                   const Scheme& scheme,
                                   const QHash<UnitId, Unit>& units,
                                   Language language)
    : m_catalogue(catalogue)
    , m_scheme(scheme)
    , m_units(units)
    , m_language(language)
{
}

QList<KeyCount> StatisticsLabels::choices(const QString& set, const QList<KeyCount>& counted) const
{
    QList<KeyCount> known;
    for (const Choice& choice : m_catalogue.choices(set).items()) {
        known.append({choice.id, choice.label.in(m_language), 0});
    }
    return arranged(known, counted, Wording(m_language)(u"未確認", u"Unconfirmed"));
}

QList<KeyCount> StatisticsLabels::classes(Property property, const QList<KeyCount>& counted) const
{
    QList<KeyCount> known;
    for (const SchemeClass& schemeClass : m_scheme.scale(property).classes) {
        known.append({schemeClass.id, schemeClass.label.in(m_language), 0});
    }
    return arranged(known, counted, Wording(m_language)(u"未分類", u"Not classified"));
}

void StatisticsLabels::complete(AssetCounts& counts) const
{
    counts.exclusions = choices(u"exclusion"_s, counts.exclusions);
    for (KeyCount& each : counts.exclusions) {
        if (each.key == QLatin1StringView(kPaperOnly)) {
            each.label = paperOnlyWord(m_language);
        }
    }
    counts.kinds = choices(u"asset_kind"_s, counts.kinds);
    counts.zones = choices(u"zone"_s, counts.zones);
    for (const Property property : kProperties) {
        QList<KeyCount>& list = counts.classes[static_cast<size_t>(property)];
        list = classes(property, list);
    }
}

QList<KeyCount> StatisticsLabels::bodyKinds(const QHash<qint64, qint64>& units) const
{
    QHash<QString, qint64> counts;
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        if (unit.value() > 0) {
            counts[UnitService::bodyKind(m_units, UnitId{unit.key()})] += unit.value();
        }
    }
    QList<KeyCount> counted;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        counted.append({count.key(), {}, count.value()});
    }
    std::ranges::sort(counted, {}, &KeyCount::key);
    return choices(u"body_kind"_s, counted);
}

QList<KeyCount> StatisticsLabels::keys(Grouping by) const
{
    QList<KeyCount> list;
    switch (by) {
    case Grouping::Unit: {
        QList<Unit> units = m_units.values();
        std::ranges::sort(
            units, {}, [](const Unit& unit) { return std::pair(unit.code, unit.id); });
        for (const Unit& unit : units) {
            list.append({QString::number(unit.id.value), {}, 0});
        }
        break;
    }
    case Grouping::Zone:
        return choices(u"zone"_s, {});
    case Grouping::Category:
        for (const ThreatCategory& category : m_catalogue.threats().categories) {
            list.append({category.id, {}, 0});
        }
        break;
    case Grouping::Class:
    case Grouping::EffectiveClass:
        for (const Property property : kProperties) {
            for (const SchemeClass& schemeClass : m_scheme.scale(property).classes) {
                list.append({toKey(property) + u':' + schemeClass.id, {}, 0});
            }
        }
        break;
    case Grouping::Clause:
        for (const ThreatCategory& category : m_catalogue.threats().categories) {
            list.append({category.clause, {}, 0});
        }
        for (const MeasureArea& area : m_catalogue.measures().items) {
            list.append({area.clause, {}, 0});
        }
        break;
    }
    for (KeyCount& count : list) {
        count.label = label(by, count.key);
    }
    return list;
}

QString StatisticsLabels::publicKey(Grouping by, const QString& key) const
{
    return by == Grouping::Unit ? m_units.value(UnitId{key.toLongLong()}).code : key;
}

QString StatisticsLabels::label(Grouping by, const QString& key) const
{
    const Wording words(m_language);
    const QString unconfirmed = words(u"未確認", u"Unconfirmed");
    switch (by) {
    case Grouping::Unit: {
        const QString path = UnitService::path(m_units, UnitId{key.toLongLong()});
        return path.isEmpty() ? unconfirmed : path;
    }
    case Grouping::Zone:
        return key.isEmpty() ? unconfirmed
                             : m_catalogue.choices(u"zone"_s).labelOf(key, m_language);
    case Grouping::Category: {
        const ThreatCategory* category = m_catalogue.threats().findCategory(key);
        return category == nullptr ? unconfirmed : category->label.in(m_language);
    }
    case Grouping::Class:
    case Grouping::EffectiveClass: {
        const std::optional<Property> property = propertyFromKey(key.section(u':', 0, 0));
        const QString id = key.section(u':', 1);
        if (!property) {
            return key;
        }
        const SchemeClass* schemeClass = m_scheme.findClass(*property, id);
        const QString value = id.isEmpty() ? words(u"未分類", u"not classified") : id;
        return schemeClass != nullptr
                   ? schemeClass->label.in(m_language)
                   : m_scheme.scale(*property).label.in(m_language) + u' ' + value;
    }
    case Grouping::Clause: {
        const Clause* clause = m_catalogue.clauses().find(key);
        return clause == nullptr ? unconfirmed : clause->title.in(m_language);
    }
    }
    return key;
}

void StatisticsLabels::complete(RiskCounts& counts, Grouping by) const
{
    QList<LevelCount> none = counts.whole.levels;
    for (LevelCount& level : none) {
        level.pairs = level.assets = 0;
    }
    QList<RiskGroup> groups;
    const auto add = [&](const QString& key) {
        const auto counted = std::ranges::find(counts.groups, key, &RiskGroup::key);
        RiskGroup group =
            counted == counts.groups.end() ? RiskGroup{key, {}, 0, 0, none} : *counted;
        group.key = publicKey(by, key);
        group.label = label(by, key);
        groups.append(group);
    };
    QSet<QString> known;
    for (const KeyCount& key : keys(by)) {
        known.insert(key.key);
        add(key.key);
    }
    for (const RiskGroup& group : counts.groups) {
        if (!known.contains(group.key)) {
            add(group.key);
        }
    }
    counts.groups = groups;
}

} // namespace daicho
