// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/checks/rule.h"

namespace daicho {

class JsonCursor;

/// Reads a document of rules. The error names each broken place as
/// "ledger-rules.json: rules[3].cases[0].when.field: …".
Result<RuleSet>
parseRules(const QByteArray& json, const QString& name, const RuleVocabulary& further = {});

/// Reads the conditions of one document, gathering the facts they ask for.
class ConditionReader
{
public:
    explicit ConditionReader(RuleSet& rules)
        : m_rules(rules)
    {
    }

    Condition read(const JsonCursor& cursor, const QString& subject);

private:
    bool readGroup(const JsonCursor& cursor, Condition& condition);
    void readField(const JsonCursor& cursor, Condition& condition);
    bool readState(const JsonCursor& cursor, Condition& condition) const;
    bool readValues(const JsonCursor& cursor, Condition& condition) const;
    bool readComparison(const JsonCursor& cursor, Condition& condition) const;
    void readFact(const JsonCursor& cursor, Condition& condition);
    Condition::Moment readMoment(const JsonCursor& cursor, Condition& condition) const;
    size_t fieldAt(const JsonCursor& cursor, const QString& key) const;
    double numberAt(const JsonCursor& cursor, const QString& key) const;

    RuleSet& m_rules;
    QString m_subject;
};

} // namespace daicho
