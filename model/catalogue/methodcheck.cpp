// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/jsoncursor.h"
#include "model/catalogue/readers.h"
#include "model/catalogue/scheme.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

QString itemPath(const QString& list, size_t index, const QString& key)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(key);
}

void checkInputs(const Method& method, const JsonCursor& root)
{
    for (size_t i = 0; i < method.inputs.size(); ++i) {
        const MethodInput& input = method.inputs[i];
        const auto problem = [&](const QString& key, const QString& reason) {
            root.problemAt(itemPath(u"inputs"_s, i, key), reason);
        };
        if (input.type == InputType::Scale && method.findScale(input.scale) == nullptr) {
            problem(u"scale"_s, Text::tr("names no scale of the method"));
        }
        if (const MethodScale* const scale = method.findScale(input.scale)) {
            for (const int value : input.fromThreat) {
                if (scale->find(double(value)) == nullptr) {
                    problem(u"from_threat"_s, Text::tr("%1 is no step of its scale").arg(value));
                }
            }
        }
        if (!input.fromClassProperty.isEmpty() && !propertyFromKey(input.fromClassProperty)) {
            problem(u"from_class.property"_s,
                    Text::tr("must be confidentiality, integrity or availability"));
        }
        for (const QString& part : input.insteadOf) {
            if (method.findInput(part) == nullptr) {
                problem(u"instead_of"_s, Text::tr("“%1” is no input of the method").arg(part));
            }
        }
        const MethodStep* const step = method.findStep(input.key);
        if (!input.insteadOf.isEmpty() && (step == nullptr || step->operands != input.insteadOf)) {
            problem(u"instead_of"_s,
                    Text::tr("must be the operands of the step with the input's name"));
        }
        if (input.insteadOf.isEmpty() && step != nullptr) {
            problem(u"key"_s, Text::tr("is the name of a step as well"));
        }
    }
}

/// A word in a table is a step of the outcome's scale, or a level.
void checkCell(const Method& method,
               const MethodStep& step,
               const QJsonValue& cell,
               const JsonCursor& root,
               const QString& path)
{
    const MethodScale* const scale = method.findScale(step.scale);
    if (cell.isString() && scale != nullptr && scale->find(cell.toString()) == nullptr) {
        root.problemAt(path, Text::tr("“%1” is no step of its scale").arg(cell.toString()));
    } else if (cell.isString() && scale == nullptr &&
               method.findLevel(cell.toString()) == nullptr) {
        root.problemAt(path, Text::tr("“%1” is no level").arg(cell.toString()));
    } else if (cell.isDouble() && scale != nullptr && scale->find(cell.toDouble()) == nullptr) {
        root.problemAt(path, Text::tr("%1 is no step of its scale").arg(cell.toDouble()));
    } else if (cell.isDouble() && method.figures.level == step.name) {
        root.problemAt(path, Text::tr("%1 is no level").arg(cell.toDouble()));
    }
}

/// Every combination of the operands' steps must be in the table, and nothing else.
void checkTable(const Method& method, const MethodStep& step, const JsonCursor& root, size_t index)
{
    const QString path = itemPath(u"steps"_s, index, u"table"_s);
    std::vector<QStringList> expected{QStringList()};
    for (const QString& operand : step.operands) {
        const MethodScale* const scale = method.scaleOf(operand);
        if (scale == nullptr) {
            root.problemAt(path, Text::tr("the operand “%1” has no scale").arg(operand));
            return;
        }
        std::vector<QStringList> longer;
        for (const QStringList& keys : expected) {
            for (const ScaleStep& one : scale->steps) {
                longer.push_back(keys + QStringList{one.key()});
            }
        }
        expected = std::move(longer);
    }
    size_t found = 0;
    for (const QStringList& keys : expected) {
        const auto cell = step.table.find(keys);
        if (cell == step.table.end()) {
            root.problemAt(path, Text::tr("has no value for %1").arg(keys.join(u", "_s)));
            continue;
        }
        ++found;
        checkCell(method, step, cell->second, root, path);
    }
    if (found != step.table.size()) {
        root.problemAt(path, Text::tr("has values for steps that the operands do not have"));
    }
}

/// The steps that lead from one back to itself, "a → b → a"; empty if none do.
QStringList circleFrom(const Method& method, const QString& from, QStringList path)
{
    const MethodStep* const step = method.findStep(path.isEmpty() ? from : path.last());
    if (step == nullptr) {
        return {};
    }
    for (const QString& operand : step->operands) {
        // An input that stands for its parts bears the name of the step that they make.
        if (operand == from) {
            return (path.isEmpty() ? QStringList{from} : path) + QStringList{from};
        }
        if (method.findStep(operand) == nullptr || path.contains(operand)) {
            continue;
        }
        const QStringList start = path.isEmpty() ? QStringList{from} : path;
        const QStringList circle = circleFrom(method, from, start + QStringList{operand});
        if (!circle.isEmpty()) {
            return circle;
        }
    }
    return {};
}

