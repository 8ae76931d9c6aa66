// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/treatmentadvice.h"

#include "model/core/wareki.h"
#include "model/risk/score.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Quadrant
{
    const char16_t* option;
    const char16_t* ja;
    const char16_t* en;
};

// By "often" × 2 + "great".
constexpr std::array<Quadrant, 4> kQuadrants = {{
    {u"retain",
     u"起こりにくく損失も小さいため、保有して見守る案です。",
     u"It is rare and the damage small: keep it and watch it."},
    {u"transfer",
     u"起こりにくいものの損失が大きいため、保険や委託などで移転（共有）する案です。",
     u"It is rare but the damage great: share it, by insurance or contract."},
    {u"reduce",
     u"損失は小さいものの起こりやすいため、対策で起こりにくくする案です。",
     u"The damage is small but it is frequent: reduce it by measures."},
    {u"avoid",
     u"起こりやすく損失も大きいため、取りやめや持たないことを含めて回避を検討する案です。",
     u"It is frequent and the damage great: consider not doing or not keeping it."},
}};

std::optional<double> middleOf(const Method& method, const QString& figure)
{
    const MethodScale* scale = figure.isEmpty() ? nullptr : method.scaleOf(figure);
    if (scale == nullptr || scale->steps.empty()) {
        return std::nullopt;
    }
    return (scale->steps.front().value + scale->steps.back().value) / 2;
}

QString figureSentence(const Method& method, const QString& figure, double value, Language language)
{
    return u"%1 %2"_s.arg(method.labelOf(figure).in(language), figureText(value));
}

} // namespace

OptionAdvice adviseOption(const Method& method,
                          std::optional<double> likelihood,
                          std::optional<double> loss,
                          std::optional<double> importance)
{
    const bool hasLoss = loss.has_value() && !method.figures.loss.isEmpty();
    const QString damageKey = hasLoss ? method.figures.loss : method.figures.importance;
    const std::optional<double> damage = hasLoss ? loss : importance;
    const std::optional<double> often = middleOf(method, method.figures.likelihood);
    const std::optional<double> great = middleOf(method, damageKey);
    if (!likelihood || !damage || !often || !great) {
        return {};
    }
    const size_t place = (*likelihood > *often ? 2U : 0U) + (*damage > *great ? 1U : 0U);
    const Quadrant& quadrant = kQuadrants[place];
    const auto reason = [&](const char16_t* sentence, Language language, const QString& join) {
        return figureSentence(method, method.figures.likelihood, *likelihood, language) + join +
               figureSentence(method, damageKey, *damage, language) +
               (language == Language::Japanese ? u"。"_s : u". "_s) + QString::fromUtf16(sentence);
    };
    return {QString::fromUtf16(quadrant.option),
            {reason(quadrant.ja, Language::Japanese, u"、"_s),
             reason(quadrant.en, Language::English, u", "_s)}};
}

ApproverNeed approverNeed(const Method& method,
                          const QString& level,
                          std::optional<bool> acceptable,
                          std::optional<double> loss)
{
    ApproverNeed need;
    const RiskLevel* known = method.findLevel(level);
    need.role = known != nullptr ? known->approver : QString();
    need.isNeeded = !acceptable.value_or(false);
    for (const ApproverRule& rule : method.approverRules) {
        if (rule.value == method.figures.loss && loss && *loss >= rule.atLeast) {
            need.isNeeded = true;
            need.reason = rule.reason;
        }
    }
    return need;
}

bool mayApprove(const Method& method, const QString& level, const QString& role)
{
    const auto known = std::ranges::find(method.levels, level, &RiskLevel::id);
    if (known == method.levels.end() || known->approver.isEmpty()) {
        return true;
    }
    return std::any_of(known, method.levels.end(), [&role](const RiskLevel& higher) {
        return higher.approver == role;
    });
}

QDate endOfFiscalYear(int year)
{
    return {year + 1, 3, 31};
}

QDate latestExpiry(QDate on)
{
    return endOfFiscalYear(fiscalYear(on) + 1);
}

} // namespace daicho
