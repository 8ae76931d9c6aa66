// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// A step's own numbers: both or none, above those of the step before, and only beside ids.
void checkNumbers(const MethodScale& scale, const ScaleStep& step, const JsonCursor& at)
{
    if (step.from.has_value() != step.to.has_value() || (step.from && *step.from > *step.to)) {
        at.problemAt(u"from"_s, Text::tr("the numbers of a step need from and to, in order"));
    }
    if (step.from && step.id.isEmpty()) {
        at.problemAt(u"from"_s, Text::tr("only a step with an id has other numbers"));
    }
    if (!scale.steps.empty() &&
        (scale.steps.back().to.has_value() != step.from.has_value() ||
         (step.from && *step.from <= scale.steps.back().to.value_or(*step.from - 1)))) {
        at.problemAt(u"from"_s, Text::tr("must be above the numbers of the step before it"));
    }
}

void readScales(Method& method, const JsonCursor& root)
{
    QSet<QString> ids;
    for (const JsonCursor& item : root.optionalItems(u"scales"_s)) {
        MethodScale scale;
        scale.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, scale.id, ids);
        scale.label = item.label(u"label"_s);
        QSet<QString> keys;
        for (const JsonCursor& one : item.items(u"steps"_s)) {
            ScaleStep step;
            step.value = one.number(u"value"_s);
            step.id = one.optionalText(u"id"_s);
            step.label = one.label(u"label"_s);
            step.criterion = one.optionalLabel(u"criterion"_s);
            step.from = one.optionalNumber(u"from"_s);
            step.to = one.optionalNumber(u"to"_s);
            one.close();
            one.mustBeNew(step.id.isEmpty() ? u"value"_s : u"id"_s, step.key(), keys);
            if (!scale.steps.empty() && step.value <= scale.steps.back().value) {
                one.problemAt(u"value"_s, Text::tr("must be above the value before it"));
            }
            if (!scale.steps.empty() && step.id.isEmpty() == scale.hasIds()) {
                one.problemAt(u"id"_s, Text::tr("either every step has an id or none has"));
            }
            checkNumbers(scale, step, one);
            scale.steps.push_back(std::move(step));
        }
        scale.provenance = item.provenance();
        item.close();
        method.scales.push_back(std::move(scale));
    }
}

void readDefaults(MethodInput& input, const JsonCursor& item)
{
    if (item.has(u"from_threat"_s)) {
        for (const auto& [key, value] : item.at(u"from_threat"_s).members()) {
            bool isNumber = false;
            const int likelihood = key.toInt(&isNumber);
            if (!isNumber || likelihood < 1 || likelihood > 3) {
                value.problem(Text::tr("the key must be 1, 2 or 3"));
            }
            input.fromThreat.insert(likelihood, value.asInteger(0, 100));
        }
    }
    if (item.has(u"from_class"_s)) {
        const JsonCursor source = item.at(u"from_class"_s);
        input.fromClassProperty = source.text(u"property"_s);
        input.fromClassTable = source.text(u"table"_s);
        source.close();
    }
    input.fromField = item.optionalText(u"from_field"_s);
}

void readType(MethodInput& input, const JsonCursor& item)
{
    const QString type = item.text(u"type"_s);
    if (type == u"scale"_s) {
        input.type = InputType::Scale;
        input.scale = item.text(u"scale"_s);
    } else if (type == u"flag"_s) {
        input.type = InputType::Flag;
    } else if (type == u"number"_s) {
        input.type = InputType::Number;
        input.minimum = item.optionalNumber(u"min"_s);
        input.maximum = item.optionalNumber(u"max"_s);
        input.unit = item.optionalLabel(u"unit"_s);
    } else {
        item.problemAt(u"type"_s, Text::tr("must be scale, flag or number"));
    }
}

void readInputs(Method& method, const JsonCursor& root)
{
    QSet<QString> keys;
    for (const JsonCursor& item : root.items(u"inputs"_s)) {
        MethodInput input;
        input.key = item.text(u"key"_s);
        item.mustBeNew(u"key"_s, input.key, keys);
        readType(input, item);
        input.label = item.label(u"label"_s);
        input.question = item.optionalLabel(u"question"_s);
        input.isOptional = item.optionalFlag(u"optional"_s, false);
        input.insteadOf = item.optionalTexts(u"instead_of"_s);
        readDefaults(input, item);
        input.provenance = item.provenance();
        item.close();
        method.inputs.push_back(std::move(input));
    }
}

std::optional<StepOperation> operationFromKey(const QString& key)
{
    for (const StepOperation operation : {StepOperation::Maximum,
                                          StepOperation::Minimum,
                                          StepOperation::Sum,
                                          StepOperation::Product,
                                          StepOperation::Difference,
                                          StepOperation::Lookup,
                                          StepOperation::Override}) {
        if (toKey(operation) == key) {
            return operation;
        }
    }
    return std::nullopt;
}

