// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/checks/ruleengine.h"
#include "model/risk/score.h"
#include "model/service/checks/checkservice.h"
#include "model/service/exportnames.h"

namespace daicho {

/// Makes findings of what the rule engine says, with the values and names of the record in them.
class FindingMaker
{
public:
    FindingMaker(Session& session, const RuleSet& rules, const Scheme& scheme, DateStyle dateStyle);

    Result<void> load();

    /// What a record is: number, name, unit, and whose risk. Its asset is looked up where the
    /// record only names it.
    Result<Finding>
    about(const QString& subject, qint64 id, const std::vector<QVariant>& values) const;
    /// The same with what is wrong with it.
    Finding worded(Finding about,
                   const RuleEngine::Breach& breach,
                   const std::vector<QVariant>& values) const;

private:
    QVariant
    valueOf(const QString& subject, const std::vector<QVariant>& values, const QString& key) const;
    QString codeOf(const QString& subject, const std::vector<QVariant>& values) const;
    QString filled(QString text, const QString& subject, const std::vector<QVariant>& values) const;
    QString shown(const FieldInfo& field, const QVariant& value) const;

    Session& m_session;
    const RuleSet& m_rules;
    ExportNames m_names;
    Language m_language;
    FieldTexts m_texts;
    Method m_method;
};

} // namespace daicho
