// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/standing.h"

#include <algorithm>

namespace daicho {

namespace {

RatedMethod::Figure figureOf(const Method& method, const QString& value)
{
    if (value.isEmpty()) {
        return nullptr;
    }
    if (value == method.figures.likelihood) {
        return &RatedPair::likelihood;
    }
    if (value == method.figures.loss) {
        return &RatedPair::loss;
    }
    return value == method.figures.importance ? &RatedPair::importance : nullptr;
}

} // namespace

RatedMethod RatedMethod::of(const Method& method)
{
    RatedMethod rated;
    for (const RiskLevel& level : method.levels) {
        rated.levels.append(level.id);
    }
    rated.x = figureOf(method, method.heatMapX);
    rated.y = figureOf(method, method.heatMapY);
    return rated;
}

int compareRisks(const RatedPair& a, const RatedPair& b, const RatedMethod& method)
{
    const auto sign = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    if (const int byValue = sign(a.value, b.value)) {
        return byValue;
    }
    return sign(method.levels.indexOf(a.level), method.levels.indexOf(b.level));
}

void StandingChoice::add(const RatedPair& pair)
{
    if (!m_standing.empty() && m_standing.front().pair.isAgreed != pair.isAgreed) {
        if (!pair.isAgreed) {
            return;
        }
        m_standing.clear();
    }
    const auto same = std::ranges::find(
        m_standing, pair.method, [](const Standing& standing) { return standing.pair.method; });
    if (same == m_standing.end()) {
        m_standing.push_back({pair, false});
        return;
    }
    same->isShared = true;
    const auto method = m_methods.constFind(pair.method);
    static const RatedMethod unknown;
    const int order =
        compareRisks(pair, same->pair, method == m_methods.constEnd() ? unknown : *method);
    if (order > 0 || (order == 0 && pair.assessment < same->pair.assessment)) {
        same->pair = pair;
    }
}

} // namespace daicho
