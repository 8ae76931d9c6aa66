// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/registercounts.h"

#include "model/service/figures/statisticslabels.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/statisticsstore.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr int kTopRisks = 20;
constexpr int kReserve = 200;

} // namespace

RegisterCounts::RegisterCounts(TallyPlan plan, RegisterInfo info, Scheme scheme)
    : m_by(plan.by)
    , m_info(std::move(info))
    , m_scheme(std::move(scheme))
    , m_risks(std::move(plan))
{
}

Result<RegisterCounts>
RegisterCounts::begin(Session& session, Grouping by, std::optional<int> cycle)
{
    Result<RegisterInfo> info = session.info();
    Result<Scheme> scheme = session.scheme();
    Result<QList<Method>> methods = MethodService(session).every();
    if (!info || !scheme) {
        return !info ? failure(info) : failure(scheme);
    }
    if (!methods) {
        return failure(methods);
    }
    const Catalogue& catalogue = session.environment().catalogue;
    TallyPlan plan{
        by, kTopRisks, kReserve, threatKeys(by, catalogue.threats(), catalogue.measures()), {}};
    for (const Method& method : *methods) {
        plan.methods.insert(method.header.id, RatedMethod::of(method));
    }
    RegisterCounts counts(std::move(plan), std::move(*info), std::move(*scheme));
    counts.m_cycle = cycle.value_or(counts.m_info.cycle.value_or(0));
    counts.m_documents = std::move(*methods);
    DAICHO_TRY(counts.readUnits(session));
    return counts;
}

Result<void> RegisterCounts::readUnits(Session& session)
{
    const Result<QList<Unit>> units = session.units().units();
    if (!units) {
        return failure(units);
    }
    m_units.clear();
    for (const Unit& unit : *units) {
        m_units.insert(unit.id, unit);
    }
    return {};
}

Result<void> RegisterCounts::countRisks(Session& session)
{
    return StatisticsStore(session.database()).tally(m_cycle, m_by, m_risks);
}

Result<void> RegisterCounts::countAssets(Session& session)
{
    const auto groups = StatisticsStore(session.database()).assetGroups(m_cycle);
    if (!groups) {
        return failure(groups);
    }
    for (const AssetGroup& group : *groups) {
        m_assets.add(group);
    }
    return {};
}

const Method* RegisterCounts::document(const QString& id) const
{
    const auto found =
        std::ranges::find(m_documents, id, [](const Method& each) { return each.header.id; });
    return found == m_documents.end() ? nullptr : &*found;
}

QList<RiskCounts> RegisterCounts::methods(const Session& session)
{
    QList<RiskCounts> methods = m_risks.counts();
    // A method that nobody used yet still shows its empty map.
    if (std::ranges::find(methods, m_info.method, &RiskCounts::method) == methods.end()) {
        RiskCounts none;
        none.method = m_info.method;
        if (const Method* method = document(m_info.method)) {
            for (const RiskLevel& level : method->levels) {
                none.whole.levels.append({level.id, 0, 0});
            }
        }
        methods.append(none);
    }
    std::ranges::stable_partition(
        methods, [this](const RiskCounts& counts) { return counts.method == m_info.method; });
    const StatisticsLabels labels(
        session.environment().catalogue, m_scheme, m_units, session.language());
    for (RiskCounts& counts : methods) {
        const Method* method = document(counts.method);
        counts.whole.label =
            method == nullptr ? counts.method : method->header.label.in(session.language());
        labels.complete(counts, m_by);
    }
    return methods;
}

Overview RegisterCounts::overview(const Session& session)
{
    Overview overview{m_cycle, m_assets.counts(), {}, methods(session), {}};
    const StatisticsLabels labels(
        session.environment().catalogue, m_scheme, m_units, session.language());
    labels.complete(overview.assets);
    overview.bodyKinds = labels.bodyKinds(m_assets.units());
    for (const RiskCounts& counts : overview.methods) {
        if (const Method* method = document(counts.method)) {
            if (std::optional<HeatMapCounts> map = heatMapOf(*method, counts)) {
                overview.heatMaps.append(std::move(*map));
            }
        }
    }
    return overview;
}

} // namespace daicho
