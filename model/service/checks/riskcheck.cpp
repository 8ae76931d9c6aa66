// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/riskcheck.h"

#include "model/core/progress.h"
#include "model/register/checks/rulereader.h"
#include "model/service/checks/rulerun.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/session.h"
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

/// Scores only where a fact holds of them; treatments, acceptances and measures are some thousands
/// at most.
Result<void>
checkRisks(Session& session, const RiskRuleFacts& facts, const CheckScope& scope, RuleRun& run)
{
    for (const QString& subject : {u"asset"_s, u"assessment"_s}) {
        EntityTable& table = *session.tables().find(subject);
        for (const qint64 id : facts.flagged(subject)) {
            const auto record = table.byId(id);
            if (!record) {
                return failure(record);
            }
            if (*record) {
                DAICHO_TRY(run.check(subject, **record));
            }
        }
    }
    DAICHO_TRY(run.checkAll(u"treatment"_s));
    DAICHO_TRY(run.checkAll(u"acceptance"_s));
    return scope.only ? Result<void>() : run.checkAll(u"measure"_s);
}

/// Of the units and the asset that the scope names.
bool isWithin(const CheckScope& scope, const Finding& finding)
{
    const QStringList units = scope.filter.anyOf.value(u"unit"_s);
    const bool isHere = units.isEmpty() || units.contains(QString::number(finding.unit.value));
    return isHere && (!scope.only || finding.asset == scope.only);
}

} // namespace

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
    const Result<CheckCounts> counts = visit(scope, gatherIn(findings), progress);
    if (!counts) {
        return failure(counts);
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

Result<CheckCounts>
RiskCheck::visit(const CheckScope& scope, const RuleRun::Visit& visit, Progress& progress) const
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
    CheckScope dated = scope;
    dated.on = scope.on.isValid() ? scope.on : environment.clock.today();
    const RiskFactBasis basis{
        environment.catalogue, *scheme, *method, dated.on, info->cycle.value_or(0), *methods};
    RiskRuleFacts facts(m_session.database(), basis);
    DAICHO_TRY(facts.read(set->facts, dated.only));
    RuleRun run(m_session, *set, *scheme, facts, dated, visit, progress);
    run.keepOnly([&dated](const Finding& finding) { return isWithin(dated, finding); });
    DAICHO_TRY(run.begin(static_cast<qint64>(facts.flagged(u"assessment"_s).size())));
    DAICHO_TRY(checkRisks(m_session, facts, dated, run));
    return run.counts();
}

} // namespace daicho
