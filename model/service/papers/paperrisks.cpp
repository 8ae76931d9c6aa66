// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/paperrisks.h"

#include "model/service/session.h"

#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const ScoreInputs& inputs)
{
    QJsonObject object;
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        object.insert(input.key(), input.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

PaperRisks::PaperRisks(Session& session, const ConsensusView& view)
    : m_session(session)
    , m_view(view)
    , m_service(session)
    , m_rows(session, view.method)
    , m_names(session)
    , m_words(session.language())
{
}

Result<void> PaperRisks::load()
{
    DAICHO_TRY(m_names.load());
    return m_rows.load();
}

Result<PaperRisk> PaperRisks::risk(const PairConsensus& pair) const
{
    const QString threat = m_view.table.threats[pair.threat];
    const ConsensusScope scope{m_view.round ? m_view.round->uid : QString(), m_view.cycle};
    const Result<PairRatings> given = m_service.ratings({pair.asset, threat}, scope);
    if (!given) {
        return failure(given);
    }
    const RoundItem item = m_view.items.value(pair.item);
    PaperRisk risk;
    risk.line = item.line.value_or(0);
    risk.code = given->asset.displayCode();
    risk.asset = given->asset.name;
    risk.unit = m_names.unitName(given->asset.unit);
    risk.threat = threat + u' ' + m_rows.threatLabel(threat);
    risk.holdsFor = item.holdsFor.value_or(1);
    for (const MemberRating& rating : given->ratings) {
        risk.ratings.append({rating.assessment.rater,
                             m_rows.inputsText(rating.assessment.inputs),
                             m_rows.scoreText(rating.assessment.value, rating.assessment.level),
                             rating.isFarOff,
                             rating.assessment.note});
    }
    for (const RatingNote& note : given->notes) {
        risk.ratings.append(
            {note.rater, {}, m_words(u"わからない", u"does not know"), false, note.note});
    }
    risk.range = rangeOf(pair);
    risk.median = scoreOf(given->median);
    if (given->agreed) {
        risk.agreed = agreedScore(*given->agreed);
        risk.reason = given->agreed->note;
        risk.decidedBy = given->agreed->rater;
        risk.decidedOn = item.decidedOn;
    }
    return risk;
}

qsizetype PaperRisks::levelOf(const PairConsensus& pair) const
{
    if (pair.isAgreed()) {
        return pair.agreedLevel;
    }
    if (pair.count == 0) {
        return -1;
    }
    const auto ratings = m_view.table.ratingsOf(pair);
    const auto nearest = std::ranges::min_element(ratings, {}, [&](const RatedFigures& rating) {
        return std::abs(double(comparedFigure(rating)) - pair.value.median);
    });
    return nearest->level;
}

QString PaperRisks::rangeOf(const PairConsensus& pair) const
{
    if (pair.value.count == 0) {
        return u"–"_s;
    }
    const QString low = figureText(pair.value.minimum);
    const QString high = figureText(pair.value.maximum);
    return low == high ? low : low + u'–' + high;
}

PaperScore PaperRisks::scoreOf(const ScoreInputs& inputs) const
{
    const Result<Score> score = daicho::evaluate(m_view.method, inputs);
    if (!score) {
        return {};
    }
    return {m_rows.inputsText(jsonText(inputs)),
            score->risk ? figureText(*score->risk) : QString(),
            m_rows.levelLabel(score->level),
            score->level};
}

PaperScore PaperRisks::agreedScore(const Assessment& agreed) const
{
    return {m_rows.inputsText(agreed.inputs),
            agreed.value ? figureText(*agreed.value) : QString(),
            m_rows.levelLabel(agreed.level),
            agreed.level};
}

} // namespace daicho
