// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/riskcheck.h"

#include "model/core/progress.h"
#include "model/register/checks/rulereader.h"
#include "model/service/exportnames.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/session.h"
#include "model/store/recordstore.h"
#include "model/store/riskfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckService)
};

using Visit = std::function<Result<void>(const Finding&)>;

/// One pass over the risks.
class RiskCheckRun
{
public:
    RiskCheckRun(Session& session,
                 const RuleSet& rules,
                 const RiskFactBasis& basis,
                 const CheckScope& scope,
                 const Visit& visit,
                 Progress& progress)
        : m_session(session)
        , m_rules(rules)
        , m_basis(basis)
        , m_scope(scope)
        , m_visit(visit)
        , m_progress(progress)
        , m_language(session.language())
        , m_facts(session.database(), basis)
        , m_engine(rules, basis.catalogue, basis.scheme, m_facts, basis.on)
        , m_assets(session.tables().asset, assetFields())
        , m_names(session)
        , m_texts(basis.catalogue, basis.scheme, m_names, m_language, scope.dateStyle)
    {
    }

    /// `only`: of one asset's risks.
    Result<CheckCounts> run(AssetId only = {})
    {
        m_only = only;
        DAICHO_TRY(m_names.load());
        DAICHO_TRY(m_facts.read(m_rules.facts, only));
        DAICHO_TRY(checkFlagged(u"asset"_s));
        DAICHO_TRY(checkFlagged(u"assessment"_s));
        DAICHO_TRY(checkAll(u"treatment"_s));
        DAICHO_TRY(checkAll(u"acceptance"_s));
        if (!only) {
            DAICHO_TRY(checkAll(u"measure"_s));
        }
        return m_counts;
    }

private:
    Result<void> checkFlagged(const QString& subject)
    {
        EntityTable& table = *m_session.tables().find(subject);
        for (const qint64 id : m_facts.flagged(subject)) {
            const auto record = table.byId(id);
            if (!record) {
                return failure(record);
            }
            if (*record) {
                DAICHO_TRY(check(subject, **record));
            }
        }
        return {};
    }

    /// Treatments, acceptances and measures are some thousands at most.
    Result<void> checkAll(const QString& subject)
    {
        EntityTable& table = *m_session.tables().find(subject);
        QList<StoredRecord> records;
        Statement rows(table.database(), table.selectSql());
        for (;;) {
            const Result<bool> row = rows.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                break;
            }
            records.append(table.read(rows));
        }
        std::ranges::sort(records, {}, &StoredRecord::id);
        for (const StoredRecord& record : std::as_const(records)) {
            DAICHO_TRY(check(subject, record));
        }
        return {};
    }

    QVariant value(const QString& subject, const Values& values, const QString& key) const
    {
        const auto& fields = m_rules.fieldsOf(subject);
        const auto found = std::ranges::find(fields, key, &FieldInfo::key);
        return found == fields.end() ? QVariant()
                                     : values[static_cast<size_t>(found - fields.begin())];
    }

    Result<void> check(const QString& subject, const StoredRecord& record)
    {
        if (m_progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("The check was stopped."));
        }
        const auto breaches = m_engine.breaches(subject, record.id, record.values);
        if (breaches.empty()) {
            return {};
        }
        Finding about;
        DAICHO_TRY(describe(about, subject, record));
        const QStringList units = m_scope.filter.anyOf.value(u"unit"_s);
        const bool isElsewhere =
            !units.isEmpty() && !units.contains(QString::number(about.unit.value));
        if (isElsewhere || (m_only && about.asset != m_only)) {
            return {};
        }
        for (const RuleEngine::Breach& breach : breaches) {
            m_counts.add(breach.rule->severity);
            DAICHO_TRY(m_visit(worded(about, breach, record.values)));
        }
        return {};
    }

    Result<void> describe(Finding& finding, const QString& subject, const StoredRecord& record)
    {
        finding.subject = subject;
        finding.id = record.id;
        if (subject == "measure"_L1) {
            finding.code = value(subject, record.values, u"code"_s).toString();
            finding.name = value(subject, record.values, u"title"_s).toString();
            finding.unit.value = value(subject, record.values, u"unit"_s).toLongLong();
            return {};
        }
        finding.asset = subject == "asset"_L1
                            ? AssetId{record.id}
                            : AssetId{value(subject, record.values, u"asset"_s).toLongLong()};
        finding.threat = value(subject, record.values, u"threat"_s).toString();
        const Result<std::optional<Asset>> asset = m_assets.byId(finding.asset.value);
        if (!asset) {
            return failure(asset);
        }
        if (*asset) {
            finding.code = (*asset)->displayCode();
            finding.name = (*asset)->name;
            finding.unit = (*asset)->unit;
        }
        return {};
    }

    Finding worded(Finding finding, const RuleEngine::Breach& breach, const Values& values) const
    {
        const Rule& rule = *breach.rule;
        finding.rule = rule.id;
        finding.severity = rule.severity;
        finding.label = rule.label.in(m_language);
        finding.message = filled(breach.ruleCase->message.in(m_language), finding.subject, values);
        finding.advice = breach.ruleCase->advice.in(m_language);
        finding.explanation = rule.explanation.in(m_language);
        finding.policy = rule.policy;
        finding.fields = breach.ruleCase->fields;
        return finding;
    }

    QString filled(QString text, const QString& subject, const Values& values) const
    {
        const auto& fields = m_rules.fieldsOf(subject);
        for (size_t i = 0; i < fields.size(); ++i) {
            const QString place = u'{' + fields[i]->key + u'}';
            if (text.contains(place)) {
                text.replace(place, shown(*fields[i], values[i]));
            }
        }
        return text;
    }

    QString shown(const FieldInfo& field, const QVariant& value) const
    {
        const QString id = value.toString();
        if (field.key == "threat"_L1) {
            const Threat* threat = m_basis.catalogue.threat(id);
            return threat != nullptr ? id + u' ' + threat->label.in(m_language) : id;
        }
        if (field.key == "level"_L1) {
            const RiskLevel* level = m_basis.method.findLevel(id);
            return level != nullptr ? level->label.in(m_language) : id;
        }
        return m_texts.text(field, value);
    }

    Session& m_session;
    const RuleSet& m_rules;
    const RiskFactBasis& m_basis;
    const CheckScope& m_scope;
    const Visit& m_visit;
    Progress& m_progress;
    Language m_language;
    RiskRuleFacts m_facts;
    RuleEngine m_engine;
    RecordStore<Asset> m_assets;
    ExportNames m_names;
    FieldTexts m_texts;
    AssetId m_only;
    CheckCounts m_counts;
};

} // namespace

