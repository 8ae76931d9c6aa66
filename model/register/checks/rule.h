// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/register/field.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <vector>

namespace daicho {

enum class Severity { Error, Warning, Note };

QString toKey(Severity severity);
std::optional<Severity> severityFromKey(const QString& key);

/// Something about a record that its own fields do not tell, named by a rule and answered for a
/// whole register at once.
struct Fact
{
    enum class Name {
        ExistsOther,      ///< another record has the same values in `fields`
        Scored,           ///< the asset has scores
        ImportanceBelow,  ///< … one of `method` with an importance below `value`
        ClassBelowLinked, ///< its class of `property` is below that of a related asset
        InCycle,          ///< relations of `kinds` lead from the asset back to it
        LinkedToExcluded, ///< it is kept in or handled by an excluded asset
        LinkedToDisposed, ///< … by one that was disposed of
        TreeCycle,        ///< its parents lead back to it
        Unused,           ///< no asset and nothing below it, and not closed
        InClosedUnit,     ///< its unit is closed on the day of the check
        Stored,           ///< one of the further facts of the rules' vocabulary, by its key
        RestrictionSays,  ///< the unit answered one of `kinds` about a handling restriction
    };

    Name name = Name::Scored;
    QString stored; ///< of Name::Stored: which one
    QString subject;
    QStringList fields;
    QStringList kinds;
    QString property;
    bool judgesTo = false; ///< of a relation, the asset it leads to is the one to judge
    QString method;
    double value = 0;

    bool operator==(const Fact&) const = default;
};

std::optional<Fact::Name> factFromKey(const QString& key);

/// What must hold of a record for a finding: a small tree over field values and facts.
struct Condition
{
    enum class Kind {
        All,
        Any,
        Not,
        Empty,
        Unlisted, ///< no item of the field's list
        Self,     ///< refers to the record itself
        In,
        AtLeast,
        Below,
        Before,
        After,
        SameAs,
        Matches,
        AttributeIs,      ///< an attribute of the chosen item, as text
        AttributeDiffers, ///< … is another than the value of `other`
        ClassLowest,
        ClassNotLowest,
        ClassUnlisted,
        ScoreBelow, ///< of the class on the scheme's table `name`
        Holds,      ///< the fact
    };

    /// The day a date is compared with.
    struct Moment
    {
        enum class Kind { Today, YearStart, YearsAgo, Field, Day };
        Kind kind = Kind::Today;
        int years = 0;
        QDate day;
    };

    Kind kind = Kind::All;
    std::vector<Condition> parts;
    size_t field = 0; ///< index in the subject's fields
    size_t other = 0;
    QSet<QString> values; ///< alternatives, flags as yes and no
    QString name;
    double number = 0;
    Moment moment;
    QRegularExpression pattern;
    size_t fact = 0; ///< index in RuleSet::facts
};

/// One way to break a rule, with what to say about it.
struct RuleCase
{
    Condition when;
    QStringList fields; ///< keys of the fields concerned; the first is where to put it right
    Bilingual message;  ///< {key} stands for the field's value
    Bilingual advice;
};

/// One rule of a reviewer: data, without code of its own.
struct Rule
{
    QString id;
    QString subject; ///< asset, unit, place, relation or flow
    Severity severity = Severity::Warning;
    Bilingual label;
    Bilingual explanation;
    QString policy; ///< clauses as printed, with blanks between them
    /// Where it is put right: register, score or treat; '' for the page of its subject.
    QString page = {};
    std::vector<RuleCase> cases;
    bool ofAll = false; ///< excluded and disposed assets are checked too
    Bilingual later;    ///< what can't be checked yet, and why
    Provenance provenance;
};

/// What a document of rules may speak of besides the records of the ledger.
struct RuleVocabulary
{
    QHash<QString, std::vector<const FieldInfo*>> subjects = {}; ///< with their fields
    QStringList facts = {};                                      ///< by key, of any subject
};

struct RuleSet
{
    DocumentHeader header;
    RuleVocabulary further = {};
    QHash<QString, double> settings;
    std::vector<Rule> rules;
    std::vector<Fact> facts; ///< each once, whatever the number of rules that ask for it

    const Rule* find(const QString& id) const;
    /// The fields of a subject, of the ledger or of the vocabulary; empty for a word that is none.
    const std::vector<const FieldInfo*>& fieldsOf(const QString& subject) const;
};

/// The fields of a subject; empty for a word that is none.
const std::vector<const FieldInfo*>& checkedFields(const QString& subject);
/// The subjects in the order in which they are checked.
const QStringList& checkedSubjects();

} // namespace daicho
