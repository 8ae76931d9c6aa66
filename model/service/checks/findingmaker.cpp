// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/findingmaker.h"

#include "model/catalogue/catalogue.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QString pageOf(const QString& subject)
{
    if (subject == "assessment"_L1) {
        return u"score"_s;
    }
    const QStringList treated{u"treatment"_s, u"acceptance"_s, u"measure"_s};
    return treated.contains(subject) ? u"treat"_s : u"register"_s;
}

} // namespace

FindingMaker::FindingMaker(Session& session,
                           const RuleSet& rules,
                           const Scheme& scheme,
                           DateStyle dateStyle)
    : m_session(session)
    , m_rules(rules)
    , m_names(session)
    , m_language(session.language())
    , m_texts(session.environment().catalogue, scheme, m_names, m_language, dateStyle)
{
}

Result<void> FindingMaker::load()
{
    const Result<Method> method = m_session.method();
    if (!method) {
        return failure(method);
    }
    m_method = *method;
    return m_names.load();
}

/// Invalid where the subject has no such field.
QVariant FindingMaker::valueOf(const QString& subject,
                               const std::vector<QVariant>& values,
                               const QString& key) const
{
    const auto& fields = m_rules.fieldsOf(subject);
    const auto found = std::ranges::find(fields, key, &FieldInfo::key);
    return found == fields.end() ? QVariant() : values[static_cast<size_t>(found - fields.begin())];
}

Result<Finding>
FindingMaker::about(const QString& subject, qint64 id, const std::vector<QVariant>& values) const
{
    Finding finding;
    finding.subject = subject;
    finding.id = id;
    const AssetId asset{valueOf(subject, values, u"asset"_s).toLongLong()};
    if (asset) {
        const Result<Asset> known = m_session.assets().asset(asset);
        if (!known && known.error().kind != ErrorKind::NotFound) {
            return failure(known);
        }
        finding.asset = asset;
        finding.threat = valueOf(subject, values, u"threat"_s).toString();
        if (known) {
            finding.code = known->displayCode();
            finding.name = known->name;
            finding.unit = known->unit;
        }
        return finding;
    }
    const QVariant name = valueOf(subject, values, u"name"_s);
    finding.code = codeOf(subject, values);
    finding.name =
        name.isValid() ? name.toString() : valueOf(subject, values, u"title"_s).toString();
    finding.unit.value =
        subject == "unit"_L1 ? id : valueOf(subject, values, u"unit"_s).toLongLong();
    finding.asset.value =
        subject == "asset"_L1 ? id : valueOf(subject, values, u"from"_s).toLongLong();
    return finding;
}

Finding FindingMaker::worded(Finding about,
                             const RuleEngine::Breach& breach,
                             const std::vector<QVariant>& values) const
{
    const Rule& rule = *breach.rule;
    about.rule = rule.id;
    about.severity = rule.severity;
    about.label = rule.label.in(m_language);
    about.message = filled(breach.ruleCase->message.in(m_language), about.subject, values);
    about.advice = breach.ruleCase->advice.in(m_language);
    about.explanation = rule.explanation.in(m_language);
    about.policy = rule.policy;
    about.page = rule.page.isEmpty() ? pageOf(about.subject) : rule.page;
    about.fields = breach.ruleCase->fields;
    return about;
}

QString FindingMaker::codeOf(const QString& subject, const std::vector<QVariant>& values) const
{
    if (subject == "relation"_L1) {
        const auto asset = [&](const QString& key) {
            return m_names.assetName(AssetId{valueOf(subject, values, key).toLongLong()});
        };
        return u"%1 → %2"_s.arg(asset(u"from"_s), asset(u"to"_s));
    }
    const QString code = valueOf(subject, values, u"code"_s).toString();
    const QString branch = valueOf(subject, values, u"branch"_s).toString();
    return branch.isEmpty() ? code : code + u'-' + branch;
}

QString FindingMaker::filled(QString text,
                             const QString& subject,
                             const std::vector<QVariant>& values) const
{
    if (!text.contains(u'{')) {
        return text;
    }
    const auto& fields = m_rules.fieldsOf(subject);
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString place = u'{' + fields[i]->key + u'}';
        if (text.contains(place)) {
            text.replace(place, shown(*fields[i], values[i]));
        }
    }
    return text;
}

/// Threats, levels and methods are stored as plain text, by their id.
QString FindingMaker::shown(const FieldInfo& field, const QVariant& value) const
{
    const QString id = value.toString();
    const Catalogue& catalogue = m_session.environment().catalogue;
    if (field.key == "threat"_L1) {
        const Threat* threat = catalogue.threat(id);
        return threat != nullptr ? id + u' ' + threat->label.in(m_language) : id;
    }
    if (field.key == "level"_L1 || field.key == "expected_level"_L1) {
        const RiskLevel* level = m_method.findLevel(id);
        return level != nullptr ? level->label.in(m_language) : id;
    }
    if (field.key == "method"_L1) {
        const Method* method = catalogue.method(id);
        return method != nullptr ? method->header.label.in(m_language) : id;
    }
    return m_texts.text(field, value);
}

} // namespace daicho
