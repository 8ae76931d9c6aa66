// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/draftdesk.h"

#include "model/register/checks/ruleengine.h"
#include "model/risk/standing.h"
#include "model/service/checks/checkservice.h"
#include "model/service/effectivecolumns.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"

#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool isHigher(const Assessment& one, const Assessment& other, const RatedMethod& method)
{
    const auto rated = [](const Assessment& score) {
        RatedPair pair;
        pair.value = score.value;
        pair.level = score.level;
        return pair;
    };
    const int order = compareRisks(rated(one), rated(other), method);
    return order > 0 || (order == 0 && one.id < other.id);
}

} // namespace

Result<std::unique_ptr<DraftDesk>> DraftDesk::open(Session& session, int cycle)
{
    const Catalogue& catalogue = session.environment().catalogue;
    const Result<Method> method = session.method();
    const Result<Scheme> scheme = session.scheme();
    if (!method || !scheme) {
        return !method ? failure(method) : failure(scheme);
    }
    const Result<DraftRules> rules = draftRules(catalogue);
    const Result<LikelihoodGuide> guide = likelihoodGuide(catalogue);
    const Result<RuleSet> checks = CheckService::rules(catalogue);
    if (!rules || !guide) {
        return !rules ? failure(rules) : failure(guide);
    }
    if (!checks) {
        return failure(checks);
    }
    std::unique_ptr<DraftDesk> desk(new DraftDesk(session));
    desk->m_method = *method;
    desk->m_scheme = *scheme;
    desk->m_rules = *rules;
    desk->m_guide = *guide;
    desk->m_checks = *checks;
    Result<SiteBook> sites = SiteBook::load(session, cycle, desk->m_method);
    if (!sites) {
        return failure(sites);
    }
    desk->m_sites = std::move(*sites);
    return desk;
}

Result<void> DraftDesk::readFindings()
{
    const QDate today = m_session.environment().clock.today();
    m_facts = std::make_unique<CheckFacts>(m_session.database(), m_scheme, today);
    return m_facts->read(m_checks.facts);
}

Result<void> DraftDesk::readFindingsOf(AssetId asset)
{
    const QDate today = m_session.environment().clock.today();
    m_facts = std::make_unique<CheckFacts>(m_session.database(), m_scheme, today);
    return m_facts->read(m_checks.facts, CheckFacts::Only{u"asset"_s, asset.value});
}

QStringList DraftDesk::findingsFor(const Asset& asset, const Threat& threat) const
{
    QStringList rules;
    if (!m_facts) {
        return rules;
    }
    const Environment& environment = m_session.environment();
    const RuleEngine engine(
        m_checks, environment.catalogue, m_scheme, *m_facts, environment.clock.today());
    const auto values = fieldValues(asset, assetFields());
    for (const RuleEngine::Breach& breach : engine.breaches(u"asset"_s, asset.id.value, values)) {
        if (m_rules.raises(breach.rule->id, threat.id) && !rules.contains(breach.rule->id)) {
            rules.append(breach.rule->id);
        }
    }
    return rules;
}

PairDraft DraftDesk::draft(const Asset& asset,
                           const Threat& threat,
                           const std::optional<Assessment>& last) const
{
    DraftFacts facts;
    facts.asset = asset;
    // A draft speaks of what the asset holds, by its own class or an inherited one.
    const AssetFacts held = heldFacts(m_session, asset);
    facts.asset.confidentiality = held.confidentiality;
    facts.asset.integrity = held.integrity;
    facts.asset.availability = held.availability;
    facts.findings = findingsFor(asset, threat);
    if (last && last->method == m_method.header.id) {
        facts.lastInputs = QJsonDocument::fromJson(last->inputs.toUtf8()).object();
        facts.lastCycle = last->cycle.value_or(0);
    }
    const ThreatCatalogue& threats = m_session.environment().catalogue.threats();
    if (const auto site = m_sites->at(siteOf(asset, likeScope(threat, threats)), threat)) {
        // A proposal for the place does not overrule what was decided; a judgement does.
        if (site->isJudged || !facts.lastInputs) {
            facts.site = site->proposal;
        }
    }
    return PairDrafter(m_method, m_scheme, m_rules, &m_guide.report).draft(threat, facts);
}

Result<std::optional<Assessment>>
DraftDesk::lastOf(AssetId asset, const QString& threat, int cycle) const
{
    const Result<QList<Assessment>> all = m_session.scoring().scores(asset);
    if (!all) {
        return failure(all);
    }
    const RatedMethod method = RatedMethod::of(m_method);
    std::optional<Assessment> last;
    for (const Assessment& score : *all) { // newest cycle first
        if (score.threat != threat || score.cycle > cycle) {
            continue;
        }
        if (last && last->cycle != score.cycle) {
            break;
        }
        const bool isAgreed = score.standing == "agreed"_L1;
        if (!last || isAgreed ||
            (last->standing != "agreed"_L1 && isHigher(score, *last, method))) {
            last = score;
        }
    }
    return last;
}

} // namespace daicho
