// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/treatment/treatmentservice.h"
#include "model/store/plannedriskstore.h"

#include <QJsonObject>

namespace daicho {

class Progress;

/// One risk of the plan with everything that was decided of it.
struct PlanRow
{
    PlannedRisk risk;
    RiskFacts facts;
};

struct PlanFilter
{
    PlanPart part = PlanPart::All;
    QString level = {};
    QStringList units = {}; ///< keys
    QString text = {};
    std::optional<int> cycle = {}; ///< the register's unless given
};

/// How far the treatment is.
struct TreatmentProgress
{
    PlanCounts risks;
    QList<std::pair<QString, qint64>> states; ///< measures by state, in the order of the states
    qint64 measures = 0;
    qint64 overdue = 0; ///< measures past their due date
    qint64 expired = 0; ///< acceptances
    qint64 expiring = 0;
};

/// The treatment plan: the risks that ask for a decision, and how far it is.
class TreatmentPlan
{
public:
    explicit TreatmentPlan(Session& session)
        : m_session(session)
    {
    }

    /// Highest risk first, `limit` at most.
    Result<QList<PlanRow>> rows(const PlanFilter& filter, int limit) const;
    /// Hands them on one by one, whatever their number.
    Result<void> visit(const PlanFilter& filter,
                       const std::function<Result<void>(const PlanRow&)>& visit) const;
    Result<TreatmentProgress> progress(std::optional<int> cycle = {}) const;

private:
    Result<PlanQuery> query(const PlanFilter& filter) const;

    Session& m_session;
};

/// As `stats` of cli.md gives it under "treatment".
QJsonObject toJson(const TreatmentProgress& progress);

} // namespace daicho
