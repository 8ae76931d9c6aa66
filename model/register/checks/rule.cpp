// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/checks/rule.h"

#include "model/register/asset.h"
#include "model/register/place.h"
#include "model/register/relation.h"
#include "model/register/unit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr std::array<std::pair<Severity, QLatin1StringView>, 3> kSeverities = {{
    {Severity::Error, "error"_L1},
    {Severity::Warning, "warning"_L1},
    {Severity::Note, "note"_L1},
}};

constexpr std::array<std::pair<Fact::Name, QLatin1StringView>, 11> kFacts = {{
    {Fact::Name::ExistsOther, "exists_other"_L1},
    {Fact::Name::Scored, "scored"_L1},
    {Fact::Name::ImportanceBelow, "importance_below"_L1},
    {Fact::Name::ClassBelowLinked, "class_below_linked"_L1},
    {Fact::Name::InCycle, "in_cycle"_L1},
    {Fact::Name::LinkedToExcluded, "linked_to_excluded"_L1},
    {Fact::Name::LinkedToDisposed, "linked_to_disposed"_L1},
    {Fact::Name::TreeCycle, "tree_cycle"_L1},
    {Fact::Name::Unused, "unused"_L1},
    {Fact::Name::InClosedUnit, "in_closed_unit"_L1},
    {Fact::Name::RestrictionSays, "restriction_says"_L1},
}};

template <class Record>
std::vector<const FieldInfo*> infos(const FieldList<Record>& fields)
{
    std::vector<const FieldInfo*> list;
    for (const Field<Record>& field : fields) {
        list.push_back(&field);
    }
    return list;
}

} // namespace

QString toKey(Severity severity)
{
    return kSeverities[static_cast<size_t>(severity)].second;
}

std::optional<Severity> severityFromKey(const QString& key)
{
    for (const auto& [severity, name] : kSeverities) {
        if (name == key) {
            return severity;
        }
    }
    return std::nullopt;
}

std::optional<Fact::Name> factFromKey(const QString& key)
{
    for (const auto& [fact, name] : kFacts) {
        if (name == key) {
            return fact;
        }
    }
    return std::nullopt;
}

const Rule* RuleSet::find(const QString& id) const
{
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

const std::vector<const FieldInfo*>& RuleSet::fieldsOf(const QString& subject) const
{
    const auto found = further.subjects.constFind(subject);
    return found == further.subjects.constEnd() ? checkedFields(subject) : *found;
}

const std::vector<const FieldInfo*>& checkedFields(const QString& subject)
{
    static const QHash<QString, std::vector<const FieldInfo*>> fields = {
        {u"asset"_s, infos(assetFields())},
        {u"unit"_s, infos(unitFields())},
        {u"place"_s, infos(placeFields())},
        {u"relation"_s, infos(relationFields())},
        {u"flow"_s, infos(flowFields())},
        {u""_s, {}},
    };
    const auto found = fields.constFind(subject);
    return found == fields.constEnd() ? *fields.constFind(u""_s) : *found;
}

const QStringList& checkedSubjects()
{
    static const QStringList subjects = {
        u"asset"_s, u"unit"_s, u"place"_s, u"relation"_s, u"flow"_s};
    return subjects;
}

} // namespace daicho
