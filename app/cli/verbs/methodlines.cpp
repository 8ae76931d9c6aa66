// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/methodlines.h"

#include "app/cli/texttable.h"
#include "model/risk/score.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MethodsCommand)
};

const QString kIndent = u"  "_s;
const QString kDeep = u"    "_s;

QString range(const std::optional<double>& from, const std::optional<double>& to)
{
    return u"%1–%2"_s.arg(from ? figureText(*from) : QString(), to ? figureText(*to) : QString());
}

/// "1–5", "yes/no", "0– yen".
QString rangeOf(const Method& method, const MethodInput& input, Language language)
{
    if (input.type == InputType::Flag) {
        return Words::tr("yes/no");
    }
    const MethodScale* const scale = method.findScale(input.scale);
    if (scale == nullptr) {
        const QString bounds = range(input.minimum, input.maximum);
        const QString unit = input.unit.in(language);
        return unit.isEmpty() ? bounds : u"%1 %2"_s.arg(bounds, unit);
    }
    if (!scale->hasIds()) {
        return range(scale->steps.front().value, scale->steps.back().value);
    }
    QStringList keys;
    for (const ScaleStep& step : scale->steps) {
        keys.append(step.key());
    }
    const ScaleStep& first = scale->steps.front();
    return first.from ? u"%1, %2"_s.arg(keys.join(u'/'), range(first.from, scale->steps.back().to))
                      : keys.join(u'/');
}

QString bandOf(const RiskLevel& level)
{
    return level.from || level.to ? range(level.from, level.to) : QString();
}

/// "optional", "instead of c, i, a".
QString noteOf(const MethodInput& input)
{
    if (!input.insteadOf.isEmpty()) {
        return Words::tr("instead of %1").arg(input.insteadOf.join(u", "_s));
    }
    return input.isOptional ? Words::tr("optional") : QString();
}

QStringList headLines(const Method& method, Language language)
{
    const QString label = method.header.label.in(language);
    return {method.header.isDefault ? Words::tr("%1  %2 (default)").arg(method.header.id, label)
                                    : u"%1  %2"_s.arg(method.header.id, label)};
}

QStringList inputLines(const Method& method, Language language)
{
    TextTable inputs;
    for (const MethodInput& input : method.inputs) {
        inputs.add(
            {input.key, rangeOf(method, input, language), input.label.in(language), noteOf(input)});
    }
    return inputs.lines(kIndent);
}

QStringList levelLines(const Method& method, Language language)
{
    if (method.levels.empty()) {
        return {};
    }
    TextTable levels;
    for (const RiskLevel& level : method.levels) {
        levels.add({level.id, bandOf(level), level.label.in(language)});
    }
    return QStringList{kIndent + Words::tr("Levels:")} + levels.lines(kDeep);
}

QStringList acceptanceLines(const Method& method)
{
    const Acceptance& acceptance = method.acceptance;
    if (acceptance.riskAtMost) {
        return {kIndent +
                Words::tr("Acceptable: at most %1").arg(figureText(*acceptance.riskAtMost))};
    }
    if (!acceptance.levels.isEmpty()) {
        return {kIndent + Words::tr("Acceptable: %1").arg(acceptance.levels.join(u", "_s))};
    }
    if (acceptance.perValueOf.isEmpty()) {
        return {};
    }
    QStringList limits;
    for (const auto& [key, limit] : acceptance.atMost) {
        limits.append(u"%1 ≤ %2"_s.arg(key, figureText(limit)));
    }
    return {kIndent +
            Words::tr("Acceptable by %1: %2").arg(acceptance.perValueOf, limits.join(u", "_s))};
}

QStringList scaleLines(const Method& method, Language language)
{
    QStringList lines;
    for (const MethodScale& scale : method.scales) {
        lines += kIndent + Words::tr("Scale %1: %2").arg(scale.id, scale.label.in(language));
        TextTable steps;
        for (const ScaleStep& step : scale.steps) {
            steps.add({step.key(),
                       step.from ? range(step.from, step.to) : QString(),
                       step.label.in(language),
                       step.criterion.in(language)});
        }
        lines += steps.lines(kDeep);
    }
    return lines;
}

/// A table of two operands as people draw it: one row for each step of the first.
QStringList tableLines(const Method& method, const MethodStep& step)
{
    if (step.operation != StepOperation::Lookup || step.operands.size() != 2) {
        return {};
    }
    const std::vector<ScaleStep>& rows = method.scaleOf(step.operands[0])->steps;
    const std::vector<ScaleStep>& columns = method.scaleOf(step.operands[1])->steps;
    TextTable table;
    QStringList head{u"%1 ＼ %2"_s.arg(step.operands[0], step.operands[1])};
    for (const ScaleStep& column : columns) {
        head.append(column.key());
    }
    table.add(head);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        QStringList cells{row->key()};
        for (const ScaleStep& column : columns) {
            const QJsonValue cell = step.table.at({row->key(), column.key()});
            cells.append(cell.isDouble() ? figureText(cell.toDouble()) : cell.toString());
        }
        table.add(cells);
    }
    return table.lines(kDeep + kIndent);
}

QString formulaOf(const MethodStep& step)
{
    switch (step.operation) {
    case StepOperation::Sum:
        return step.operands.join(u" + "_s);
    case StepOperation::Product:
        return step.operands.join(u" × "_s);
    case StepOperation::Difference:
        return step.operands.join(u" − "_s);
    case StepOperation::Override:
        return Words::tr("%1, but %2 where %3")
            .arg(step.operands.join(u", "_s), figureText(step.overrideValue), step.overrideFlag);
    case StepOperation::Lookup:
        return Words::tr("table of %1").arg(step.operands.join(u", "_s));
    case StepOperation::Maximum:
    case StepOperation::Minimum:
        break;
    }
    return u"%1(%2)"_s.arg(toKey(step.operation), step.operands.join(u", "_s));
}

QStringList stepLines(const Method& method, Language language)
{
    QStringList lines{kIndent + Words::tr("Calculation:")};
    for (const MethodStep& step : method.steps) {
        lines +=
            kDeep + u"%1 = %2  (%3)"_s.arg(step.name, formulaOf(step), step.label.in(language));
        lines += tableLines(method, step);
    }
    if (method.isRanking) {
        lines += kDeep + Words::tr("The results are ranked, highest first; equals share a rank.");
    }
    return lines;
}

QString sourceLine(const Method& method)
{
    const Provenance& provenance = method.header.provenance;
    const QString source =
        Words::tr("Version %1. Source: %2").arg(method.header.version, provenance.source);
    return kIndent + (provenance.verified
                          ? source
                          : Words::tr("%1 (not yet compared with the original)").arg(source));
}

} // namespace

QStringList methodLines(const Method& method, Language language)
{
    return headLines(method, language) + inputLines(method, language) +
           levelLines(method, language) + acceptanceLines(method);
}

QStringList fullMethodLines(const Method& method, Language language)
{
    QStringList rules;
    for (const ApproverRule& rule : method.approverRules) {
        rules += kIndent + u"%1 ≥ %2: %3"_s.arg(
                               rule.value, figureText(rule.atLeast), rule.reason.in(language));
    }
    return headLines(method, language) + QStringList{sourceLine(method)} +
           inputLines(method, language) + scaleLines(method, language) +
           stepLines(method, language) + levelLines(method, language) + rules +
           acceptanceLines(method);
}

} // namespace daicho
