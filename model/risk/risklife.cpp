// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/risklife.h"

#include "model/catalogue/method.h"
#include "model/core/wareki.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

using Methods = QHash<QString, RatedMethod>;

RiskFigure figureOf(const Assessment& score)
{
    return {score.value, score.level, score.cycle, {}};
}

std::optional<RiskFigure> inherentOf(const QList<Assessment>& ofPair,
                                     const QString& method,
                                     QDate firstDone,
                                     int cycle,
                                     const Methods& methods)
{
    const int last = firstDone.isValid() ? std::min(cycle, fiscalYear(firstDone)) : cycle;
    std::map<int, StandingChoice> years;
    for (const Assessment& score : ofPair) {
        const int year = score.cycle.value_or(0);
        if (year <= last) {
            years.try_emplace(year, methods).first->second.add(RatedPair::of(score));
        }
    }
    const RatedMethod known = methods.value(method);
    std::optional<RiskFigure> highest;
    std::optional<RatedPair> pair;
    for (const auto& [year, choice] : years) {
        const StandingChoice::Standing* standing = choice.of(method);
        if (standing != nullptr && (!pair || compareRisks(standing->pair, *pair, known) > 0)) {
            pair = standing->pair;
            highest = RiskFigure{pair->value, pair->level, year, {}};
        }
    }
    return highest;
}

qsizetype rankOf(const Method& method, const QString& level)
{
    const auto found = std::ranges::find(method.levels, level, &RiskLevel::id);
    return found == method.levels.end() ? -1 : found - method.levels.begin();
}

} // namespace

const Assessment* standingScore(const QList<Assessment>& ofPair, int cycle, const Methods& methods)
{
    StandingChoice choice(methods);
    for (const Assessment& score : ofPair) {
        if (score.cycle == cycle) {
            choice.add(RatedPair::of(score));
        }
    }
    const StandingChoice::Standing* standing = choice.first();
    if (standing == nullptr) {
        return nullptr;
    }
    return &*std::ranges::find(ofPair, AssessmentId{standing->pair.assessment}, &Assessment::id);
}

RiskLife riskLife(const QList<Assessment>& ofPair,
                  const QList<Treatment>& treatments,
                  QDate firstDone,
                  int cycle,
                  const Methods& methods)
{
    RiskLife life;
    const Assessment* standing = standingScore(ofPair, cycle, methods);
    QString method = standing != nullptr ? standing->method : QString();
    if (standing != nullptr) {
        life.current = figureOf(*standing);
    } else if (!ofPair.isEmpty()) {
        method = ofPair.first().method;
    }
    life.inherent = inherentOf(ofPair, method, firstDone, cycle, methods);
    for (const Treatment& treatment : treatments) {
        if (treatment.method != method ||
            (!treatment.expectedValue && treatment.expectedLevel.isEmpty())) {
            continue;
        }
        const RiskFigure figure{
            treatment.expectedValue, treatment.expectedLevel, {}, treatment.evaluatedOn};
        std::optional<RiskFigure>& place =
            treatment.isForecast.value_or(true) ? life.expected : life.residual;
        if (!place || place->on <= figure.on) {
            place = figure;
        }
        if (!treatment.forecastLevel.isEmpty() && !life.expected) {
            life.expected = RiskFigure{treatment.forecastValue, treatment.forecastLevel, {}, {}};
        }
    }
    return life;
}

bool isWorse(const Method& method, const RiskFigure& left, const RiskFigure& right)
{
    const qsizetype leftRank = rankOf(method, left.level);
    const qsizetype rightRank = rankOf(method, right.level);
    if (leftRank != rightRank && leftRank >= 0 && rightRank >= 0) {
        return leftRank > rightRank;
    }
    return left.value.value_or(0) > right.value.value_or(0);
}

} // namespace daicho
