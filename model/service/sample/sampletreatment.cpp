// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/sampletreatment.h"

#include "model/risk/engine.h"
#include "model/store/treatmentstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

Result<Score> scoreOf(const Method& method, const QStringList& keys, const QString& values)
{
    ScoreInputs inputs;
    const QStringList figures = values.split(u' ');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        inputs.insert(keys[i], figures.value(i));
    }
    return evaluate(method, inputs);
}

} // namespace

Result<void> SampleTreatment::fillRisk(const QString& measure,
                                       const QJsonObject& json,
                                       bool isDone,
                                       const QString& evaluator)
{
    Treatment treatment;
    treatment.asset.value = m_codes.assets.value(json["asset"_L1].toString());
    treatment.threat = json["threat"_L1].toString();
    treatment.measure = measure;
    if (!treatment.asset) {
        return unknownSampleKey(json["asset"_L1].toString());
    }
    const QString expected = json["expected"_L1].toString();
    if (!expected.isEmpty()) {
        const Result<Score> score = scoreOf(m_method, m_inputs, expected);
        if (!score) {
            return failure(score);
        }
        treatment.expected =
            QString::fromUtf8(QJsonDocument(score->inputs).toJson(QJsonDocument::Compact));
        treatment.expectedValue = score->risk;
        treatment.expectedLevel = score->level;
        treatment.method = score->method;
        treatment.methodVersion = score->version;
        treatment.isForecast = !isDone;
        treatment.evaluatedBy = evaluator;
        treatment.evaluatedOn = QDate::fromString(json["on"_L1].toString(), Qt::ISODate);
    }
    const QString forecast = json["forecast"_L1].toString();
    if (!forecast.isEmpty()) {
        const Result<Score> score = scoreOf(m_method, m_inputs, forecast);
        if (!score) {
            return failure(score);
        }
        treatment.forecastValue = score->risk;
        treatment.forecastLevel = score->level;
    }
    const Result<qint64> id =
        m_recorder.insert(m_tables.treatment, fieldValues(treatment, treatmentFields()));
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> SampleTreatment::fillMeasure(QJsonObject json, const QString& evaluator)
{
    const QJsonArray risks = json.take("risks"_L1).toArray();
    Measure measure;
    DAICHO_TRY(setFromSample(measure, measureFields(), json, m_codes));
    const Result<qint64> id =
        m_recorder.insert(m_tables.measure, fieldValues(measure, measureFields()));
    if (!id) {
        return failure(id);
    }
    const auto made = MeasureStore(m_tables.measure).byId(*id);
    if (!made || !*made) {
        return failure(made);
    }
    for (const QJsonValue risk : risks) {
        DAICHO_TRY(fillRisk((*made)->uid, risk.toObject(), measure.state == "done"_L1, evaluator));
    }
    return {};
}

Result<void> SampleTreatment::fill(const QJsonObject& document)
{
    const QString evaluator = document["evaluated_by"_L1].toString();
    for (const QJsonValue measure : document["measures"_L1].toArray()) {
        DAICHO_TRY(fillMeasure(measure.toObject(), evaluator));
    }
    for (const QJsonValue json : document["acceptances"_L1].toArray()) {
        RiskAcceptance acceptance;
        DAICHO_TRY(setFromSample(acceptance, acceptanceFields(), json.toObject(), m_codes));
        const Result<qint64> id =
            m_recorder.insert(m_tables.acceptance, fieldValues(acceptance, acceptanceFields()));
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

} // namespace daicho
