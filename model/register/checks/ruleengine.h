// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/checks/rule.h"

namespace daicho {

class Catalogue;
struct Scheme;

/// Says which facts hold, by record key.
class FactSource
{
public:
    virtual ~FactSource() = default;

    /// `fact` is an index in RuleSet::facts.
    virtual bool holds(size_t fact, qint64 id) const = 0;
};

/// Applies the rules to one record after the other. Knows no rule by name.
class RuleEngine
{
public:
    /// A rule that a record breaks, and the case of it.
    struct Breach
    {
        const Rule* rule = nullptr;
        const RuleCase* ruleCase = nullptr;
    };

    /// All of it must outlive the engine. `on` is the day of the check.
    RuleEngine(const RuleSet& rules,
               const Catalogue& catalogue,
               const Scheme& scheme,
               const FactSource& facts,
               QDate on);

    /// `values` in the order of checkedFields(subject), as fieldValues() gives them.
    std::vector<Breach>
    breaches(const QString& subject, qint64 id, const std::vector<QVariant>& values) const;

private:
    struct Record
    {
        const std::vector<const FieldInfo*>& fields;
        const std::vector<QVariant>& values;
        qint64 id;
    };

    bool holds(const Condition& condition, const Record& record) const;
    bool holdsOfValue(const Condition& condition, const Record& record) const;
    bool holdsOfChoice(const Condition& condition, const Record& record) const;
    bool holdsOfClass(const Condition& condition, const Record& record) const;
    QDate moment(const Condition& condition, const Record& record) const;

    const RuleSet& m_rules;
    const Catalogue& m_catalogue;
    const Scheme& m_scheme;
    const FactSource& m_facts;
    QDate m_on;
    std::vector<size_t> m_leavingOut; // fields that take an asset out of most checks
    QHash<QString, std::vector<const Rule*>> m_bySubject;
};

} // namespace daicho
