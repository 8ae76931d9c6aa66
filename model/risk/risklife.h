// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/assessment.h"
#include "model/risk/standing.h"
#include "model/risk/treatment.h"

#include <QList>

namespace daicho {

struct Method;

/// A risk at one time of its life.
struct RiskFigure
{
    std::optional<double> value;
    QString level;
    std::optional<int> cycle; ///< of scores
    QDate on;                 ///< of evaluated residuals

    bool operator==(const RiskFigure&) const = default;
};

/// One risk before any measure, as it stands, and after its measures. Figures of another method
/// than the present score's are left out: values of two methods are never set side by side.
struct RiskLife
{
    std::optional<RiskFigure> inherent; ///< 固有: the highest while no measure was done
    std::optional<RiskFigure> current;  ///< 現在: the standing score
    std::optional<RiskFigure> expected; ///< 見込み: what the measures are planned to leave
    std::optional<RiskFigure> residual; ///< 残留: evaluated with at least one measure done

    bool operator==(const RiskLife&) const = default;
};

/// The score of a pair that stands in a cycle as StandingChoice has it, of several methods the
/// first; null where there is none.
const Assessment* standingScore(const QList<Assessment>& ofPair,
                                int cycle,
                                const QHash<QString, RatedMethod>& methods);

/// `ofPair`: the pair's scores of all cycles. `firstDone`: when the first of its measures was done,
/// invalid while none is.
RiskLife riskLife(const QList<Assessment>& ofPair,
                  const QList<Treatment>& treatments,
                  QDate firstDone,
                  int cycle,
                  const QHash<QString, RatedMethod>& methods);

/// Whether `left` is worse than `right` in one method: by level, then by value.
bool isWorse(const Method& method, const RiskFigure& left, const RiskFigure& right);

} // namespace daicho
