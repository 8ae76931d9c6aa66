// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/agreement.h"

#include "model/risk/scoreinputs.h"

#include <QSet>

#include <algorithm>

namespace daicho {

namespace {

/// The key of the median among the given ones, which are steps of one input.
QString medianOf(const Method& method, const MethodInput& input, const QStringList& given)
{
    std::vector<Figure> figures;
    for (const QString& text : given) {
        const Figures read = readScoreInputs(method, {{input.key, text}}).figures;
        const auto figure = read.constFind(input.key);
        if (figure != read.constEnd()) {
            figures.push_back(*figure);
        }
    }
    if (figures.empty()) {
        return {};
    }
    std::ranges::sort(figures, {}, [](const Figure& figure) { return figure.number.value_or(0); });
    return figures[figures.size() / 2].key;
}

} // namespace

std::vector<const MethodInput*> agreedInputs(const Method& method)
{
    QSet<QString> parts;
    for (const MethodInput& input : method.inputs) {
        parts.unite(QSet<QString>(input.insteadOf.begin(), input.insteadOf.end()));
    }
    std::vector<const MethodInput*> inputs;
    for (const MethodInput& input : method.inputs) {
        if (!parts.contains(input.key)) {
            inputs.push_back(&input);
        }
    }
    return inputs;
}

ScoreInputs wholeInputs(const Method& method, const QJsonObject& stored)
{
    Figures figures = readScoreInputs(method, inputsFromJson(stored)).figures;
    calculate(method, figures, nullptr);
    ScoreInputs whole;
    for (const MethodInput* input : agreedInputs(method)) {
        const auto figure = figures.constFind(input->key);
        if (figure != figures.constEnd()) {
            whole.insert(input->key, figure->key);
        }
    }
    return whole;
}

ScoreInputs medianInputs(const Method& method, const QList<ScoreInputs>& raters)
{
    ScoreInputs median;
    for (const MethodInput* input : agreedInputs(method)) {
        QStringList given;
        for (const ScoreInputs& rater : raters) {
            if (rater.contains(input->key)) {
                given.append(rater.value(input->key));
            }
        }
        const QString key = medianOf(method, *input, given);
        if (!key.isEmpty()) {
            median.insert(input->key, key);
        }
    }
    return median;
}

double highestRisk(const Method& method)
{
    const std::vector<double> risks = reachableRisks(method);
    if (!risks.empty()) {
        return risks.back();
    }
    return method.levels.empty() ? 0 : double(method.levels.size() - 1);
}

} // namespace daicho
