// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/scheme.h"
#include "model/register/checks/rulereader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

using Kind = Condition::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleReader)
};

/// The text under which a value of a field is compared.
QString comparable(const QJsonValue& value)
{
    return value.isBool()     ? (value.toBool() ? u"yes"_s : u"no"_s)
           : value.isDouble() ? QString::number(value.toDouble())
                              : value.toString();
}

struct ClassWord
{
    QLatin1StringView word;
    Kind kind;
};

constexpr std::array<ClassWord, 3> kClassWords = {{
    {"lowest"_L1, Kind::ClassLowest},
    {"not_lowest"_L1, Kind::ClassNotLowest},
    {"unlisted"_L1, Kind::ClassUnlisted},
}};

} // namespace

Condition ConditionReader::read(const JsonCursor& cursor, const QString& subject)
{
    m_subject = subject;
    Condition condition;
    if (!cursor.value().isObject()) {
        cursor.problem(Words::tr("must be an object"));
        return condition;
    }
    if (readGroup(cursor, condition)) {
    } else if (cursor.has(u"fact"_s)) {
        readFact(cursor, condition);
    } else if (cursor.has(u"field"_s)) {
        readField(cursor, condition);
    } else {
        cursor.problem(Words::tr("must hold all, any, not, field or fact"));
        return condition;
    }
    cursor.close();
    return condition;
}

bool ConditionReader::readGroup(const JsonCursor& cursor, Condition& condition)
{
    if (cursor.has(u"not"_s)) {
        condition.kind = Kind::Not;
        condition.parts.push_back(read(cursor.at(u"not"_s), m_subject));
        return true;
    }
    const bool isAll = cursor.has(u"all"_s);
    if (!isAll && !cursor.has(u"any"_s)) {
        return false;
    }
    condition.kind = isAll ? Kind::All : Kind::Any;
    for (const JsonCursor& item : cursor.items(isAll ? u"all"_s : u"any"_s)) {
        condition.parts.push_back(read(item, m_subject));
    }
    return true;
}

void ConditionReader::readField(const JsonCursor& cursor, Condition& condition)
{
    condition.field = fieldAt(cursor, u"field"_s);
    if (!readState(cursor, condition) && !readValues(cursor, condition) &&
        !readComparison(cursor, condition)) {
        cursor.problem(Words::tr("must compare the field with something"));
    }
}

bool ConditionReader::readState(const JsonCursor& cursor, Condition& condition) const
{
    if (cursor.has(u"is"_s)) {
        const QString state = cursor.text(u"is"_s);
        condition.kind = state == u"unlisted"_s ? Kind::Unlisted
                         : state == u"self"_s   ? Kind::Self
                                                : Kind::Empty;
        if (state == u"filled"_s) {
            Condition empty = condition;
            condition.kind = Kind::Not;
            condition.parts = {std::move(empty)};
        } else if (condition.kind == Kind::Empty && state != u"empty"_s) {
            cursor.problemAt(u"is"_s, Words::tr("must be empty, filled, unlisted or self"));
        }
        return true;
    }
    if (!cursor.has(u"class"_s)) {
        return false;
    }
    const QString word = cursor.text(u"class"_s);
    const auto found = std::ranges::find(kClassWords, word, &ClassWord::word);
    if (found == kClassWords.end()) {
        cursor.problemAt(u"class"_s, Words::tr("must be lowest, not_lowest or unlisted"));
    } else {
        condition.kind = found->kind;
    }
    return true;
}

bool ConditionReader::readValues(const JsonCursor& cursor, Condition& condition) const
{
    if (cursor.has(u"attribute"_s)) {
        condition.name = cursor.text(u"attribute"_s);
        if (cursor.has(u"differs_from"_s)) {
            condition.kind = Kind::AttributeDiffers;
            condition.other = fieldAt(cursor, u"differs_from"_s);
        } else {
            condition.kind = Kind::AttributeIs;
            condition.values = {comparable(cursor.at(u"equals"_s).value())};
        }
        return true;
    }
    if (cursor.has(u"equals"_s)) {
        condition.kind = Kind::In;
        condition.values = {comparable(cursor.at(u"equals"_s).value())};
        return true;
    }
    if (cursor.has(u"in"_s)) {
        condition.kind = Kind::In;
        const QStringList texts = cursor.texts(u"in"_s);
        condition.values = {texts.begin(), texts.end()};
        return true;
    }
    if (cursor.has(u"matches"_s)) {
        condition.kind = Kind::Matches;
        condition.pattern.setPattern(cursor.text(u"matches"_s));
        condition.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
        if (!condition.pattern.isValid()) {
            cursor.problemAt(u"matches"_s, condition.pattern.errorString());
        }
        return true;
    }
    return false;
}

