// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/assetservice.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/consensusstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementService)
};

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

void countPairs(ConsensusView& view)
{
    for (const PairConsensus& pair : view.table.pairs) {
        qint64& count = pair.isAgreed()  ? view.agreed
                        : pair.count < 2 ? view.unrated
                        : pair.isEqual   ? view.equal
                                         : view.differing;
        ++count;
    }
}

void measureAgreement(ConsensusView& view)
{
    const auto alpha = [&view](AgreementFigure figure) {
        return reliabilityOf(view.table, figure).alpha(RatingScale::Ordinal);
    };
    view.alphaLikelihood = alpha(AgreementFigure::Likelihood);
    view.alphaLoss = alpha(AgreementFigure::Loss);
    view.alpha = alpha(AgreementFigure::Value);
    view.alphaPairs = reliabilityOf(view.table, AgreementFigure::Value).units();
}

} // namespace

ConsensusLimits consensusLimits()
{
    ConsensusLimits limits;
    QFile file(u":/scoring/texts.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject read =
            QJsonDocument::fromJson(file.readAll()).object().value(u"limits"_s).toObject();
        limits.farOffShare = read.value(u"far_off_share"_s).toDouble(limits.farOffShare);
        limits.reliableAlpha = read.value(u"reliable_alpha"_s).toDouble(limits.reliableAlpha);
        limits.tentativeAlpha = read.value(u"tentative_alpha"_s).toDouble(limits.tentativeAlpha);
    }
    return limits;
}

Result<AgreementService::Frame> AgreementService::frame(const ConsensusScope& scope) const
{
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    Frame frame;
    frame.cycle = scope.cycle.value_or(info->cycle.value_or(0));
    QString id = info->method;
    QString version;
    if (!scope.round.isEmpty()) {
        auto round = m_store.round(scope.round);
        if (!round) {
            return failure(round);
        }
        if (!*round) {
            return fail(ErrorKind::NotFound,
                        Words::tr("This round is not in the register."),
                        {},
                        scope.round);
        }
        frame.cycle = (*round)->cycle.value_or(frame.cycle);
        id = (*round)->method;
        version = (*round)->methodVersion;
        frame.round = std::move(*round);
    }
    const auto kept = CatalogueStore(m_session.database()).document(u"method"_s, id, version);
    if (!kept) {
        return failure(kept);
    }
    Result<Method> method = *kept ? parseMethod((*kept)->json, id) : m_session.method(id);
    if (!method) {
        return failure(method);
    }
    frame.method = std::move(*method);
    return frame;
}

Result<Method> AgreementService::methodOf(const ConsensusScope& scope) const
{
    Result<Frame> found = frame(scope);
    return found ? Result<Method>(std::move(found->method)) : Result<Method>(failure(found));
}

Result<ConsensusView> AgreementService::view(const ConsensusScope& scope) const
{
    Result<Frame> found = frame(scope);
    if (!found) {
        return failure(found);
    }
    ConsensusView view;
    view.round = found->round;
    view.cycle = found->cycle;
    view.method = std::move(found->method);
    view.limits = consensusLimits();
    view.highest = highestRisk(view.method);
    ConsensusQuery query{
        view.cycle, view.method.header.id, {}, view.highest, scope.round, view.limits};
    for (const RiskLevel& level : view.method.levels) {
        query.levels.append(level.id);
    }
    Result<ConsensusTable> table = ConsensusStore(m_session.database()).read(query);
    if (!table) {
        return failure(table);
    }
    view.table = std::move(*table);
    if (view.round) {
        const Result<QList<RoundItem>> items = m_store.items(view.round->uid);
        if (!items) {
            return failure(items);
        }
        for (const RoundItem& item : *items) {
            view.items.insert(item.id.value, item);
        }
    }
    measureAgreement(view);
    countPairs(view);
    sortByDisagreement(view.table);
    return view;
}

Result<PairRatings> AgreementService::ratings(const AgreementPair& pair,
                                              const ConsensusScope& scope) const
{
    const Result<Frame> found = frame(scope);
    if (!found) {
        return failure(found);
    }
    const Result<Asset> asset = m_session.assets().asset(pair.asset);
    const auto scores = m_scores.ofPair(pair.asset, pair.threat, found->cycle);
    const auto notes = m_store.notes(pair.asset, pair.threat);
    const auto items = m_store.items(found->roundUid(), pair.asset, pair.threat);
    if (!asset || !scores || !notes || !items) {
        return !asset    ? failure(asset)
               : !scores ? failure(scores)
               : !notes  ? failure(notes)
                         : failure(items);
    }
    PairRatings result{*asset, {}, {}, {}, {}, *items};
    QList<ScoreInputs> inputs;
    std::vector<float> values;
    for (const Assessment& score : *scores) {
        if (!score.standing.isEmpty()) {
            result.agreed = score;
            continue;
        }
        if (score.method != found->method.header.id) {
            continue;
        }
        const RiskLevel* const level = found->method.findLevel(score.level);
        result.ratings.append(
            {score,
             wholeInputs(found->method, objectOf(score.inputs)),
             level != nullptr ? level->label.in(m_session.language()) : score.level,
             false});
        inputs.append(result.ratings.last().inputs);
        values.push_back(static_cast<float>(score.value.value_or(0)));
    }
    const FigureSpread spread = spreadOf(values);
    const double highest = highestRisk(found->method);
    for (MemberRating& rating : result.ratings) {
        const RatedFigures figures{0, 0, 0, float(rating.assessment.value.value_or(0)), -1, 0};
        rating.isFarOff = spread.spread() > 0 && rating.assessment.value &&
                          isFarOff(figures, spread, highest, consensusLimits());
    }
    result.median = medianInputs(found->method, inputs);
    const auto isOfScope = [&](const RatingNote& note) { return note.round == found->roundUid(); };
    std::ranges::copy_if(*notes, std::back_inserter(result.notes), isOfScope);
    return result;
}

} // namespace daicho
