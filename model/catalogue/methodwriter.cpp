// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/methodwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const Bilingual& text)
{
    return {{u"ja"_s, text.ja}, {u"en"_s, text.en}};
}

void addText(QJsonObject& to, const QString& key, const QString& text)
{
    if (!text.isEmpty()) {
        to.insert(key, text);
    }
}

void addLabel(QJsonObject& to, const QString& key, const Bilingual& text)
{
    if (!text.ja.isEmpty()) {
        to.insert(key, object(text));
    }
}

void addNumber(QJsonObject& to, const QString& key, const std::optional<double>& number)
{
    if (number) {
        to.insert(key, *number);
    }
}

void addProvenance(QJsonObject& to, const Provenance& provenance)
{
    to.insert(u"source"_s, provenance.source);
    to.insert(u"verified"_s, provenance.verified);
}

QJsonObject scaleObject(const MethodScale& scale)
{
    QJsonArray steps;
    for (const ScaleStep& step : scale.steps) {
        QJsonObject one{{u"value"_s, step.value}, {u"label"_s, object(step.label)}};
        addText(one, u"id"_s, step.id);
        addLabel(one, u"criterion"_s, step.criterion);
        addNumber(one, u"from"_s, step.from);
        addNumber(one, u"to"_s, step.to);
        steps.append(one);
    }
    QJsonObject written{
        {u"id"_s, scale.id}, {u"label"_s, object(scale.label)}, {u"steps"_s, steps}};
    addProvenance(written, scale.provenance);
    return written;
}

QString typeKey(InputType type)
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

void addDefaults(QJsonObject& to, const MethodInput& input)
{
    if (!input.fromThreat.isEmpty()) {
        QJsonObject defaults;
        for (auto it = input.fromThreat.cbegin(); it != input.fromThreat.cend(); ++it) {
            defaults.insert(QString::number(it.key()), it.value());
        }
        to.insert(u"from_threat"_s, defaults);
    }
    if (!input.fromClassProperty.isEmpty()) {
        to.insert(u"from_class"_s,
                  QJsonObject{{u"property"_s, input.fromClassProperty},
                              {u"table"_s, input.fromClassTable}});
    }
    addText(to, u"from_field"_s, input.fromField);
}

QJsonObject inputObject(const MethodInput& input)
{
    QJsonObject one{
        {u"key"_s, input.key}, {u"type"_s, typeKey(input.type)}, {u"label"_s, object(input.label)}};
    addText(one, u"scale"_s, input.scale);
    addNumber(one, u"min"_s, input.minimum);
    addNumber(one, u"max"_s, input.maximum);
    addLabel(one, u"unit"_s, input.unit);
    addLabel(one, u"question"_s, input.question);
    if (input.isOptional) {
        one.insert(u"optional"_s, true);
    }
    if (!input.insteadOf.isEmpty()) {
        one.insert(u"instead_of"_s, QJsonArray::fromStringList(input.insteadOf));
    }
    addDefaults(one, input);
    addProvenance(one, input.provenance);
    return one;
}

/// Puts one cell of a table below its keys.
QJsonObject withCell(QJsonObject table, const QStringList& keys, const QJsonValue& cell)
{
    if (keys.size() == 1) {
        table.insert(keys.first(), cell);
        return table;
    }
    const QJsonObject inner = table.value(keys.first()).toObject();
    table.insert(keys.first(), withCell(inner, keys.mid(1), cell));
    return table;
}

QJsonObject stepObject(const MethodStep& step)
{
    QJsonObject one{{u"name"_s, step.name},
                    {u"operation"_s, toKey(step.operation)},
                    {u"label"_s, object(step.label)},
                    {u"operands"_s, QJsonArray::fromStringList(step.operands)}};
    addText(one, u"scale"_s, step.scale);
    if (step.operation == StepOperation::Lookup) {
        QJsonObject table;
        for (const auto& [keys, cell] : step.table) {
            table = withCell(table, keys, cell);
        }
        one.insert(u"table"_s, table);
    }
    if (step.operation == StepOperation::Override) {
        one.insert(u"when"_s, step.overrideFlag);
        one.insert(u"value"_s, step.overrideValue);
    }
    return one;
}

QJsonObject levelObject(const RiskLevel& level)
{
    QJsonObject one{{u"id"_s, level.id}, {u"label"_s, object(level.label)}};
    addLabel(one, u"meaning"_s, level.meaning);
    addNumber(one, u"from"_s, level.from);
    addNumber(one, u"to"_s, level.to);
    addText(one, u"approver"_s, level.approver);
    addProvenance(one, level.provenance);
    return one;
}

QJsonObject figuresObject(const MethodFigures& figures)
{
    QJsonObject one;
    addText(one, u"importance"_s, figures.importance);
    addText(one, u"likelihood"_s, figures.likelihood);
    addText(one, u"loss"_s, figures.loss);
    addText(one, u"risk"_s, figures.risk);
    addText(one, u"level"_s, figures.level);
    return one;
}

void addAcceptance(QJsonObject& root, const Method& method)
{
    const Acceptance& acceptance = method.acceptance;
    QJsonObject one;
    addNumber(one, u"risk_at_most"_s, acceptance.riskAtMost);
    if (!acceptance.levels.isEmpty()) {
        one.insert(u"levels"_s, QJsonArray::fromStringList(acceptance.levels));
    }
    if (!acceptance.perValueOf.isEmpty()) {
        QJsonObject limits;
        for (const auto& [key, limit] : acceptance.atMost) {
            limits.insert(key, limit);
        }
        one.insert(u"per_value"_s,
                   QJsonObject{{u"of"_s, acceptance.perValueOf}, {u"at_most"_s, limits}});
    }
    if (!one.isEmpty()) {
        root.insert(u"acceptance"_s, one);
    }
    QJsonArray rules;
    for (const ApproverRule& rule : method.approverRules) {
        rules.append(QJsonObject{{u"value"_s, rule.value},
                                 {u"at_least"_s, rule.atLeast},
                                 {u"reason"_s, object(rule.reason)}});
    }
    if (!rules.isEmpty()) {
        root.insert(u"approver_rules"_s, rules);
    }
}

template <class Item>
void addList(QJsonObject& root,
             const QString& key,
             const std::vector<Item>& items,
             QJsonObject (*write)(const Item&))
{
    QJsonArray list;
    for (const Item& item : items) {
        list.append(write(item));
    }
    if (!list.isEmpty()) {
        root.insert(key, list);
    }
}

} // namespace

QByteArray writeMethod(const Method& method)
{
    QJsonObject root{{u"kind"_s, u"method"_s},
                     {u"id"_s, method.header.id},
                     {u"version"_s, method.header.version},
                     {u"label"_s, object(method.header.label)}};
    addText(root, u"clause"_s, method.header.clause);
    addProvenance(root, method.header.provenance);
    if (method.header.isDefault) {
        root.insert(u"default"_s, true);
    }
    if (method.isRanking) {
        root.insert(u"ranking"_s, true);
    }
    addList(root, u"scales"_s, method.scales, &scaleObject);
    addList(root, u"inputs"_s, method.inputs, &inputObject);
    addList(root, u"steps"_s, method.steps, &stepObject);
    root.insert(u"figures"_s, figuresObject(method.figures));
    if (!method.heatMapX.isEmpty()) {
        root.insert(u"heat_map"_s,
                    QJsonObject{{u"x"_s, method.heatMapX}, {u"y"_s, method.heatMapY}});
    }
    addList(root, u"levels"_s, method.levels, &levelObject);
    addAcceptance(root, method);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace daicho
