// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoringservice.h"

#include "model/service/assetservice.h"
#include "model/service/pairservice.h"
#include "model/service/roundservice.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/recorder.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoringService)
};

} // namespace

Assessment assessmentOf(const ScoreDraft& draft, const Score& score)
{
    Assessment assessment;
    assessment.asset = draft.asset;
    assessment.threat = draft.threat;
    assessment.cycle = draft.cycle;
    assessment.rater = draft.rater;
    assessment.method = score.method;
    assessment.methodVersion = score.version;
    assessment.inputs =
        QString::fromUtf8(QJsonDocument(score.inputs).toJson(QJsonDocument::Compact));
    assessment.importance = score.importance;
    assessment.likelihood = score.likelihood;
    assessment.loss = score.loss;
    assessment.value = score.risk;
    assessment.level = score.level;
    assessment.acceptable = score.acceptable;
    assessment.note = draft.note;
    assessment.round = draft.round;
    assessment.likeGroup = draft.likeGroup;
    return assessment;
}

ScoringService::ScoringService(Session& session)
    : m_session(session)
    , m_store(session.tables().assessment)
{
}

Result<Asset> ScoringService::scorable(const ScoreDraft& draft) const
{
    Result<Asset> asset = m_session.assets().asset(draft.asset);
    if (asset && asset->isExcluded()) {
        return fail(
            ErrorKind::InvalidInput,
            Words::tr("“%1” is out of the policy's scope and is not scored.").arg(asset->name),
            {},
            asset->displayCode());
    }
    const Threat* const threat = m_session.environment().catalogue.threat(draft.threat);
    if (asset && threat == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no threat “%1” in the catalogue.").arg(draft.threat),
                    {},
                    draft.threat);
    }
    if (asset && threat->isRetired) {
        return fail(
            ErrorKind::InvalidInput,
            Words::tr("The threat “%1” is retired. Its scores stay; new ones are not taken.")
                .arg(draft.threat),
            {},
            draft.threat);
    }
    const auto out =
        PairExclusionStore(m_session.tables().pairExclusion).ofPair(draft.asset, draft.threat);
    if (asset && out && *out) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("%1 is ruled out for “%2”: %3")
                        .arg(draft.threat, asset->name, (*out)->reason),
                    {},
                    draft.threat);
    }
    return asset;
}

Result<ScoreDraft> ScoringService::completed(const ScoreDraft& given) const
{
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    ScoreDraft draft = given;
    draft.method = draft.method.isEmpty() ? info->method : draft.method;
    draft.rater = draft.rater.isEmpty() ? m_session.actor().post : draft.rater;
    draft.cycle = draft.cycle.value_or(info->cycle.value_or(0));
    if (draft.round.isEmpty()) {
        const Result<RoundMark> mark =
            RoundService(m_session).markOf(draft.asset, draft.threat, *draft.cycle, draft.rater);
        if (!mark) {
            return failure(mark);
        }
        draft.round = mark->round;
        draft.likeGroup = mark->likeGroup;
    } else {
        DAICHO_TRY(RoundService(m_session).requireOpen(draft.round));
    }
    return draft;
}

Result<SavedScore> ScoringService::save(const ScoreDraft& given)
{
    const Result<Asset> asset = scorable(given);
    const Result<ScoreDraft> draft = completed(given);
    if (!asset || !draft) {
        return !asset ? failure(asset) : failure(draft);
    }
    const Result<Method> method = m_session.method(draft->method);
    if (!method) {
        return failure(method);
    }
    const Result<Score> score = daicho::evaluate(*method, draft->inputs);
    if (!score) {
        return failure(score);
    }
    auto recorder = m_session.record(
        u"score.save"_s, {{u"code"_s, asset->displayCode()}, {u"threat"_s, draft->threat}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<Assessment> saved = put(**recorder, assessmentOf(*draft, *score));
    if (!saved) {
        return failure(saved);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return SavedScore{*saved, *score};
}

Result<Assessment> ScoringService::put(Recorder& recorder, const Assessment& fresh)
{
    const auto stored = m_store.ofPair(fresh.asset, fresh.threat, *fresh.cycle, fresh.rater);
    if (!stored) {
        return failure(stored);
    }
    Assessment saved = fresh;
    if (*stored && !(*stored)->standing.isEmpty() && fresh.standing.isEmpty()) {
        return fail(ErrorKind::Conflict,
                    Words::tr("“%1” has agreed on this pair. An agreed score is changed or taken "
                              "back where it was agreed, not by scoring again.")
                        .arg(fresh.rater),
                    {},
                    fresh.threat);
    }
    if (*stored) {
        saved.id = (*stored)->id;
        saved.scoredAt = (*stored)->scoredAt;
        if (m_store.toStored(saved).values == m_store.toStored(**stored).values) {
            return **stored;
        }
    }
    saved.scoredAt = m_session.environment().clock.instant();
    const Values values = fieldValues(saved, assessmentFields());
    if (*stored) {
        DAICHO_TRY(recorder.update(m_store.table(), m_store.toStored(**stored), values));
    } else {
        const Result<qint64> id = recorder.insert(m_store.table(), values);
        if (!id) {
            return failure(id);
        }
        saved.id.value = *id;
    }
    if (const CatalogueDocument* document =
            m_session.environment().catalogue.document(u"method"_s, saved.method)) {
        DAICHO_TRY(CatalogueStore(m_session.database()).keep(*document));
    }
    return saved;
}

Result<void> ScoringService::remove(const Assessment& assessment)
{
    const Result<Asset> asset = m_session.assets().asset(assessment.asset);
    if (!asset) {
        return failure(asset);
    }
    if (!assessment.round.isEmpty() && assessment.standing.isEmpty()) {
        DAICHO_TRY(RoundService(m_session).requireOpen(assessment.round));
    }
    auto recorder = m_session.record(
        u"score.remove"_s, {{u"code"_s, asset->displayCode()}, {u"threat"_s, assessment.threat}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_store.table(), m_store.toStored(assessment)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<QList<Assessment>> ScoringService::scores(AssetId asset, std::optional<int> cycle) const
{
    return m_store.ofAsset(asset, cycle);
}

Result<std::optional<Assessment>>
ScoringService::score(AssetId asset, const QString& threat, int cycle, const QString& rater) const
{
    return m_store.ofPair(asset, threat, cycle, rater);
}

Result<Score> ScoringService::evaluate(const Assessment& assessment) const
{
    const auto kept = CatalogueStore(m_session.database())
                          .document(u"method"_s, assessment.method, assessment.methodVersion);
    if (!kept) {
        return failure(kept);
    }
    const Result<Method> method =
        *kept ? parseMethod((*kept)->json, assessment.method) : m_session.method(assessment.method);
    if (!method) {
        return failure(method);
    }
    return daicho::evaluate(
        *method, inputsFromJson(QJsonDocument::fromJson(assessment.inputs.toUtf8()).object()));
}

QList<const Threat*> ScoringService::threatsFor(const Asset& asset) const
{
    // Facts without a record have nothing ruled out.
    const auto threats = asset.id ? PairService(m_session).threatsFor(asset)
                                  : Result<QList<const Threat*>>(QList<const Threat*>());
    return threats && asset.id
               ? *threats
               : threatsOffered(m_session.environment().catalogue.threats(), pairFacts(asset));
}

} // namespace daicho
