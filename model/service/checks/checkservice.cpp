// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/checkservice.h"

#include "model/core/progress.h"
#include "model/register/checks/rulereader.h"
#include "model/service/assetservice.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/checks/rulerun.h"
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

/// The assets of the scope, then the rest of the ledger that belongs to it.
Result<void> checkLedger(Session& session, const CheckScope& scope, RuleRun& run)
{
    DAICHO_TRY(
        session.assets().visitStored(scope.filter, {u"code"_s}, [&run](const StoredRecord& record) {
            return run.check(u"asset"_s, record);
        }));
    if (scope.filter.isEmpty()) {
        for (const QString& subject : {u"unit"_s, u"place"_s, u"relation"_s, u"flow"_s}) {
            DAICHO_TRY(run.checkAll(subject));
        }
        return {};
    }
    const QStringList units = scope.filter.anyOf.value(u"unit"_s);
    return visitRecords(session.tables().unit, [&](const StoredRecord& record) {
        return units.contains(QString::number(record.id)) ? run.check(u"unit"_s, record)
                                                          : Result<void>();
    });
}

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

FindingPlace placeOf(const Finding& finding)
{
    if (finding.page == "score"_L1) {
        return {finding.page, u"asset:%1/%2"_s.arg(finding.asset.value).arg(finding.threat)};
    }
    if (finding.subject == "unit"_L1 || finding.subject == "place"_L1) {
        return {u"units"_s, u"%1:%2"_s.arg(finding.subject).arg(finding.id)};
    }
    if (finding.page != "treat"_L1) {
        return {};
    }
    if (finding.subject == "measure"_L1) {
        return {finding.page, u"measure:"_s + finding.code};
    }
    return finding.subject == "acceptance"_L1
               ? FindingPlace{finding.page, u"acceptance:%1"_s.arg(finding.id)}
               : FindingPlace{finding.page,
                              u"risk:%1:%2"_s.arg(finding.asset.value).arg(finding.threat)};
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
    CheckScope scope;
    scope.on = environment.clock.today();
    scope.dateStyle = dateStyle;
    CheckFacts facts(m_session.database(), *scheme, scope.on);
    DAICHO_TRY(facts.read(set->facts, CheckFacts::Only{u"asset"_s, asset.id.value}));
    QList<Finding> findings;
    NoProgress progress;
    RuleRun run(m_session, *set, *scheme, facts, scope, gatherIn(findings), progress);
    DAICHO_TRY(run.begin(1));
    DAICHO_TRY(
        run.check(u"asset"_s, {asset.id.value, asset.uid, 0, fieldValues(asset, assetFields())}));
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

Result<CheckCounts>
CheckService::ledger(const CheckScope& scope, const RuleRun::Visit& visit, Progress& progress) const
{
    const Result<RuleSet> set = rules(m_session.environment().catalogue);
    const Result<Scheme> scheme = m_session.scheme();
    if (!set || !scheme) {
        return !set ? failure(set) : failure(scheme);
    }
    const Result<qint64> total = m_session.assets().count(scope.filter);
    if (!total) {
        return failure(total);
    }
    CheckFacts facts(m_session.database(), *scheme, scope.on);
    DAICHO_TRY(facts.read(set->facts));
    RuleRun run(m_session, *set, *scheme, facts, scope, visit, progress);
    DAICHO_TRY(run.begin(*total));
    DAICHO_TRY(checkLedger(m_session, scope, run));
    return run.counts();
}

Result<CheckCounts>
CheckService::visit(const CheckScope& scope, const RuleRun::Visit& visit, Progress& progress) const
{
    CheckScope dated = scope;
    if (!dated.on.isValid()) {
        dated.on = m_session.environment().clock.today();
    }
    CheckCounts all;
    if (scope.rules != RuleChoice::Risk) {
        const Result<CheckCounts> counts = ledger(dated, visit, progress);
        if (!counts) {
            return counts;
        }
        all = *counts;
    }
    if (scope.rules != RuleChoice::Ledger) {
        const Result<CheckCounts> counts = RiskCheck(m_session).visit(dated, visit, progress);
        if (!counts) {
            return counts;
        }
        all.errors += counts->errors;
        all.warnings += counts->warnings;
        all.notes += counts->notes;
    }
    return all;
}

} // namespace daicho
