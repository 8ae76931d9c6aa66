// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/calculation.h"

#include "model/risk/amount.h"
#include "model/risk/engine.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QString kYes = QStringLiteral("yes");

std::vector<double> numbersOf(const MethodStep& step, const Figures& figures)
{
    std::vector<double> numbers;
    for (const QString& operand : step.operands) {
        numbers.push_back(figures.value(operand).number.value_or(0));
    }
    return numbers;
}

Figure lookUp(const MethodStep& step, const Figures& figures)
{
    QStringList keys;
    for (const QString& operand : step.operands) {
        keys += figures.value(operand).key;
    }
    const auto cell = step.table.find(keys);
    if (cell == step.table.end()) {
        return {};
    }
    return cell->second.isString() ? Figure{std::nullopt, cell->second.toString()}
                                   : Figure::of(cell->second.toDouble());
}

/// Amounts with their thousands parted; anything else as tables name it.
QString shownKey(const Figure& figure)
{
    const bool isPlain = figure.number && figure.key == figureText(*figure.number);
    return isPlain ? amountText(*figure.number) : figure.key;
}

/// "Threat 3", or "Personal information 有".
QString named(const Method& method, const QString& value, const Figures& figures, Language language)
{
    const Figure figure = figures.value(value);
    QString shown = shownKey(figure);
    const MethodInput* const input = method.findInput(value);
    if (input != nullptr && input->type == InputType::Flag && language == Language::Japanese) {
        shown = figure.key == kYes ? u"有"_s : u"無"_s;
    }
    return u"%1 %2"_s.arg(method.labelOf(value).in(language), shown);
}

QString
formulaOf(const Method& method, const MethodStep& step, const Figures& figures, Language language)
{
    const bool isJapanese = language == Language::Japanese;
    QStringList operands;
    for (const QString& operand : step.operands) {
        operands += named(method, operand, figures, language);
    }
    const QString outcome = shownKey(figures.value(step.name));
    switch (step.operation) {
    case StepOperation::Maximum:
        return (isJapanese ? u"最大（%1）= %2"_s : u"max(%1) = %2"_s)
            .arg(operands.join(isJapanese ? u"、"_s : u", "_s), outcome);
    case StepOperation::Minimum:
        return (isJapanese ? u"最小（%1）= %2"_s : u"min(%1) = %2"_s)
            .arg(operands.join(isJapanese ? u"、"_s : u", "_s), outcome);
    case StepOperation::Lookup:
        return (isJapanese ? u"表（%1）= %2"_s : u"table(%1) = %2"_s)
            .arg(operands.join(isJapanese ? u"、"_s : u", "_s), outcome);
    case StepOperation::Sum:
        return u"%1 = %2"_s.arg(operands.join(u" + "_s), outcome);
    case StepOperation::Product:
        return u"%1 = %2"_s.arg(operands.join(u" × "_s), outcome);
    case StepOperation::Difference:
        return u"%1 = %2"_s.arg(operands.join(u" − "_s), outcome);
    case StepOperation::Override:
        return (isJapanese ? u"%1、%2 → %3"_s : u"%1, %2 → %3"_s)
            .arg(operands.join(u", "_s),
                 named(method, step.overrideFlag, figures, language),
                 outcome);
    }
    Q_UNREACHABLE();
}

/// The outcome before it is read as one of a scale's steps.
Figure computed(const MethodStep& step, const Figures& figures)
{
    const std::vector<double> numbers = numbersOf(step, figures);
    double outcome = numbers.empty() ? 0 : numbers.front();
    switch (step.operation) {
    case StepOperation::Lookup:
        return lookUp(step, figures);
    case StepOperation::Override:
        return Figure::of(figures.value(step.overrideFlag).key == kYes ? step.overrideValue
                                                                       : outcome);
    case StepOperation::Maximum:
        return Figure::of(std::ranges::max(numbers));
    case StepOperation::Minimum:
        return Figure::of(std::ranges::min(numbers));
    case StepOperation::Sum:
    case StepOperation::Product:
    case StepOperation::Difference:
        break;
    }
    for (size_t i = 1; i < numbers.size(); ++i) {
        if (step.operation == StepOperation::Sum) {
            outcome += numbers[i];
        } else if (step.operation == StepOperation::Product) {
            outcome *= numbers[i];
        } else {
            outcome -= numbers[i];
        }
    }
    return Figure::of(outcome);
}

bool hasOperands(const MethodStep& step, const Figures& figures)
{
    const bool hasFlag = step.overrideFlag.isEmpty() || figures.contains(step.overrideFlag);
    return hasFlag && std::ranges::all_of(step.operands, [&figures](const QString& operand) {
               return figures.contains(operand);
           });
}

} // namespace

Figure Figure::of(double number)
{
    return {number, figureText(number)};
}

Figure outcomeOf(const Method& method, const MethodStep& step, const Figures& figures)
{
    Figure outcome = computed(step, figures);
    const MethodScale* const scale = method.findScale(step.scale);
    const ScaleStep* const own = scale == nullptr ? nullptr
                                 : outcome.number ? scale->find(*outcome.number)
                                                  : scale->find(outcome.key);
    return own == nullptr ? outcome : Figure{own->value, own->key()};
}

void calculate(const Method& method, Figures& figures, std::vector<ScoreStep>* explanation)
{
    for (const MethodStep& step : method.steps) {
        if (figures.contains(step.name) || !hasOperands(step, figures)) {
            continue;
        }
        const Figure outcome = outcomeOf(method, step, figures);
        figures.insert(step.name, outcome);
        if (explanation != nullptr) {
            explanation->push_back({step.name,
                                    step.label,
                                    {formulaOf(method, step, figures, Language::Japanese),
                                     formulaOf(method, step, figures, Language::English)},
                                    outcome.key});
        }
    }
}

Judgement judge(const Method& method, const Figures& figures)
{
    Judgement judgement;
    judgement.risk = figures.value(method.figures.risk).number;
    if (!method.figures.level.isEmpty()) {
        judgement.level = method.findLevel(figures.value(method.figures.level).key);
    } else if (judgement.risk) {
        judgement.level = bandOf(method, *judgement.risk);
    }
    const Acceptance& acceptance = method.acceptance;
    if (acceptance.riskAtMost && judgement.risk) {
        judgement.acceptable = *judgement.risk <= *acceptance.riskAtMost;
    } else if (!acceptance.levels.isEmpty() && judgement.level != nullptr) {
        judgement.acceptable = acceptance.levels.contains(judgement.level->id);
    } else if (!acceptance.perValueOf.isEmpty() && judgement.risk) {
        const auto limit = acceptance.atMost.find(figures.value(acceptance.perValueOf).key);
        if (limit != acceptance.atMost.end()) {
            judgement.acceptable = *judgement.risk <= limit->second;
        }
    }
    return judgement;
}

} // namespace daicho
