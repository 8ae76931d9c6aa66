// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/unitpapers.h"

#include "model/core/wording.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QString& classOf(const Asset& asset, Property property)
{
    return property == Property::Confidentiality ? asset.confidentiality
           : property == Property::Integrity     ? asset.integrity
                                                 : asset.availability;
}

/// A restriction with what the unit says is missing.
QString ruleText(const HandlingRestriction& restriction,
                 Property property,
                 const QString& id,
                 const QList<RestrictionCheck>& checks,
                 const Wording& words)
{
    QString text = restriction.label.in(words.language());
    for (const RestrictionCheck& check : checks) {
        const bool isSame = check.property == toKey(property) && check.classId == id &&
                            check.restriction == restriction.id;
        if (!isSame || (check.answer != "not_kept"_L1 && check.answer != "partly"_L1)) {
            continue;
        }
        text += check.answer == "partly"_L1
                    ? words(u"【一部守られていません", u" [only partly kept")
                    : words(u"【守られていません", u" [not kept");
        text += check.gap.isEmpty() ? QString() : words(u"：%1", u": %1").arg(check.gap);
        text += words(u"】", u"]");
    }
    return text;
}

QList<HandlingRule> rulesOf(const Scheme& scheme,
                            Property property,
                            const QString& id,
                            const QList<RestrictionCheck>& checks,
                            Language language)
{
    const Wording words(language);
    QList<HandlingRule> rules;
    for (const HandlingRestriction& restriction : scheme.restrictions) {
        if (restriction.classes[static_cast<size_t>(property)].contains(id)) {
            rules.append({restriction.id,
                          ruleText(restriction, property, id, checks, words),
                          occasionsOf(restriction.label.ja)});
        }
    }
    return rules;
}

/// The class that a binder shows: those of the other properties are no business of its reader.
QString markingOf(const Scheme& scheme, const Asset& asset, const Wording& words)
{
    const SchemeClass* shown = scheme.findClass(Property::Confidentiality, asset.confidentiality);
    return shown != nullptr ? shown->label.in(words.language())
                            : words(u"分類未定", u"No class yet");
}

} // namespace

HandlingCardData handlingCardData(const DocumentDesk& desk,
                                  const UnitHolding& holding,
                                  const QList<RestrictionCheck>& checks)
{
    HandlingCardData data;
    data.head = desk.head(holding.unit);
    const Language language = data.head.language;
    const Scheme& scheme = desk.scheme();
    QHash<QString, HeldAssets> held; // by property and class
    QMap<QString, HeldAssets> added;
    const auto key = [](Property property, const QString& id) { return toKey(property) + id; };
    for (const Asset& asset : holding.assets) {
        if (asset.isExcluded()) {
            continue;
        }
        ++data.assets;
        if (!asset.isClassified()) {
            data.unclassified.add(asset.name);
        }
        for (const Property property : scheme.gradedProperties()) {
            held[key(property, classOf(asset, property))].add(asset.name);
        }
        for (const QString& id : asset.restrictionsAdded) {
            added[id].add(asset.name);
        }
    }
    for (const Property property : scheme.gradedProperties()) {
        const SchemeScale& scale = scheme.scale(property);
        for (const SchemeClass& one : scale.classes) {
            const HeldAssets assets = held.value(key(property, one.id));
            const QList<HandlingRule> rules = rulesOf(scheme, property, one.id, checks, language);
            // That nothing special applies is worth saying of secrecy alone.
            const bool isWorthSaying = property == Property::Confidentiality || !rules.isEmpty();
            if (assets.count > 0 && isWorthSaying) {
                data.classes.append({scale.label.in(language),
                                     one.label.in(language),
                                     one.criterion.in(language),
                                     assets,
                                     rules});
            }
        }
    }
    for (auto one = added.cbegin(); one != added.cend(); ++one) {
        data.added.append({desk.restriction(one.key()), one.value()});
    }
    return data;
}

AssetLabelsData assetLabelsData(const DocumentDesk& desk, const UnitHolding& holding)
{
    static const QStringList kInTheHand{
        u"paper"_s, u"removable_media"_s, u"mobile_device"_s, u"personal_device"_s};
    AssetLabelsData data;
    data.head = desk.head(holding.unit);
    const Wording words(data.head.language);
    for (const Asset& asset : holding.assets) {
        if (!kInTheHand.contains(asset.media)) {
            continue;
        }
        AssetLabel label;
        label.marking = markingOf(desk.scheme(), asset, words);
        label.code = asset.displayCode();
        label.name = asset.name;
        label.unit = desk.text(asset, u"unit"_s);
        label.retention =
            asset.retentionUntil.isValid()
                ? words(u"保存期限 %1", u"Keep until %1").arg(desk.date(asset.retentionUntil))
            : asset.retention.isEmpty()
                ? QString()
                : words(u"保存期間 %1", u"Retention: %1").arg(asset.retention);
        if (asset.takeout == "none"_L1) {
            label.handling = words(u"持出し禁止", u"Not to be taken out");
        } else if (asset.takeout == "permitted"_L1) {
            label.handling = words(u"持出しは許可制", u"Take out by permission");
        }
        data.labels.append(label);
    }
    return data;
}

} // namespace daicho
