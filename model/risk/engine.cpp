// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/engine.h"

#include "model/risk/amount.h"
#include "model/risk/calculation.h"
#include "model/risk/inputspace.h"
#include "model/risk/scoreinputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Failure failureOf(const QList<FieldProblem>& problems)
{
    QStringList sentences;
    QStringList keys;
    for (const FieldProblem& problem : problems) {
        sentences += problem.reason;
        if (!keys.contains(problem.field)) {
            keys += problem.field;
        }
    }
    return fail(ErrorKind::InvalidInput, sentences.join(u'\n'), {}, keys.join(u", "_s));
}

void explainLevel(const Judgement& judgement, std::vector<ScoreStep>& steps)
{
    const RiskLevel& level = *judgement.level;
    Bilingual formula = level.label;
    if (judgement.risk && level.from && level.to) {
        const QString risk = amountText(*judgement.risk);
        const QString band = u"%1–%2"_s.arg(amountText(*level.from), amountText(*level.to));
        formula = {u"リスク値 %1（%2の範囲）→ %3"_s.arg(risk, band, level.label.ja),
                   u"Risk %1 (within %2) → %3"_s.arg(risk, band, level.label.en)};
    }
    steps.push_back({u"level"_s, {u"リスクレベル"_s, u"Risk level"_s}, formula, level.id});
}

/// The limit that the risk was compared with.
std::optional<double> limitOf(const Method& method, const Figures& figures)
{
    if (method.acceptance.riskAtMost) {
        return method.acceptance.riskAtMost;
    }
    const auto limit =
        method.acceptance.atMost.find(figures.value(method.acceptance.perValueOf).key);
    return limit == method.acceptance.atMost.end() ? std::nullopt : std::optional(limit->second);
}

void explainAcceptance(const Method& method,
                       const Figures& figures,
                       const Judgement& judgement,
                       std::vector<ScoreStep>& steps)
{
    const bool isAcceptable = *judgement.acceptable;
    Bilingual formula{isAcceptable ? u"受容できる"_s : u"受容できない"_s,
                      isAcceptable ? u"acceptable"_s : u"not acceptable"_s};
    if (const std::optional<double> limit = limitOf(method, figures)) {
        const QString comparison = u"%1 %2 %3"_s.arg(
            amountText(*judgement.risk), isAcceptable ? u"≤"_s : u">"_s, amountText(*limit));
        formula = {u"%1 → %2"_s.arg(comparison, formula.ja),
                   u"%1 → %2"_s.arg(comparison, formula.en)};
    }
    steps.push_back({u"acceptance"_s,
                     {u"受容の判定"_s, u"Acceptance"_s},
                     formula,
                     isAcceptable ? u"yes"_s : u"no"_s});
}

void applyApproverRules(const Method& method, const Figures& figures, Score& score)
{
    if (method.approverRules.empty()) {
        return;
    }
    score.approverRequired = false;
    for (const ApproverRule& rule : method.approverRules) {
        const std::optional<double> value = figures.value(rule.value).number;
        if (!value || *value < rule.atLeast) {
            continue;
        }
        score.approverRequired = true;
        const Bilingual label = method.labelOf(rule.value);
        const QString comparison = u"%1 ≥ %2"_s.arg(figureText(*value), figureText(rule.atLeast));
        score.steps.push_back({u"approver"_s,
                               {u"承認者"_s, u"Approver"_s},
                               {u"%1 %2 → %3"_s.arg(label.ja, comparison, rule.reason.ja),
                                u"%1 %2 → %3"_s.arg(label.en, comparison, rule.reason.en)},
                               u"yes"_s});
    }
}

} // namespace

Result<Score> evaluate(const Method& method, const ScoreInputs& inputs)
{
    ReadInputs read = readScoreInputs(method, inputs);
    if (!read.problems.isEmpty()) {
        return failureOf(read.problems);
    }
    Score score;
    score.method = method.header.id;
    score.version = method.header.version;
    score.inputs = read.json;
    calculate(method, read.figures, &score.steps);
    score.importance = read.figures.value(method.figures.importance).number;
    score.likelihood = read.figures.value(method.figures.likelihood).number;
    score.loss = read.figures.value(method.figures.loss).number;
    const Judgement judgement = judge(method, read.figures);
    score.risk = judgement.risk;
    score.acceptable = judgement.acceptable;
    if (judgement.level != nullptr) {
        score.level = judgement.level->id;
        score.approver = judgement.level->approver;
        explainLevel(judgement, score.steps);
    }
    if (judgement.acceptable) {
        explainAcceptance(method, read.figures, judgement, score.steps);
    }
    applyApproverRules(method, read.figures, score);
    return score;
}

const RiskLevel* bandOf(const Method& method, double risk)
{
    for (const RiskLevel& level : method.levels) {
        if (level.from && level.to && risk >= *level.from && risk <= *level.to) {
            return &level;
        }
    }
    return nullptr;
}

std::vector<double> reachableRisks(const Method& method)
{
    std::set<double> risks;
    visitInputSpace(method, [&](const Figures& figures) {
        if (const std::optional<double> risk = judge(method, figures).risk) {
            risks.insert(*risk);
        }
    });
    return {risks.begin(), risks.end()};
}

} // namespace daicho