QString operandProblem(const Method& method, const MethodStep& step, const QString& operand)
{
    const QStringList circle = circleFrom(method, step.name, {});
    if (circle.contains(operand)) {
        return Text::tr("the steps refer to each other in a circle: %1").arg(circle.join(u" → "_s));
    }
    return method.findStep(operand) == nullptr
               ? Text::tr("“%1” is neither an input nor a step").arg(operand)
               : Text::tr("“%1” is a later step: put it before this one").arg(operand);
}

void checkSteps(const Method& method, const JsonCursor& root)
{
    QSet<QString> known;
    for (const MethodInput& input : method.inputs) {
        known.insert(input.key);
    }
    for (size_t i = 0; i < method.steps.size(); ++i) {
        const MethodStep& step = method.steps[i];
        for (const QString& operand : step.operands) {
            if (!known.contains(operand) || operand == step.name) {
                root.problemAt(itemPath(u"steps"_s, i, u"operands"_s),
                               operandProblem(method, step, operand));
            }
        }
        const bool takesOne = step.operation == StepOperation::Override;
        if (step.operands.isEmpty() || (takesOne && step.operands.size() > 1)) {
            root.problemAt(itemPath(u"steps"_s, i, u"operands"_s),
                           takesOne ? Text::tr("must name one input or step")
                                    : Text::tr("must name at least one input or step"));
        }
        if (!step.scale.isEmpty() && method.findScale(step.scale) == nullptr) {
            root.problemAt(itemPath(u"steps"_s, i, u"scale"_s),
                           Text::tr("names no scale of the method"));
        }
        if (step.operation == StepOperation::Lookup) {
            checkTable(method, step, root, i);
        }
        const MethodInput* const flag = method.findInput(step.overrideFlag);
        if (step.operation == StepOperation::Override &&
            (flag == nullptr || flag->type != InputType::Flag)) {
            root.problemAt(itemPath(u"steps"_s, i, u"when"_s),
                           Text::tr("must name an input of the type flag"));
        }
        known.insert(step.name);
    }
}

void checkFigures(const Method& method, const JsonCursor& root)
{
    const auto check = [&](const QString& path, const QString& value, bool needsScale) {
        const bool isKnown =
            method.findInput(value) != nullptr || method.findStep(value) != nullptr;
        if (!value.isEmpty() && !isKnown) {
            root.problemAt(path, Text::tr("“%1” is neither an input nor a step").arg(value));
        } else if (needsScale && !value.isEmpty() && method.scaleOf(value) == nullptr) {
            root.problemAt(path, Text::tr("“%1” has no scale").arg(value));
        }
    };
    check(u"figures.importance"_s, method.figures.importance, false);
    check(u"figures.likelihood"_s, method.figures.likelihood, false);
    check(u"figures.loss"_s, method.figures.loss, false);
    check(u"figures.risk"_s, method.figures.risk, false);
    check(u"figures.level"_s, method.figures.level, false);
    check(u"heat_map.x"_s, method.heatMapX, true);
    check(u"heat_map.y"_s, method.heatMapY, true);
    check(u"acceptance.per_value.of"_s, method.acceptance.perValueOf, true);
    for (size_t i = 0; i < method.approverRules.size(); ++i) {
        check(itemPath(u"approver_rules"_s, i, u"value"_s), method.approverRules[i].value, false);
    }
    if (method.figures.risk.isEmpty() && method.figures.level.isEmpty()) {
        root.problemAt(u"figures"_s, Text::tr("must name the risk or the level"));
    }
    if (const MethodScale* const scale = method.scaleOf(method.acceptance.perValueOf)) {
        for (const ScaleStep& step : scale->steps) {
            if (!method.acceptance.atMost.contains(step.key())) {
                root.problemAt(u"acceptance.per_value.at_most"_s,
                               Text::tr("has no value for %1").arg(step.key()));
            }
        }
        for (const auto& [key, limit] : method.acceptance.atMost) {
            if (scale->find(key) == nullptr) {
                root.problemAt(u"acceptance.per_value.at_most"_s,
                               Text::tr("has a value for %1, which is no step").arg(key));
            }
        }
    }
}

void checkLevels(const Method& method, const JsonCursor& root)
{
    const bool hasBands = method.figures.level.isEmpty();
    for (size_t i = 0; i < method.levels.size(); ++i) {
        const RiskLevel& level = method.levels[i];
        if (hasBands != (level.from && level.to)) {
            root.problemAt(itemPath(u"levels"_s, i, u"from"_s),
                           hasBands ? Text::tr("the band needs from and to")
                                    : Text::tr("a level of a table has no band"));
        } else if (hasBands && *level.from > *level.to) {
            root.problemAt(itemPath(u"levels"_s, i, u"to"_s), Text::tr("must not be below from"));
        } else if (hasBands && i > 0 && level.from <= method.levels[i - 1].to) {
            root.problemAt(itemPath(u"levels"_s, i, u"from"_s),
                           Text::tr("must be above the band before it"));
        }
    }
    for (const QString& id : method.acceptance.levels) {
        if (method.findLevel(id) == nullptr) {
            root.problemAt(u"acceptance.levels"_s, Text::tr("“%1” is no level").arg(id));
        }
    }
}

} // namespace

void checkMethod(const Method& method, const JsonCursor& root)
{
    checkInputs(method, root);
    checkSteps(method, root);
    checkFigures(method, root);
    checkLevels(method, root);
}

} // namespace daicho
