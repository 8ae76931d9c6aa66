// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scoringformulas.h"

#include "model/exchange/departmentlayout.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/formwriter.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

/// A table's cell as the outcome's cell holds it: by the id where the outcome's scale has ids.
QString tableValue(const Method& method, const MethodStep& step, const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    const MethodScale* const scale = method.scaleOf(step.name);
    const ScaleStep* const own =
        scale != nullptr && scale->hasIds() ? scale->find(value.toDouble()) : nullptr;
    return own != nullptr ? own->key() : numberText(value.toDouble());
}

bool yieldsNumbers(const Method& method, const MethodStep& step)
{
    return std::all_of(step.table.begin(), step.table.end(), [&](const auto& entry) {
        bool isNumber = false;
        tableValue(method, step, entry.second).toDouble(&isNumber);
        return isNumber;
    });
}

} // namespace

ScoringFormulas::ScoringFormulas(const Method& method,
                                 const ScoringLayout& layout,
                                 Language language,
                                 FormWriter& writer)
    : m_method(method)
    , m_layout(layout)
    , m_language(language)
    , m_yes(answerLabel(true).in(language))
    , m_no(answerLabel(false).in(language))
{
    for (const MethodScale& scale : method.scales) {
        QStringList keys;
        QStringList values;
        for (const ScaleStep& step : scale.steps) {
            keys.append(step.key());
            values.append(numberText(step.value));
        }
        if (scale.hasIds()) {
            m_scales.insert(scale.id, {writer.list(keys), writer.list(values)});
        }
    }
    for (const MethodStep& step : method.steps) {
        QStringList keys;
        QStringList values;
        for (const auto& [operands, value] : step.table) {
            keys.append(operands.join(u'/'));
            values.append(tableValue(method, step, value));
        }
        if (!keys.isEmpty()) {
            m_tables.insert(step.name, {writer.list(keys), writer.list(values)});
        }
    }
    QStringList ids;
    QStringList labels;
    for (const RiskLevel& level : method.levels) {
        ids.append(level.id);
        labels.append(level.label.in(language));
    }
    if (!ids.isEmpty()) {
        m_levels = {writer.list(ids), writer.list(labels)};
    }
}

QString ScoringFormulas::cell(Kind kind, const QString& key, int row) const
{
    return u'$' + cellName(row, m_layout.find(kind, key));
}

/// A step of the same name as an input takes that input where it was given.
QString ScoringFormulas::operandCell(const QString& operand, int row) const
{
    return cell(m_method.findStep(operand) != nullptr ? Kind::Step : Kind::Given, operand, row);
}

bool ScoringFormulas::hasIds(const QString& operand) const
{
    const MethodScale* const scale = m_method.scaleOf(operand);
    return scale != nullptr && scale->hasIds();
}

QString ScoringFormulas::numberOf(const QString& operand, int row) const
{
    const QString at = operandCell(operand, row);
    const MethodInput* const input = m_method.findInput(operand);
    if (input != nullptr && input->type == InputType::Flag) {
        return uR"(IF(%1="yes",1,0))"_s.arg(at);
    }
    if (hasIds(operand)) {
        const Lists lists = m_scales.value(m_method.scaleOf(operand)->id);
        return u"VALUE(INDEX(%1,MATCH(%2,%3,0)))"_s.arg(lists.values, at, lists.keys);
    }
    return at;
}

QByteArray ScoringFormulas::given(const MethodInput& input, int row) const
{
    const QString typed = cell(Kind::Input, input.key, row);
    QString read;
    if (input.type == InputType::Flag) {
        read = uR"(IF(%1="%2","yes",IF(%1="%3","no","")))"_s.arg(typed, m_yes, m_no);
    } else if (hasIds(input.key)) {
        const Lists lists = m_scales.value(input.scale);
        read = uR"(IFERROR(INDEX(%1,MATCH(TRIM(%2&""),%1,0)),""))"_s.arg(lists.keys, typed);
    } else {
        read = uR"(IFERROR(VALUE(ASC(%1)),""))"_s.arg(typed);
    }
    return uR"(=IF(%1="","",%2))"_s.arg(typed, read).toUtf8();
}

