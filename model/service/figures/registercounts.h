// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/catalogue/scheme.h"
#include "model/register/registerinfo.h"
#include "model/register/unit.h"
#include "model/risk/risktally.h"
#include "model/service/figures/statisticsservice.h"

namespace daicho {

/// What is counted of a register in one cycle, keys in the register's own form, and what turns the
/// counts into figures with labels.
class RegisterCounts
{
public:
    /// All that is known before anything is counted.
    static Result<RegisterCounts> begin(Session& session, Grouping by, std::optional<int> cycle);

    Result<void> readUnits(Session& session);
    Result<void> countRisks(Session& session);
    Result<void> countAssets(Session& session);

    int cycle() const { return m_cycle; }

    const RegisterInfo& info() const { return m_info; }

    const Scheme& scheme() const { return m_scheme; }

    const QHash<UnitId, Unit>& units() const { return m_units; }

    /// Whether the order of the method's levels is known to the counts.
    bool knows(const QString& method) const { return document(method) != nullptr; }

    RiskTally& risks() { return m_risks; }

    AssetTally& assets() { return m_assets; }

    /// The register's method first, whether or not anything was scored by it.
    QList<RiskCounts> methods(const Session& session);
    Overview overview(const Session& session);

private:
    RegisterCounts(TallyPlan plan, RegisterInfo info, Scheme scheme);
    const Method* document(const QString& id) const;

    Grouping m_by;
    RegisterInfo m_info;
    int m_cycle = 0;
    Scheme m_scheme;
    QHash<UnitId, Unit> m_units;
    QList<Method> m_documents;
    RiskTally m_risks;
    AssetTally m_assets;
};

} // namespace daicho
