// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/migration.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool fits(const MigrationRule& rule,
          Property property,
          const QString& from,
          const MigrationFacts& f)
{
    if (rule.property != property || rule.from != from || (rule.personal && !f.personal)) {
        return false;
    }
    return rule.words.isEmpty() || std::ranges::any_of(rule.words, [&f](const QString& word) {
               return f.text.contains(word);
           });
}

QStringList classIds(const SchemeScale& scale)
{
    QStringList ids;
    for (const SchemeClass& each : scale.classes) {
        ids.append(each.id);
    }
    return ids;
}

/// Where no rule joins the schemes.
ClassProposal byOrder(const Scheme& from, const Scheme& to, Property property, const QString& id)
{
    const SchemeScale& older = from.scale(property);
    const SchemeScale& newer = to.scale(property);
    ClassProposal proposal{{}, classIds(newer), false, {}};
    const SchemeClass* before = from.findClass(property, id);
    const SchemeClass* same = to.findClass(property, id);
    if (before != nullptr && same != nullptr && before->criterion == same->criterion) {
        return {id,
                {id},
                true,
                {u"区分と判断の基準が同じです。"_s, u"Class and criterion are the same."_s}};
    }
    const bool samePlan = classIds(older) == classIds(newer);
    if (same != nullptr && (before == nullptr || samePlan)) {
        proposal.to = id;
        proposal.reason = {u"区分の名前は同じですが、判断の基準が変わりました。"_s,
                           u"The class keeps its name, but its criterion changed."_s};
        return proposal;
    }
    if (before == nullptr) {
        proposal.to = newer.classes.front().id;
        proposal.reason = {u"もとの基準にない区分です。最も高い区分を提案します。"_s,
                           u"The older scheme has no such class; the highest is proposed."_s};
        return proposal;
    }
    const size_t place = static_cast<size_t>(before - older.classes.data());
    proposal.to = newer.classes[place * newer.classes.size() / older.classes.size()].id;
    proposal.reason = {u"区分の並び順から提案します。迷うときは高い方を選びます。"_s,
                       u"Proposed by the order of the classes, the higher one when in doubt."_s};
    return proposal;
}

ClassProposal proposeOne(const SchemeMigration* rules,
                         const Scheme& from,
                         const Scheme& to,
                         Property property,
                         const QString& id,
                         const MigrationFacts& facts)
{
    if (id.isEmpty()) {
        return {{}, {}, true, {}};
    }
    if (rules != nullptr) {
        const auto rule = std::ranges::find_if(rules->rules, [&](const MigrationRule& each) {
            return fits(each, property, id, facts);
        });
        if (rule != rules->rules.end()) {
            return {rule->to, rule->candidates, rule->automatic, rule->reason};
        }
    }
    return byOrder(from, to, property, id);
}

} // namespace

const SchemeMigration* MigrationCatalogue::find(const QString& from, const QString& to) const
{
    const auto found = std::ranges::find_if(
        items, [&](const SchemeMigration& each) { return each.from == from && each.to == to; });
    return found == items.end() ? nullptr : &*found;
}

ClassProposal proposeClass(const SchemeMigration* rules,
                           const Scheme& from,
                           const Scheme& to,
                           Property property,
                           const std::array<QString, 3>& classes,
                           const MigrationFacts& facts)
{
    if (!to.combined || from.combined) {
        const size_t place = static_cast<size_t>(property);
        return proposeOne(rules, from, to, property, classes[place], facts);
    }
    ClassProposal highest;
    bool agree = true;
    for (const Property each : kProperties) {
        const QString& id = classes[static_cast<size_t>(each)];
        const ClassProposal one = proposeOne(rules, from, to, each, id, facts);
        const SchemeClass* best = to.findClass(property, highest.to);
        const SchemeClass* found = to.findClass(property, one.to);
        agree = agree && one.automatic && (highest.to.isEmpty() || highest.to == one.to);
        if (found != nullptr && (best == nullptr || found->rank > best->rank)) {
            highest = one;
        }
    }
    highest.candidates = highest.to.isEmpty() ? QStringList() : classIds(to.scale(property));
    highest.automatic = highest.to.isEmpty() || agree;
    return highest;
}

} // namespace daicho
