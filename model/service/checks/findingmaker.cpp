// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/findingmaker.h"

#include "model/service/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// The text of a key among a record's values; '' where the record has no such field.
QString valueOf(const QString& subject, const std::vector<QVariant>& values, const QString& key)
{
    const auto& fields = checkedFields(subject);
    const auto found = std::ranges::find(fields, key, &FieldInfo::key);
    return found == fields.end() ? QString()
                                 : values[static_cast<size_t>(found - fields.begin())].toString();
}

} // namespace

FindingMaker::FindingMaker(Session& session, const Scheme& scheme, DateStyle dateStyle)
    : m_names(session)
    , m_language(session.language())
    , m_texts(session.environment().catalogue, scheme, m_names, m_language, dateStyle)
{
}

Finding FindingMaker::make(const RuleEngine::Breach& breach,
                           const QString& subject,
                           qint64 id,
                           const std::vector<QVariant>& values) const
{
    const Rule& rule = *breach.rule;
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.severity;
    finding.subject = subject;
    finding.id = id;
    finding.code = codeOf(subject, values);
    finding.name = valueOf(subject, values, u"name"_s);
    finding.unit = subject == u"unit"_s ? UnitId{id}
                                        : UnitId{valueOf(subject, values, u"unit"_s).toLongLong()};
    finding.label = rule.label.in(m_language);
    finding.message = filled(breach.ruleCase->message.in(m_language), subject, values);
    finding.advice = breach.ruleCase->advice.in(m_language);
    finding.explanation = rule.explanation.in(m_language);
    finding.policy = rule.policy;
    finding.fields = breach.ruleCase->fields;
    return finding;
}

QString FindingMaker::codeOf(const QString& subject, const std::vector<QVariant>& values) const
{
    if (subject == u"relation"_s) {
        const auto asset = [&](const QString& key) {
            return m_names.assetName(AssetId{valueOf(subject, values, key).toLongLong()});
        };
        return u"%1 → %2"_s.arg(asset(u"from"_s), asset(u"to"_s));
    }
    const QString code = valueOf(subject, values, u"code"_s);
    const QString branch = valueOf(subject, values, u"branch"_s);
    return branch.isEmpty() ? code : code + u'-' + branch;
}

QString FindingMaker::filled(QString text,
                             const QString& subject,
                             const std::vector<QVariant>& values) const
{
    if (!text.contains(u'{')) {
        return text;
    }
    const auto& fields = checkedFields(subject);
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString place = u'{' + fields[i]->key + u'}';
        if (text.contains(place)) {
            text.replace(place, m_texts.text(*fields[i], values[i]));
        }
    }
    return text;
}

} // namespace daicho
