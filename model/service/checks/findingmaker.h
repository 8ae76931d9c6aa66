// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/checks/ruleengine.h"
#include "model/service/checks/checkservice.h"
#include "model/service/exportnames.h"

namespace daicho {

/// Makes findings of what the rule engine says, with the values and names of the record in them.
class FindingMaker
{
public:
    FindingMaker(Session& session, const Scheme& scheme, DateStyle dateStyle);

    Result<void> load() { return m_names.load(); }

    Finding make(const RuleEngine::Breach& breach,
                 const QString& subject,
                 qint64 id,
                 const std::vector<QVariant>& values) const;

private:
    QString codeOf(const QString& subject, const std::vector<QVariant>& values) const;
    QString filled(QString text, const QString& subject, const std::vector<QVariant>& values) const;

    ExportNames m_names;
    Language m_language;
    FieldTexts m_texts;
};

} // namespace daicho
