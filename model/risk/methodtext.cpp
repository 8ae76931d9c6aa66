// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/methodtext.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString toKey(InputType type)
{
    switch (type) {
    case InputType::Scale:
        return u"scale"_s;
    case InputType::Flag:
        return u"flag"_s;
    case InputType::Number:
        return u"number"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject describeInput(const Method& method, const MethodInput& input, Language language)
{
    std::optional<double> minimum = input.minimum;
    std::optional<double> maximum = input.maximum;
    QJsonArray values;
    if (const MethodScale* const scale = method.findScale(input.scale)) {
        minimum = scale->steps.front().value;
        maximum = scale->steps.back().value;
        for (const ScaleStep& step : scale->steps) {
            values.append(QJsonObject{
                {u"value"_s, step.id.isEmpty() ? QJsonValue(step.value) : QJsonValue(step.id)},
                {u"label"_s, step.label.in(language)},
                {u"criterion"_s, step.criterion.in(language)}});
        }
    }
    return {{u"key"_s, input.key},
            {u"label"_s, input.label.in(language)},
            {u"question"_s, input.question.in(language)},
            {u"type"_s, toKey(input.type)},
            {u"min"_s, numberOrNull(minimum)},
            {u"max"_s, numberOrNull(maximum)},
            {u"unit"_s, textOrNull(input.unit.in(language))},
            {u"optional"_s, input.isOptional},
            {u"instead_of"_s, QJsonArray::fromStringList(input.insteadOf)},
            {u"values"_s, values},
            {u"source"_s, input.provenance.source},
            {u"verified"_s, input.provenance.verified}};
}

QJsonArray describeLevels(const Method& method, Language language)
{
    QJsonArray levels;
    for (const RiskLevel& level : method.levels) {
        levels.append(QJsonObject{{u"id"_s, level.id},
                                  {u"label"_s, level.label.in(language)},
                                  {u"meaning"_s, level.meaning.in(language)},
                                  {u"from"_s, numberOrNull(level.from)},
                                  {u"to"_s, numberOrNull(level.to)},
                                  {u"approver"_s, textOrNull(level.approver)}});
    }
    return levels;
}

QJsonValue describeAcceptance(const Acceptance& acceptance)
{
    if (acceptance.riskAtMost) {
        return QJsonObject{{u"risk_at_most"_s, *acceptance.riskAtMost}};
    }
    if (!acceptance.levels.isEmpty()) {
        return QJsonObject{{u"levels"_s, QJsonArray::fromStringList(acceptance.levels)}};
    }
    if (acceptance.perValueOf.isEmpty()) {
        return {};
    }
    QJsonObject limits;
    for (const auto& [key, limit] : acceptance.atMost) {
        limits.insert(key, limit);
    }
    return QJsonObject{{u"of"_s, acceptance.perValueOf}, {u"at_most"_s, limits}};
}

QJsonArray describeScales(const Method& method, Language language)
{
    QJsonArray scales;
    for (const MethodScale& scale : method.scales) {
        QJsonArray steps;
        for (const ScaleStep& step : scale.steps) {
            steps.append(QJsonObject{{u"key"_s, step.key()},
                                     {u"value"_s, step.value},
                                     {u"from"_s, numberOrNull(step.from)},
                                     {u"to"_s, numberOrNull(step.to)},
                                     {u"label"_s, step.label.in(language)},
                                     {u"criterion"_s, step.criterion.in(language)}});
        }
        scales.append(QJsonObject{{u"id"_s, scale.id},
                                  {u"label"_s, scale.label.in(language)},
                                  {u"steps"_s, steps},
                                  {u"source"_s, scale.provenance.source},
                                  {u"verified"_s, scale.provenance.verified}});
    }
    return scales;
}

/// The cells of a lookup as [{"keys": […], "value"}]; null for another step.
QJsonValue describeTable(const MethodStep& step)
{
    if (step.operation != StepOperation::Lookup) {
        return {};
    }
    QJsonArray cells;
    for (const auto& [keys, value] : step.table) {
        cells.append(
            QJsonObject{{u"keys"_s, QJsonArray::fromStringList(keys)}, {u"value"_s, value}});
    }
    return cells;
}

QJsonArray describeSteps(const Method& method, Language language)
{
    QJsonArray steps;
    for (const MethodStep& step : method.steps) {
        steps.append(QJsonObject{{u"name"_s, step.name},
                                 {u"operation"_s, toKey(step.operation)},
                                 {u"label"_s, step.label.in(language)},
                                 {u"operands"_s, QJsonArray::fromStringList(step.operands)},
                                 {u"table"_s, describeTable(step)}});
    }
    return steps;
}

} // namespace

QJsonObject describeMethod(const Method& method, Language language)
{
    QJsonArray inputs;
    for (const MethodInput& input : method.inputs) {
        inputs.append(describeInput(method, input, language));
    }
    QJsonArray rules;
    for (const ApproverRule& rule : method.approverRules) {
        rules.append(QJsonObject{{u"value"_s, rule.value},
                                 {u"at_least"_s, rule.atLeast},
                                 {u"reason"_s, rule.reason.in(language)}});
    }
    return {{u"method"_s, method.header.id},
            {u"version"_s, method.header.version},
            {u"label"_s, method.header.label.in(language)},
            {u"default"_s, method.header.isDefault},
            {u"source"_s, method.header.provenance.source},
            {u"verified"_s, method.header.provenance.verified},
            {u"ranking"_s, method.isRanking},
            {u"scales"_s, describeScales(method, language)},
            {u"inputs"_s, inputs},
            {u"steps"_s, describeSteps(method, language)},
            {u"levels"_s, describeLevels(method, language)},
            {u"acceptable"_s, describeAcceptance(method.acceptance)},
            {u"approver_rules"_s, rules}};
}

} // namespace daicho