bool ConditionReader::readComparison(const JsonCursor& cursor, Condition& condition) const
{
    if (cursor.has(u"same_as"_s)) {
        condition.kind = Kind::SameAs;
        condition.other = fieldAt(cursor, u"same_as"_s);
        return true;
    }
    for (const auto& [key, kind] : {std::pair(u"at_least"_s, Kind::AtLeast),
                                    std::pair(u"below"_s, Kind::Below),
                                    std::pair(u"score_below"_s, Kind::ScoreBelow)}) {
        if (cursor.has(key)) {
            condition.kind = kind;
            condition.number = numberAt(cursor, key);
            if (kind == Kind::ScoreBelow) {
                condition.name = cursor.text(u"table"_s);
            }
            return true;
        }
    }
    for (const auto& [key, kind] :
         {std::pair(u"before"_s, Kind::Before), std::pair(u"after"_s, Kind::After)}) {
        if (cursor.has(key)) {
            condition.kind = kind;
            condition.moment = readMoment(cursor.at(key), condition);
            return true;
        }
    }
    return false;
}

Condition::Moment ConditionReader::readMoment(const JsonCursor& cursor, Condition& condition) const
{
    using Moment = Condition::Moment;
    if (cursor.has(u"field"_s)) {
        condition.other = fieldAt(cursor, u"field"_s);
        cursor.close();
        return {Moment::Kind::Field, 0, {}};
    }
    if (cursor.has(u"years_ago"_s)) {
        const int years = cursor.integer(u"years_ago"_s, 1, 100);
        cursor.close();
        return {Moment::Kind::YearsAgo, years, {}};
    }
    const QString word = cursor.value().toString();
    if (word == u"today"_s || word == u"year_start"_s) {
        return {word == u"today"_s ? Moment::Kind::Today : Moment::Kind::YearStart, 0, {}};
    }
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid()) {
        cursor.problem(Words::tr("must be today, year_start, a date, a field or years_ago"));
    }
    return {Moment::Kind::Day, 0, day};
}

void ConditionReader::readFact(const JsonCursor& cursor, Condition& condition)
{
    condition.kind = Kind::Holds;
    const QString word = cursor.text(u"fact"_s);
    const bool isStored = m_rules.further.facts.contains(word);
    const std::optional<Fact::Name> name =
        isStored ? std::optional(Fact::Name::Stored) : factFromKey(word);
    if (!name) {
        cursor.problemAt(u"fact"_s, Words::tr("is no fact that can be asked for"));
        return;
    }
    Fact fact;
    fact.name = *name;
    fact.stored = isStored ? word : QString();
    fact.subject = m_subject;
    fact.fields = cursor.optionalTexts(u"fields"_s);
    for (const QString& key : std::as_const(fact.fields)) {
        const auto& fields = m_rules.fieldsOf(m_subject);
        if (std::ranges::find(fields, key, &FieldInfo::key) == fields.end()) {
            cursor.problemAt(u"fields"_s, Words::tr("“%1” is no field").arg(key));
        }
    }
    fact.kinds = cursor.optionalTexts(u"kinds"_s);
    fact.property = cursor.optionalText(u"property"_s);
    fact.judgesTo = cursor.optionalText(u"side"_s) == u"to"_s;
    fact.method = cursor.optionalText(u"method"_s);
    fact.value = cursor.optionalNumber(u"value"_s).value_or(0);
    if (fact.name == Fact::Name::ExistsOther && fact.fields.isEmpty()) {
        cursor.problemAt(u"fields"_s, Words::tr("must name at least one field"));
    }
    if (fact.name == Fact::Name::ClassBelowLinked && !propertyFromKey(fact.property)) {
        cursor.problemAt(u"property"_s,
                         Words::tr("must be confidentiality, integrity or availability"));
    }
    const auto found = std::ranges::find(m_rules.facts, fact);
    condition.fact = static_cast<size_t>(found - m_rules.facts.begin());
    if (found == m_rules.facts.end()) {
        m_rules.facts.push_back(std::move(fact));
    }
}

size_t ConditionReader::fieldAt(const JsonCursor& cursor, const QString& key) const
{
    const QString name = cursor.text(key);
    const auto& fields = m_rules.fieldsOf(m_subject);
    const auto found = std::ranges::find(fields, name, &FieldInfo::key);
    if (found == fields.end()) {
        cursor.problemAt(key, Words::tr("“%1” is no field").arg(name));
        return 0;
    }
    return static_cast<size_t>(found - fields.begin());
}

double ConditionReader::numberAt(const JsonCursor& cursor, const QString& key) const
{
    const JsonCursor value = cursor.at(key);
    if (!value.has(u"setting"_s)) {
        return value.asNumber();
    }
    const QString setting = value.text(u"setting"_s);
    value.close();
    const auto found = m_rules.settings.constFind(setting);
    if (found == m_rules.settings.constEnd()) {
        value.problemAt(u"setting"_s,
                        Words::tr("“%1” is no setting of this document").arg(setting));
        return 0;
    }
    return *found;
}

} // namespace daicho
