// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/risklife.h"

#include "model/catalogue/method.h"
#include "model/core/wareki.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Whether `left` goes before `right` as the score that stands.
bool goesBefore(const Assessment& left, const Assessment& right)
{
    const bool isAgreed = left.standing == "agreed"_L1;
    if (isAgreed != (right.standing == "agreed"_L1)) {
        return isAgreed;
    }
    return left.value.value_or(-1) > right.value.value_or(-1);
}

RiskFigure figureOf(const Assessment& score)
{
    return {score.value, score.level, score.cycle, {}};
}

std::optional<RiskFigure>
inherentOf(const QList<Assessment>& ofPair, const QString& method, QDate firstDone, int cycle)
{
    std::optional<RiskFigure> highest;
    for (const Assessment& score : ofPair) {
        const int year = score.cycle.value_or(0);
        const bool isBefore = !firstDone.isValid() || year <= fiscalYear(firstDone);
        if (score.method != method || year > cycle || !isBefore ||
            standingScore(ofPair, year) != &score) {
            continue;
        }
        const bool isHigher = !highest || score.value.value_or(-1) > highest->value.value_or(-1);
        const bool isEarlier =
            highest && score.value == highest->value && year < highest->cycle.value_or(0);
        if (isHigher || isEarlier) {
            highest = figureOf(score);
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

const Assessment* standingScore(const QList<Assessment>& ofPair, int cycle)
{
    const Assessment* standing = nullptr;
    for (const Assessment& score : ofPair) {
        if (score.cycle == cycle && (standing == nullptr || goesBefore(score, *standing))) {
            standing = &score;
        }
    }
    return standing;
}

RiskLife riskLife(const QList<Assessment>& ofPair,
                  const QList<Treatment>& treatments,
                  QDate firstDone,
                  int cycle)
{
    RiskLife life;
    const Assessment* standing = standingScore(ofPair, cycle);
    QString method = standing != nullptr ? standing->method : QString();
    if (standing != nullptr) {
        life.current = figureOf(*standing);
    } else if (!ofPair.isEmpty()) {
        method = ofPair.first().method;
    }
    life.inherent = inherentOf(ofPair, method, firstDone, cycle);
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