QString treatTarget(const Finding& finding)
{
    if (finding.subject == "measure"_L1) {
        return u"measure:"_s + finding.code;
    }
    return finding.threat.isEmpty() ? QString()
                                    : u"risk:%1:%2"_s.arg(finding.asset.value).arg(finding.threat);
}

Result<RuleSet> RiskCheck::rules(const Catalogue& catalogue)
{
    const CatalogueDocument* document = catalogue.document(u"rules"_s, u"risk"_s);
    if (document == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The catalogue holds no rules for checking the risks."));
    }
    return parseRules(document->json, u"risk-rules.json"_s, RiskRuleFacts::vocabulary());
}

Result<QList<Finding>> RiskCheck::ofAsset(AssetId asset, DateStyle dateStyle) const
{
    CheckScope scope;
    scope.dateStyle = dateStyle;
    scope.only = asset;
    QList<Finding> findings;
    NoProgress progress;
    const Result<CheckCounts> counts = visit(
        scope,
        [&findings](const Finding& finding) -> Result<void> {
            findings.append(finding);
            return {};
        },
        progress);
    if (!counts) {
        return failure(counts);
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

Result<CheckCounts>
RiskCheck::visit(const CheckScope& scope, const Visit& visit, Progress& progress) const
{
    const Environment& environment = m_session.environment();
    const Result<RuleSet> set = rules(environment.catalogue);
    const Result<Scheme> scheme = m_session.scheme();
    const Result<Method> method = m_session.method();
    const Result<RegisterInfo> info = m_session.info();
    if (!set || !scheme) {
        return !set ? failure(set) : failure(scheme);
    }
    if (!method || !info) {
        return !method ? failure(method) : failure(info);
    }
    const auto methods = ratedMethods(m_session);
    if (!methods) {
        return failure(methods);
    }
    const RiskFactBasis basis{environment.catalogue,
                              *scheme,
                              *method,
                              scope.on.isValid() ? scope.on : environment.clock.today(),
                              info->cycle.value_or(0),
                              *methods};
    return RiskCheckRun(m_session, *set, basis, scope, visit, progress).run(scope.only);
}

} // namespace daicho
