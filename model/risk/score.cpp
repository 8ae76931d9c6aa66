// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/score.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Score& score, Language language)
{
    QJsonArray steps;
    for (const ScoreStep& step : score.steps) {
        steps.append(QJsonObject{{u"name"_s, step.name},
                                 {u"label"_s, step.label.in(language)},
                                 {u"formula"_s, step.formula.in(language)},
                                 {u"value"_s, step.value}});
    }
    QJsonObject json{
        {u"method"_s, score.method},
        {u"version"_s, score.version},
        {u"inputs"_s, score.inputs},
        {u"importance"_s, orNull(score.importance)},
        {u"likelihood"_s, orNull(score.likelihood)},
        {u"loss"_s, orNull(score.loss)},
        {u"risk"_s, orNull(score.risk)},
        {u"level"_s, score.level.isEmpty() ? QJsonValue() : QJsonValue(score.level)},
        {u"acceptable"_s, orNull(score.acceptable)},
        {u"steps"_s, steps},
    };
    if (score.approverRequired) {
        json.insert(u"approver_required"_s, *score.approverRequired);
        json.insert(u"approver"_s, score.approver);
    }
    return json;
}

QString figureText(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace daicho
