// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/treatment/treatmentplan.h"

#include "model/service/assetservice.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/session.h"
#include "model/service/treatment/acceptanceservice.h"
#include "model/store/recordstore.h"

using namespace Qt::StringLiterals;

namespace daicho {

Result<PlanQuery> TreatmentPlan::query(const PlanFilter& filter) const
{
    const Result<RegisterInfo> info = m_session.info();
    const Result<Method> method = m_session.method();
    const auto methods = ratedMethods(m_session);
    if (!info || !method) {
        return !info ? failure(info) : failure(method);
    }
    if (!methods) {
        return failure(methods);
    }
    PlanQuery query;
    query.methods = *methods;
    query.cycle = filter.cycle.value_or(info->cycle.value_or(0));
    query.on = m_session.environment().clock.today();
    query.soon = query.on.addDays(kExpiringDays);
    query.part = filter.part;
    query.level = filter.level;
    query.units = filter.units;
    query.text = filter.text;
    for (const ApproverRule& rule : method->approverRules) {
        if (rule.value == method->figures.loss) {
            query.approverLoss = rule.atLeast;
        }
    }
    return query;
}

Result<QList<PlanRow>> TreatmentPlan::rows(const PlanFilter& filter, int limit) const
{
    Result<PlanQuery> asked = query(filter);
    if (!asked) {
        return failure(asked);
    }
    asked->limit = limit;
    QList<PlannedRisk> risks;
    DAICHO_TRY(PlannedRiskStore(m_session.tables().assessment)
                   .visit(*asked, [&risks](const PlannedRisk& risk) -> Result<void> {
                       risks.append(risk);
                       return {};
                   }));
    const TreatmentService service(m_session);
    QList<PlanRow> rows;
    for (const PlannedRisk& risk : std::as_const(risks)) {
        const Result<RiskFacts> facts = service.facts({risk.score.asset, risk.score.threat});
        if (!facts) {
            return failure(facts);
        }
        rows.append({risk, *facts});
    }
    return rows;
}

Result<void> TreatmentPlan::visit(const PlanFilter& filter,
                                  const std::function<Result<void>(const PlanRow&)>& visit) const
{
    const Result<PlanQuery> asked = query(filter);
    if (!asked) {
        return failure(asked);
    }
    // Only their keys: what each is made of is read once the list has been read to its end.
    std::vector<qint64> keys;
    DAICHO_TRY(PlannedRiskStore(m_session.tables().assessment)
                   .visit(*asked, [&keys](const PlannedRisk& risk) -> Result<void> {
                       keys.push_back(risk.score.id.value);
                       return {};
                   }));
    const TreatmentService service(m_session);
    const RecordStore<Assessment> scores(m_session.tables().assessment, assessmentFields());
    for (const qint64 key : keys) {
        const auto score = scores.byId(key);
        if (!score) {
            return failure(score);
        }
        if (!*score) {
            continue; // removed meanwhile
        }
        const Result<Asset> asset = m_session.assets().asset((*score)->asset);
        const Result<RiskFacts> facts = service.facts({(*score)->asset, (*score)->threat});
        if (!asset || !facts) {
            return !asset ? failure(asset) : failure(facts);
        }
        DAICHO_TRY(visit({{**score, asset->displayCode(), asset->name, asset->unit}, *facts}));
    }
    return {};
}

Result<TreatmentProgress> TreatmentPlan::progress(std::optional<int> cycle) const
{
    PlanFilter whole;
    whole.cycle = cycle;
    const Result<PlanQuery> asked = query(whole);
    const MeasureStore measures(m_session.tables().measure);
    if (!asked) {
        return failure(asked);
    }
    const auto counts = PlannedRiskStore(m_session.tables().assessment).counts(*asked);
    const Result<QList<Measure>> all = measures.byDue();
    const auto due = AcceptanceStore(m_session.tables().acceptance).due(asked->on, kExpiringDays);
    if (!counts || !all) {
        return !counts ? failure(counts) : failure(all);
    }
    if (!due) {
        return failure(due);
    }
    TreatmentProgress progress;
    progress.risks = *counts;
    progress.measures = all->size();
    progress.expired = due->expired;
    progress.expiring = due->expiring;
    for (const Choice& state :
         m_session.environment().catalogue.choices(u"measure_state"_s).items()) {
        progress.states.append({state.id, 0});
    }
    for (const Measure& measure : *all) {
        for (auto& [state, count] : progress.states) {
            count += state == measure.state ? 1 : 0;
        }
        progress.overdue += isOverdue(measure, asked->on) ? 1 : 0;
    }
    return progress;
}

QJsonObject toJson(const TreatmentProgress& progress)
{
    QJsonObject states;
    for (const auto& [state, count] : progress.states) {
        states.insert(state, count);
    }
    return {{u"risks"_s,
             QJsonObject{{u"listed"_s, progress.risks.all},
                         {u"without_plan"_s, progress.risks.withoutPlan},
                         {u"treated"_s, progress.risks.treated},
                         {u"overdue"_s, progress.risks.overdue},
                         {u"accepted"_s, progress.risks.accepted},
                         {u"expiring"_s, progress.risks.expiring}}},
            {u"measures"_s,
             QJsonObject{{u"total"_s, progress.measures},
                         {u"overdue"_s, progress.overdue},
                         {u"states"_s, states}}},
            {u"acceptances"_s,
             QJsonObject{{u"expired"_s, progress.expired}, {u"expiring"_s, progress.expiring}}}};
}

} // namespace daicho
