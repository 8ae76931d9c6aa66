// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/standing.h"

#include "model/risk/assessment.h"

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

template <class List>
auto ofMethod(List& standing, const QString& method)
{
    return std::ranges::find(
        standing, method, [](const auto& one) -> const QString& { return one.pair.method; });
}

} // namespace

RatedPair RatedPair::of(const Assessment& score)
{
    RatedPair rated;
    rated.assessment = score.id.value;
    rated.threat = score.threat;
    rated.method = score.method;
    rated.importance = score.importance;
    rated.likelihood = score.likelihood;
    rated.loss = score.loss;
    rated.value = score.value;
    rated.level = score.level;
    rated.isAgreed = score.standing == u"agreed";
    return rated;
}

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
    const auto same = ofMethod(m_standing, pair.method);
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

const StandingChoice::Standing* StandingChoice::first() const
{
    const auto place = [this](const Standing& standing) {
        const auto method = m_methods.constFind(standing.pair.method);
        const bool isOwn = method != m_methods.constEnd() && method->isOwn;
        return std::pair(!isOwn, standing.pair.method);
    };
    const auto found = std::ranges::min_element(m_standing, {}, place);
    return found == m_standing.end() ? nullptr : &*found;
}

const StandingChoice::Standing* StandingChoice::of(const QString& method) const
{
    const auto found = ofMethod(m_standing, method);
    return found == m_standing.end() ? nullptr : &*found;
}

} // namespace daicho
