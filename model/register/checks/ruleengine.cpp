// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/checks/ruleengine.h"

#include "model/catalogue/catalogue.h"
#include "model/core/wareki.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

using Kind = Condition::Kind;

/// The text under which conditions name a value.
QString comparable(const FieldInfo& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Flag:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

/// The items of a choice that the list does not know.
bool isUnlisted(const ChoiceSet& set, const QVariant& value)
{
    const QStringList ids = value.toStringList();
    return std::ranges::any_of(ids, [&set](const QString& id) { return set.item(id) == nullptr; });
}

} // namespace

RuleEngine::RuleEngine(const RuleSet& rules,
                       const Catalogue& catalogue,
                       const Scheme& scheme,
                       const FactSource& facts,
                       QDate on)
    : m_rules(rules)
    , m_catalogue(catalogue)
    , m_scheme(scheme)
    , m_facts(facts)
    , m_on(on)
{
    for (const Rule& rule : m_rules.rules) {
        m_bySubject[rule.subject].push_back(&rule);
    }
    const auto& fields = checkedFields(u"asset"_s);
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString& key = fields[i]->key;
        if (key == u"exclusion"_s || key == u"disposed_on"_s || key == u"disposal_method"_s) {
            m_leavingOut.push_back(i);
        }
    }
}

std::vector<RuleEngine::Breach>
RuleEngine::breaches(const QString& subject, qint64 id, const std::vector<QVariant>& values) const
{
    std::vector<Breach> list;
    const Record record{m_rules.fieldsOf(subject), values, id};
    const bool isLeftOut =
        subject == u"asset"_s &&
        std::ranges::any_of(m_leavingOut, [&](size_t i) { return values[i].isValid(); });
    const auto rules = m_bySubject.constFind(subject);
    if (rules == m_bySubject.constEnd()) {
        return list;
    }
    for (const Rule* rule : *rules) {
        if (isLeftOut && !rule->ofAll) {
            continue;
        }
        for (const RuleCase& ruleCase : rule->cases) {
            if (holds(ruleCase.when, record)) {
                list.push_back({rule, &ruleCase});
            }
        }
    }
    return list;
}

bool RuleEngine::holds(const Condition& condition, const Record& record) const
{
    const auto part = [&](const Condition& inner) { return holds(inner, record); };
    switch (condition.kind) {
    case Kind::All:
        return std::ranges::all_of(condition.parts, part);
    case Kind::Any:
        return std::ranges::any_of(condition.parts, part);
    case Kind::Not:
        return !part(condition.parts.front());
    case Kind::Empty:
        return !record.values[condition.field].isValid();
    case Kind::Holds:
        return m_facts.holds(condition.fact, record.id);
    default:
        // Nothing is said of what is not known: only Empty finds an empty field.
        return record.values[condition.field].isValid() && holdsOfValue(condition, record);
    }
}

bool RuleEngine::holdsOfValue(const Condition& condition, const Record& record) const
{
    const QVariant& value = record.values[condition.field];
    const QVariant& other = record.values[condition.other];
    switch (condition.kind) {
    case Kind::Self:
        return value.toLongLong() == record.id;
    case Kind::In:
        return condition.values.contains(comparable(*record.fields[condition.field], value));
    case Kind::AtLeast:
        return value.toDouble() >= condition.number;
    case Kind::Below:
        return value.toDouble() < condition.number;
    case Kind::Before:
    case Kind::After: {
        const QDate day = moment(condition, record);
        return day.isValid() &&
               (condition.kind == Kind::Before ? value.toDate() < day : value.toDate() > day);
    }
    case Kind::SameAs:
        return value == other;
    case Kind::Matches:
        return condition.pattern.match(value.toString()).hasMatch();
    case Kind::Unlisted:
    case Kind::AttributeIs:
    case Kind::AttributeDiffers:
        return holdsOfChoice(condition, record);
    default:
        return holdsOfClass(condition, record);
    }
}

bool RuleEngine::holdsOfChoice(const Condition& condition, const Record& record) const
{
    const QVariant& value = record.values[condition.field];
    const ChoiceSet& set = m_catalogue.choices(record.fields[condition.field]->choices);
    if (condition.kind == Kind::Unlisted) {
        return isUnlisted(set, value);
    }
    const Choice* item = set.item(value.toString());
    const QJsonValue attribute =
        item != nullptr ? item->attributes.value(condition.name) : QJsonValue();
    if (item == nullptr || attribute.isNull() || attribute.isUndefined()) {
        return false;
    }
    const QString text = attribute.isBool() ? (attribute.toBool() ? u"yes"_s : u"no"_s)
                                            : attribute.toVariant().toString();
    if (condition.kind == Kind::AttributeIs) {
        return condition.values.contains(text);
    }
    const QVariant& other = record.values[condition.other];
    return other.isValid() && other.toString() != text;
}

bool RuleEngine::holdsOfClass(const Condition& condition, const Record& record) const
{
    const std::optional<Property> property =
        propertyFromKey(record.fields[condition.field]->choices);
    if (!property) {
        return false;
    }
    const QString id = record.values[condition.field].toString();
    const SchemeClass* schemeClass = m_scheme.findClass(*property, id);
    if (condition.kind == Kind::ClassUnlisted || schemeClass == nullptr) {
        return condition.kind == Kind::ClassUnlisted && schemeClass == nullptr;
    }
    if (condition.kind == Kind::ScoreBelow) {
        const std::optional<int> score = m_scheme.defaultScore(condition.name, *property, id);
        return score && *score < condition.number;
    }
    const auto& classes = m_scheme.scale(*property).classes;
    const bool isLowest = std::ranges::none_of(classes, [schemeClass](const SchemeClass& other) {
        return other.rank < schemeClass->rank;
    });
    return isLowest == (condition.kind == Kind::ClassLowest);
}

QDate RuleEngine::moment(const Condition& condition, const Record& record) const
{
    using Moment = Condition::Moment;
    switch (condition.moment.kind) {
    case Moment::Kind::Today:
        return m_on;
    case Moment::Kind::YearStart:
        return {fiscalYear(m_on), 4, 1};
    case Moment::Kind::YearsAgo:
        return m_on.addYears(-condition.moment.years);
    case Moment::Kind::Field:
        return record.values[condition.other].toDate();
    case Moment::Kind::Day:
        return condition.moment.day;
    }
    Q_UNREACHABLE();
}

} // namespace daicho
