// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a method works out its figures, and which of them it shows.

#include "model/catalogue/methoddraft.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

int MethodDraft::addCalculation()
{
    const int number = freeNumber(u"step"_s);
    MethodStep step;
    step.name = u"step%1"_s.arg(number);
    step.operation = StepOperation::Product;
    step.label = {u"計算%1"_s.arg(number), u"Step %1"_s.arg(number)};
    const auto takes = [this](const QString& value) {
        return std::ranges::any_of(m_method.steps, [&value](const MethodStep& one) {
            return one.operands.contains(value) || one.overrideFlag == value;
        });
    };
    for (const MethodInput& input : m_method.inputs) {
        if (input.type != InputType::Flag && !takes(input.key)) {
            step.operands.append(input.key);
        }
    }
    for (const MethodStep& one : m_method.steps) {
        if (!takes(one.name) && !step.operands.contains(one.name)) {
            step.operands.append(one.name);
        }
    }
    m_method.steps.push_back(step);
    return static_cast<int>(m_method.steps.size()) - 1;
}

void MethodDraft::removeCalculation(int place)
{
    const QString name = stepAt(place).name;
    m_method.steps.erase(m_method.steps.begin() + place);
    for (MethodInput& input : m_method.inputs) {
        if (input.key == name) {
            input.insteadOf.clear();
            settle();
            return;
        }
    }
    forget(name);
}

bool MethodDraft::renameCalculation(int step, const QString& name)
{
    const QString before = stepAt(step).name;
    if (name != before && !isFree(name)) {
        return false;
    }
    rename(before, name);
    return true;
}

void MethodDraft::setOperation(int place, StepOperation operation)
{
    MethodStep& step = stepAt(place);
    step.operation = operation;
    step.overrideFlag.clear();
    if (operation == StepOperation::Override) {
        step.operands = step.operands.mid(0, 1);
        for (const MethodInput& input : m_method.inputs) {
            if (input.type == InputType::Flag && step.overrideFlag.isEmpty()) {
                step.overrideFlag = input.key;
            }
        }
    }
    if (operation != StepOperation::Lookup) {
        step.table.clear();
    }
    if (operation != StepOperation::Lookup && m_method.figures.level == step.name) {
        m_method.figures.level.clear();
    }
    settle();
}

void MethodDraft::setOperands(int place, const QStringList& operands)
{
    MethodStep& step = stepAt(place);
    step.operands = operands;
    for (MethodInput& input : m_method.inputs) {
        if (input.key == step.name && !input.insteadOf.isEmpty()) {
            input.insteadOf = operands;
        }
    }
    settle();
}

void MethodDraft::setOutcomeScale(int step, const QString& scale)
{
    stepAt(step).scale = scale;
    if (!scale.isEmpty()) {
        stepAt(step).table.clear();
    }
    settle();
}

void MethodDraft::setOverride(int step, const QString& flag, double value)
{
    stepAt(step).overrideFlag = flag;
    stepAt(step).overrideValue = value;
}

void MethodDraft::setFigure(QString MethodFigures::*figure, const QString& value)
{
    m_method.figures.*figure = value;
    settle();
    settleHeatMap();
}

int MethodDraft::addApproverRule()
{
    const MethodFigures& figures = m_method.figures;
    const QString value = !figures.loss.isEmpty() ? figures.loss : m_method.inputs.front().key;
    const MethodScale* const scale = m_method.scaleOf(value);
    m_method.approverRules.push_back(
        {value,
         scale == nullptr ? 0 : scale->steps.back().value,
         {u"承認者の承認なしに受容しない"_s, u"not accepted without an approver"_s}});
    return static_cast<int>(m_method.approverRules.size()) - 1;
}

void MethodDraft::removeApproverRule(int rule)
{
    m_method.approverRules.erase(m_method.approverRules.begin() + rule);
}

void MethodDraft::setApproverRule(int rule, const ApproverRule& to)
{
    m_method.approverRules[static_cast<size_t>(rule)] = to;
}

} // namespace daicho
