// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/assessment.h"
#include "model/risk/standing.h"
#include "model/store/entitytable.h"

#include <functional>

namespace daicho {

/// Which of the risks that ask for a decision.
enum class PlanPart {
    All,         ///< above acceptance, or treated, or accepted
    WithoutPlan, ///< above acceptance, with neither measure nor acceptance in force
    Treated,     ///< with a measure
    Overdue,     ///< with a measure past its due date
    Accepted,    ///< with an acceptance in force
    Expiring     ///< whose acceptance is over or ends soon
};

struct PlanQuery
{
    int cycle = 0;
    QDate on;
    QDate soon; ///< up to when an acceptance counts as expiring
    PlanPart part = PlanPart::All;
    QString level;
    QStringList units = {};             ///< keys; none: all
    QString text;                       ///< words of asset or threat number
    std::optional<double> approverLoss; ///< a loss of this and above is always listed
    int limit = -1;
    QHash<QString, RatedMethod> methods = {}; ///< whose scores are compared
};

/// A standing score with what a list says of its asset.
struct PlannedRisk
{
    Assessment score;
    QString code; ///< with branch
    QString name;
    UnitId unit;
};

struct PlanCounts
{
    qint64 all = 0;
    qint64 withoutPlan = 0;
    qint64 treated = 0;
    qint64 overdue = 0;
    qint64 accepted = 0;
    qint64 expiring = 0;

    qint64 of(PlanPart part) const;

    bool operator==(const PlanCounts&) const = default;
};

/// Reads the risks that ask for a decision: the standing scores of a cycle, and of pairs with
/// measures that it does not hold the newest before it. Each in one statement.
class PlannedRiskStore
{
public:
    explicit PlannedRiskStore(EntityTable& assessments)
        : m_assessments(assessments)
    {
    }

    /// Highest value first.
    Result<void> visit(const PlanQuery& query,
                       const std::function<Result<void>(const PlannedRisk&)>& visit) const;
    /// `part`, `level`, `units`, `text` and `limit` do not count here.
    Result<PlanCounts> counts(const PlanQuery& query) const;

private:
    EntityTable& m_assessments;
};

} // namespace daicho
