// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/service/treatment/treatmentservice.h"
#include "model/store/cataloguestore.h"
#include "model/store/recorder.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TreatmentService)
};

QString textOf(const QJsonObject& inputs)
{
    return QString::fromUtf8(QJsonDocument(inputs).toJson(QJsonDocument::Compact));
}

/// What an evaluation says of the risk, put down in one of its treatments.
void putResidual(Treatment& treatment, const Score& score, bool isForecast)
{
    const bool keepsForecast = !isForecast && treatment.isForecast.value_or(false);
    if (keepsForecast) {
        treatment.forecastValue = treatment.expectedValue;
        treatment.forecastLevel = treatment.expectedLevel;
    } else if (isForecast) {
        treatment.forecastValue.reset();
        treatment.forecastLevel.clear();
    }
    treatment.expected = textOf(score.inputs);
    treatment.expectedValue = score.risk;
    treatment.expectedLevel = score.level;
    treatment.method = score.method;
    treatment.methodVersion = score.version;
    treatment.isForecast = isForecast;
}

Failure withoutScore()
{
    return fail(ErrorKind::InvalidInput,
                Words::tr("This risk has no score yet. Score it first, then say what the measures "
                          "leave of it."));
}

/// The cycle of the score that stands: the register's, else the newest before it.
int cycleOf(const QList<Assessment>& ofPair, int cycle)
{
    int newest = 0;
    for (const Assessment& score : ofPair) {
        const int year = score.cycle.value_or(0);
        newest = year <= cycle ? std::max(newest, year) : newest;
    }
    return newest;
}

} // namespace

Result<void> TreatmentService::loadMethods() const
{
    if (m_methods.isEmpty()) {
        const auto known = ratedMethods(m_session);
        if (!known) {
            return failure(known);
        }
        m_methods = *known;
    }
    return {};
}

Result<RiskFacts> TreatmentService::facts(const RiskPair& pair) const
{
    const Result<RegisterInfo> info = m_session.info();
    Result<QList<Assessment>> scores = m_session.scoring().scores(pair.asset);
    const Result<QList<Treatment>> treatments = m_treatments.ofPair(pair);
    const Result<QList<RiskAcceptance>> acceptances = m_acceptances.ofPair(pair);
    if (!info || !scores) {
        return !info ? failure(info) : failure(scores);
    }
    if (!treatments || !acceptances) {
        return !treatments ? failure(treatments) : failure(acceptances);
    }
    DAICHO_TRY(loadMethods());
    scores->removeIf([&pair](const Assessment& score) { return score.threat != pair.threat; });
    RiskFacts facts{pair, {}, *treatments, {}, *acceptances, {}};
    QDate firstDone;
    for (const Treatment& treatment : *treatments) {
        const auto stored = m_measures.byUid(treatment.measure);
        if (!stored) {
            return failure(stored);
        }
        facts.measures.append(stored->value_or(Measure()));
        const Measure& measure = facts.measures.last();
        if (measure.state == "done"_L1 && measure.doneOn.isValid() &&
            (!firstDone.isValid() || measure.doneOn < firstDone)) {
            firstDone = measure.doneOn;
        }
    }
    const int cycle = cycleOf(*scores, info->cycle.value_or(0));
    if (const Assessment* standing = standingScore(*scores, cycle, m_methods)) {
        facts.standing = *standing;
    }
    facts.life = riskLife(*scores, *treatments, firstDone, cycle, m_methods);
    return facts;
}

Result<Method> TreatmentService::methodOf(const Assessment& assessment) const
{
    const auto kept = CatalogueStore(m_session.database())
                          .document(u"method"_s, assessment.method, assessment.methodVersion);
    if (!kept) {
        return failure(kept);
    }
    return *kept ? parseMethod((*kept)->json, assessment.method)
                 : m_session.method(assessment.method);
}

Result<Score> TreatmentService::evaluate(const RiskPair& pair, const ScoreInputs& inputs) const
{
    const Result<RiskFacts> known = facts(pair);
    if (!known) {
        return failure(known);
    }
    if (!known->standing) {
        return withoutScore();
    }
    const Result<Method> method = methodOf(*known->standing);
    return method ? daicho::evaluate(*method, inputs) : Result<Score>(failure(method));
}

Result<Score>
TreatmentService::saveResidual(const RiskPair& pair, const ScoreInputs& inputs, const QString& note)
{
    const Result<Score> score = evaluate(pair, inputs);
    const Result<RiskFacts> known = facts(pair);
    const Result<Asset> asset = m_session.assets().asset(pair.asset);
    if (!score || !known) {
        return !score ? failure(score) : failure(known);
    }
    if (!asset) {
        return failure(asset);
    }
    if (known->treatments.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("No measure treats this risk yet. Give it one first."));
    }
    auto recorder = m_session.record(
        u"treatment.evaluate"_s, {{u"code"_s, asset->displayCode()}, {u"threat"_s, pair.threat}});
    if (!recorder) {
        return failure(recorder);
    }
    for (const Treatment& treatment : known->treatments) {
        Treatment edited = treatment;
        putResidual(edited, *score, !known->hasDoneMeasure());
        edited.evaluatedBy = m_session.actor().post;
        edited.evaluatedOn = m_session.environment().clock.today();
        edited.note = note.isEmpty() ? edited.note : note;
        DAICHO_TRY((*recorder)->update(m_treatments.table(),
                                       m_treatments.toStored(treatment),
                                       fieldValues(edited, treatmentFields())));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return score;
}

Result<OptionAdvice> TreatmentService::advice(const RiskPair& pair) const
{
    const Result<RiskFacts> known = facts(pair);
    if (!known || !known->standing) {
        return known ? Result<OptionAdvice>(OptionAdvice()) : Result<OptionAdvice>(failure(known));
    }
    const Assessment& score = *known->standing;
    const Result<Method> method = methodOf(score);
    return method ? Result<OptionAdvice>(
                        adviseOption(*method, score.likelihood, score.loss, score.importance))
                  : Result<OptionAdvice>(failure(method));
}

} // namespace daicho
