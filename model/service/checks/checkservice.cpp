// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/checkservice.h"

#include "model/core/progress.h"
#include "model/register/checks/rulereader.h"
#include "model/service/assetservice.h"
#include "model/service/checks/findingmaker.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/session.h"
#include "model/store/checkfacts.h"

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

/// One pass over a register.
class CheckRun
{
public:
    CheckRun(Session& session,
             const RuleSet& rules,
             const Scheme& scheme,
             const CheckScope& scope,
             const Visit& visit,
             Progress& progress)
        : m_session(session)
        , m_scope(scope)
        , m_visit(visit)
        , m_progress(progress)
        , m_facts(session.database(), scheme, scope.on)
        , m_engine(rules, session.environment().catalogue, scheme, m_facts, scope.on)
        , m_maker(session, scheme, scope.dateStyle)
        , m_rules(rules)
    {
    }

    Result<CheckCounts> run()
    {
        DAICHO_TRY(m_maker.load());
        DAICHO_TRY(m_facts.read(m_rules.facts));
        const Result<qint64> total = m_session.assets().count(m_scope.filter);
        if (!total) {
            return failure(total);
        }
        m_total = *total;
        DAICHO_TRY(m_session.assets().visitStored(
            m_scope.filter, {u"code"_s}, [this](const StoredRecord& record) {
                return check(u"asset"_s, record);
            }));
        DAICHO_TRY(checkUnits());
        if (m_scope.filter.isEmpty()) {
            DAICHO_TRY(checkAll(u"place"_s));
            DAICHO_TRY(checkAll(u"relation"_s));
            DAICHO_TRY(checkAll(u"flow"_s));
        }
        return m_counts;
    }

private:
    Result<void> checkUnits()
    {
        if (m_scope.filter.isEmpty()) {
            return checkAll(u"unit"_s);
        }
        const QStringList units = m_scope.filter.anyOf.value(u"unit"_s);
        return visitRecords(m_session.tables().unit, [&](const StoredRecord& record) {
            return units.contains(QString::number(record.id)) ? check(u"unit"_s, record)
                                                              : Result<void>();
        });
    }

    Result<void> checkAll(const QString& subject)
    {
        return visitRecords(
            *m_session.tables().find(subject),
            [this, subject](const StoredRecord& record) { return check(subject, record); });
    }

    Result<void> check(const QString& subject, const StoredRecord& record)
    {
        if (++m_done % 256 == 0) {
            if (m_progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("The check was stopped."));
            }
            m_progress.report(std::min(m_done, m_total), m_total);
        }
        for (const RuleEngine::Breach& breach :
             m_engine.breaches(subject, record.id, record.values)) {
            m_counts.add(breach.rule->severity);
            DAICHO_TRY(m_visit(m_maker.make(breach, subject, record.id, record.values)));
        }
        return {};
    }

    Session& m_session;
    const CheckScope& m_scope;
    const Visit& m_visit;
    Progress& m_progress;
    CheckFacts m_facts;
    RuleEngine m_engine;
    FindingMaker m_maker;
    const RuleSet& m_rules;
    CheckCounts m_counts;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

void CheckCounts::add(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        ++errors;
        break;
    case Severity::Warning:
        ++warnings;
        break;
    case Severity::Note:
        ++notes;
        break;
    }
}

Result<RuleSet> CheckService::rules(const Catalogue& catalogue)
{
    const CatalogueDocument* document = catalogue.document(u"rules"_s, u"ledger"_s);
    if (document == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The catalogue holds no rules for checking the register."));
    }
    return parseRules(document->json, u"ledger-rules.json"_s);
}

Result<QList<Finding>> CheckService::ofAsset(const Asset& asset, DateStyle dateStyle) const
{
    const Environment& environment = m_session.environment();
    const Result<RuleSet> set = rules(environment.catalogue);
    const Result<Scheme> scheme = m_session.scheme();
    if (!set || !scheme) {
        return !set ? failure(set) : failure(scheme);
    }
    const QDate on = environment.clock.today();
    CheckFacts facts(m_session.database(), *scheme, on);
    DAICHO_TRY(facts.read(set->facts, CheckFacts::Only{u"asset"_s, asset.id.value}));
    const RuleEngine engine(*set, environment.catalogue, *scheme, facts, on);
    FindingMaker maker(m_session, *scheme, dateStyle);
    DAICHO_TRY(maker.load());
    const std::vector<QVariant> values = fieldValues(asset, assetFields());
    QList<Finding> findings;
    for (const RuleEngine::Breach& breach : engine.breaches(u"asset"_s, asset.id.value, values)) {
        findings.append(maker.make(breach, u"asset"_s, asset.id.value, values));
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

Result<CheckCounts>
CheckService::visit(const CheckScope& scope, const Visit& visit, Progress& progress) const
{
    if (scope.rules == RuleChoice::Risk) {
        return RiskCheck(m_session).visit(scope, visit, progress);
    }
    const Result<RuleSet> set = rules(m_session.environment().catalogue);
    const Result<Scheme> scheme = m_session.scheme();
    if (!set || !scheme) {
        return !set ? failure(set) : failure(scheme);
    }
    CheckScope dated = scope;
    if (!dated.on.isValid()) {
        dated.on = m_session.environment().clock.today();
    }
    Result<CheckCounts> counts = CheckRun(m_session, *set, *scheme, dated, visit, progress).run();
    if (!counts || scope.rules == RuleChoice::Ledger) {
        return counts;
    }
    const Result<CheckCounts> risks = RiskCheck(m_session).visit(dated, visit, progress);
    if (!risks) {
        return risks;
    }
    counts->errors += risks->errors;
    counts->warnings += risks->warnings;
    counts->notes += risks->notes;
    return counts;
}

} // namespace daicho