QString ScoringFormulas::lookUp(const MethodStep& step, int row) const
{
    QStringList keys;
    for (const QString& operand : step.operands) {
        keys.append(operandCell(operand, row));
    }
    const Lists lists = m_tables.value(step.name);
    const QString found =
        uR"(INDEX(%1,MATCH(%2&"",%3,0)))"_s.arg(lists.values, keys.join(u"&\"/\"&"_s), lists.keys);
    return yieldsNumbers(m_method, step) ? u"VALUE(%1)"_s.arg(found) : found;
}

QString ScoringFormulas::outcome(const MethodStep& step, int row) const
{
    QStringList numbers;
    for (const QString& operand : step.operands) {
        numbers.append(numberOf(operand, row));
    }
    switch (step.operation) {
    case StepOperation::Maximum:
        return u"MAX(%1)"_s.arg(numbers.join(u','));
    case StepOperation::Minimum:
        return u"MIN(%1)"_s.arg(numbers.join(u','));
    case StepOperation::Sum:
        return numbers.join(u'+');
    case StepOperation::Product:
        return numbers.join(u'*');
    case StepOperation::Difference:
        return numbers.join(u'-');
    case StepOperation::Lookup:
        return lookUp(step, row);
    case StepOperation::Override:
        return uR"(IF(%1="yes",%2,%3))"_s.arg(
            operandCell(step.overrideFlag, row), numberText(step.overrideValue), numbers.value(0));
    }
    Q_UNREACHABLE();
}

QByteArray ScoringFormulas::step(const MethodStep& step, int row) const
{
    QStringList missing;
    for (const QString& operand : step.operands) {
        missing.append(operandCell(operand, row) + u"=\"\""_s);
    }
    if (!step.overrideFlag.isEmpty()) {
        missing.append(operandCell(step.overrideFlag, row) + u"=\"\""_s);
    }
    QString result = outcome(step, row);
    if (step.operation != StepOperation::Lookup && hasIds(step.name)) {
        const Lists lists = m_scales.value(m_method.scaleOf(step.name)->id);
        result = uR"(INDEX(%1,MATCH(%2&"",%3,0)))"_s.arg(lists.keys, result, lists.values);
    }
    QString formula = uR"(IF(OR(%1),"",IFERROR(%2,"")))"_s.arg(missing.join(u','), result);
    if (m_method.findInput(step.name) != nullptr) {
        formula = uR"(IF(%1<>"",%1,%2))"_s.arg(cell(Kind::Given, step.name, row), formula);
    }
    return (u'=' + formula).toUtf8();
}

QByteArray ScoringFormulas::risk(int row) const
{
    if (m_method.figures.risk.isEmpty()) {
        return "=\"\"";
    }
    return (u'=' + operandCell(m_method.figures.risk, row)).toUtf8();
}

QByteArray ScoringFormulas::level(int row) const
{
    if (m_method.levels.empty()) {
        return "=\"\"";
    }
    if (!m_method.figures.level.isEmpty()) {
        return uR"(=IFERROR(INDEX(%1,MATCH(%2&"",%3,0)),""))"_s
            .arg(m_levels.values, operandCell(m_method.figures.level, row), m_levels.keys)
            .toUtf8();
    }
    const QString risk = operandCell(m_method.figures.risk, row);
    QString chain = u"\"\""_s;
    for (auto level = m_method.levels.rbegin(); level != m_method.levels.rend(); ++level) {
        QStringList holds;
        if (level->from) {
            holds.append(risk + u">="_s + numberText(*level->from));
        }
        if (level->to) {
            holds.append(risk + u"<="_s + numberText(*level->to));
        }
        if (!holds.isEmpty()) {
            chain = u"IF(AND(%1),%2,%3)"_s.arg(
                holds.join(u','), quoted(level->label.in(m_language)), chain);
        }
    }
    return uR"(=IF(%1="","",%2))"_s.arg(risk, chain).toUtf8();
}

} // namespace daicho