void readTable(MethodStep& step, const QStringList& keys, const JsonCursor& cursor)
{
    if (keys.size() == step.operands.size()) {
        if (!cursor.value().isDouble() && !cursor.value().isString()) {
            cursor.problem(Text::tr("must be a number or a level id"));
        }
        step.table[keys] = cursor.value();
        return;
    }
    for (const auto& [key, inner] : cursor.members()) {
        readTable(step, keys + QStringList{key}, inner);
    }
}

void readSteps(Method& method, const JsonCursor& root)
{
    QSet<QString> names;
    for (const JsonCursor& item : root.items(u"steps"_s)) {
        MethodStep step;
        step.name = item.text(u"name"_s);
        item.mustBeNew(u"name"_s, step.name, names);
        const std::optional<StepOperation> operation = operationFromKey(item.text(u"operation"_s));
        if (!operation) {
            item.problemAt(
                u"operation"_s,
                Text::tr("must be max, min, sum, product, difference, lookup or override"));
        }
        step.operation = operation.value_or(StepOperation::Maximum);
        step.label = item.label(u"label"_s);
        step.operands = item.texts(u"operands"_s);
        step.scale = item.optionalText(u"scale"_s);
        if (step.operation == StepOperation::Lookup) {
            readTable(step, {}, item.at(u"table"_s));
        }
        if (step.operation == StepOperation::Override) {
            step.overrideFlag = item.text(u"when"_s);
            step.overrideValue = item.number(u"value"_s);
        }
        item.close();
        method.steps.push_back(std::move(step));
    }
}

void readFigures(Method& method, const JsonCursor& root)
{
    const JsonCursor figures = root.at(u"figures"_s);
    method.figures = {figures.optionalText(u"importance"_s),
                      figures.optionalText(u"likelihood"_s),
                      figures.optionalText(u"loss"_s),
                      figures.optionalText(u"risk"_s),
                      figures.optionalText(u"level"_s)};
    figures.close();
    if (root.has(u"heat_map"_s)) {
        const JsonCursor map = root.at(u"heat_map"_s);
        method.heatMapX = map.text(u"x"_s);
        method.heatMapY = map.text(u"y"_s);
        map.close();
    }
}

void readLevels(Method& method, const JsonCursor& root)
{
    QSet<QString> ids;
    for (const JsonCursor& item : root.optionalItems(u"levels"_s)) {
        RiskLevel level;
        level.id = item.text(u"id"_s);
        item.mustBeNew(u"id"_s, level.id, ids);
        level.label = item.label(u"label"_s);
        level.meaning = item.optionalLabel(u"meaning"_s);
        level.from = item.optionalNumber(u"from"_s);
        level.to = item.optionalNumber(u"to"_s);
        level.approver = item.optionalText(u"approver"_s);
        level.provenance = item.provenance();
        item.close();
        method.levels.push_back(std::move(level));
    }
}

void readAcceptance(Method& method, const JsonCursor& root)
{
    if (root.has(u"acceptance"_s)) {
        const JsonCursor item = root.at(u"acceptance"_s);
        Acceptance& acceptance = method.acceptance;
        acceptance.riskAtMost = item.optionalNumber(u"risk_at_most"_s);
        acceptance.levels = item.optionalTexts(u"levels"_s);
        if (item.has(u"per_value"_s)) {
            const JsonCursor limits = item.at(u"per_value"_s);
            acceptance.perValueOf = limits.text(u"of"_s);
            for (const auto& [key, limit] : limits.at(u"at_most"_s).members()) {
                acceptance.atMost[key] = limit.asNumber();
            }
            limits.close();
        }
        item.close();
        const int kinds = int(acceptance.riskAtMost.has_value()) +
                          int(!acceptance.levels.isEmpty()) + int(!acceptance.perValueOf.isEmpty());
        if (kinds != 1) {
            item.problem(Text::tr("must hold one of risk_at_most, levels and per_value"));
        }
    }
    for (const JsonCursor& item : root.optionalItems(u"approver_rules"_s)) {
        method.approverRules.push_back(
            {item.text(u"value"_s), item.number(u"at_least"_s), item.label(u"reason"_s)});
        item.close();
    }
}

} // namespace

Method readMethod(const JsonCursor& root)
{
    Method method;
    method.header = readHeader(root);
    method.isRanking = root.optionalFlag(u"ranking"_s, false);
    readScales(method, root);
    readInputs(method, root);
    readSteps(method, root);
    readFigures(method, root);
    readLevels(method, root);
    readAcceptance(method, root);
    root.close();
    checkMethod(method, root);
    return method;
}

} // namespace daicho
