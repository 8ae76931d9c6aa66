// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/agreementservice.h"

#include "model/core/wording.h"
#include "model/service/assetservice.h"
#include "model/service/scoring/groupspread.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementService)
};

} // namespace

AgreementService::AgreementService(Session& session)
    : m_session(session)
    , m_store(session.tables())
    , m_scores(session.tables().assessment)
{
}

Result<int> AgreementService::agree(const QList<AgreementDraft>& drafts,
                                    const AgreementDecision& decision)
{
    const Result<Frame> found = frame(decision.scope);
    if (!found) {
        return failure(found);
    }
    if (decision.decidedBy.trimmed().isEmpty() || !decision.decidedOn.isValid()) {
        return fail(
            ErrorKind::InvalidInput, Words::tr("Say who decided, and when."), {}, u"decided_by"_s);
    }
    if (found->round && found->round->state != "closed"_L1 && found->round->state != "agreed"_L1) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is not closed yet. Close it first; the raters' scores have to "
                              "be complete before anything is agreed.")
                        .arg(found->round->title),
                    {},
                    u"state"_s);
    }
    auto recorder = m_session.record(u"agreement.save"_s,
                                     {{u"count"_s, drafts.size()},
                                      {u"name"_s, found->round ? found->round->title : QString()},
                                      {u"by"_s, decision.decidedBy}});
    if (!recorder) {
        return failure(recorder);
    }
    QList<Assessment> given;
    for (const AgreementDraft& draft : drafts) {
        Result<Assessment> agreed = put(**recorder, *found, draft, decision);
        if (!agreed) {
            return failure(agreed);
        }
        given.append(std::move(*agreed));
    }
    const Result<int> alike = spreadOverGroups(m_session, **recorder, given);
    if (!alike) {
        return failure(alike);
    }
    DAICHO_TRY(settleRound(**recorder, *found, decision.decidedOn));
    DAICHO_TRY(m_session.commit(**recorder));
    return static_cast<int>(drafts.size());
}

Result<int> AgreementService::agreeWhereEqual(const AgreementDecision& decision)
{
    const Result<ConsensusView> shown = view(decision.scope);
    if (!shown) {
        return failure(shown);
    }
    QList<AgreementDraft> drafts;
    for (const PairConsensus& pair : shown->table.pairs) {
        if (pair.isAgreed() || pair.count < 2 || !pair.isEqual) {
            continue;
        }
        const QString threat = shown->table.threats[pair.threat];
        const Result<PairRatings> given = ratings({pair.asset, threat}, decision.scope);
        if (!given) {
            return failure(given);
        }
        drafts.append({pair.asset, threat, given->median, {}});
    }
    return drafts.isEmpty() ? Result<int>(0) : agree(drafts, decision);
}

/// The committee's own words, else what its value says of itself.
Result<QString> AgreementService::reasonOf(const Frame& frame, const AgreementDraft& draft) const
{
    if (!draft.reason.trimmed().isEmpty()) {
        return draft.reason.trimmed();
    }
    const Result<PairRatings> given =
        ratings({draft.asset, draft.threat}, {frame.roundUid(), frame.cycle});
    if (!given) {
        return failure(given);
    }
    const Wording words(m_session.language());
    const bool areSame = given->ratings.size() > 1 &&
                         std::ranges::all_of(given->ratings, [&](const MemberRating& rating) {
                             return rating.inputs == draft.inputs;
                         });
    if (areSame) {
        return words(u"評価者全員の値が一致", u"All raters gave the same");
    }
    if (!given->ratings.isEmpty() && given->median == draft.inputs) {
        return words(u"評価者の中央値による", u"The raters' median");
    }
    return fail(ErrorKind::InvalidInput,
                Words::tr("Give a reason where the agreed value is not the raters' median (%1, "
                          "%2).")
                    .arg(given->asset.displayCode(), draft.threat),
                {},
                u"reason"_s);
}

Result<Assessment> AgreementService::put(Recorder& recorder,
                                         const Frame& frame,
                                         const AgreementDraft& draft,
                                         const AgreementDecision& decision)
{
    const Result<Asset> asset = m_session.assets().asset(draft.asset);
    const Result<Score> score = daicho::evaluate(frame.method, draft.inputs);
    const Result<QString> reason = reasonOf(frame, draft);
    const auto items = m_store.items(frame.roundUid(), draft.asset, draft.threat);
    if (!asset || !score || !reason || !items) {
        return !asset    ? failure(asset)
               : !score  ? failure(score)
               : !reason ? failure(reason)
                         : failure(items);
    }
    if (asset->isExcluded() || (frame.round && items->isEmpty())) {
        return fail(
            ErrorKind::InvalidInput,
            asset->isExcluded()
                ? Words::tr("“%1” is out of the policy's scope and is not scored.").arg(asset->name)
                : Words::tr("“%1” against %2 is not part of this round.")
                      .arg(asset->name, draft.threat),
            {},
            asset->displayCode());
    }
    ScoreDraft agreed{draft.asset,
                      draft.threat,
                      draft.inputs,
                      frame.method.header.id,
                      decision.decidedBy.trimmed(),
                      frame.cycle,
                      *reason};
    Assessment given = assessmentOf(agreed, *score);
    given.standing = u"agreed"_s;
    given.round = frame.roundUid();
    given.likeGroup = items->isEmpty() ? QString() : items->first().likeGroup;
    given.scoredAt = m_session.environment().clock.instant();
    DAICHO_TRY(putScore(recorder, given));
    DAICHO_TRY(putItems(recorder, *items, given, decision));
    return given;
}

Result<void> AgreementService::putScore(Recorder& recorder, const Assessment& score) const
{
    const auto own = m_scores.ofPair(score.asset, score.threat, *score.cycle, score.rater);
    const auto agreed = m_scores.agreed(score.asset, score.threat, *score.cycle);
    if (!own || !agreed) {
        return !own ? failure(own) : failure(agreed);
    }
    if (*own && (*own)->standing.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” has scored %2 as a rater. Name the body that decided instead.")
                        .arg(score.rater, score.threat),
                    {},
                    u"decided_by"_s);
    }
    if (const CatalogueDocument* document =
            m_session.environment().catalogue.document(u"method"_s, score.method)) {
        DAICHO_TRY(CatalogueStore(m_session.database()).keep(*document));
    }
    const Values values = fieldValues(score, assessmentFields());
    if (*agreed) {
        return recorder.update(m_scores.table(), m_scores.toStored(**agreed), values);
    }
    const Result<qint64> id = recorder.insert(m_scores.table(), values);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> AgreementService::putItems(Recorder& recorder,
                                        const QList<RoundItem>& items,
                                        const Assessment& score,
                                        const AgreementDecision& decision) const
{
    for (const RoundItem& item : items) {
        RoundItem decided = item;
        decided.agreed = score.inputs;
        decided.agreedReason = score.note;
        decided.decidedBy = score.rater;
        decided.decidedOn = decision.decidedOn;
        DAICHO_TRY(recorder.update(m_store.itemRecords().table(),
                                   m_store.itemRecords().toStored(item),
                                   fieldValues(decided, roundItemFields())));
    }
    return {};
}

/// Agreed once nothing is left to decide, closed again where something is.
Result<void> AgreementService::settleRound(Recorder& recorder, const Frame& frame, QDate on) const
{
    if (!frame.round) {
        return {};
    }
    const auto items = m_store.items(frame.round->uid);
    if (!items) {
        return failure(items);
    }
    const bool isDone =
        !items->isEmpty() &&
        std::ranges::none_of(*items, [](const RoundItem& item) { return item.agreed.isEmpty(); });
    ScoringRound settled = *frame.round;
    settled.state = isDone ? u"agreed"_s : u"closed"_s;
    settled.agreedOn = isDone ? on : QDate();
    return recorder.update(m_store.roundRecords().table(),
                           m_store.roundRecords().toStored(*frame.round),
                           fieldValues(settled, scoringRoundFields()));
}

Result<int> AgreementService::reopen(const QList<AgreementPair>& pairs, const ConsensusScope& scope)
{
    const Result<Frame> found = frame(scope);
    if (!found) {
        return failure(found);
    }
    auto recorder = m_session.record(
        u"agreement.reopen"_s,
        {{u"count"_s, pairs.size()}, {u"name"_s, found->round ? found->round->title : QString()}});
    if (!recorder) {
        return failure(recorder);
    }
    int reopened = 0;
    for (const AgreementPair& pair : pairs) {
        const auto agreed = m_scores.agreed(pair.asset, pair.threat, found->cycle);
        const auto items = m_store.items(found->roundUid(), pair.asset, pair.threat);
        if (!agreed || !items) {
            return !agreed ? failure(agreed) : failure(items);
        }
        reopened += *agreed ? 1 : 0;
        const auto scores = *agreed ? m_scores.agreedAlike(**agreed)
                                    : Result<QList<Assessment>>(QList<Assessment>());
        if (!scores) {
            return failure(scores);
        }
        for (const Assessment& score : *scores) {
            DAICHO_TRY((*recorder)->remove(m_scores.table(), m_scores.toStored(score)));
        }
        for (const RoundItem& item : *items) {
            RoundItem open = item;
            open.agreed.clear();
            open.agreedReason.clear();
            open.decidedBy.clear();
            open.decidedOn = {};
            DAICHO_TRY((*recorder)->update(m_store.itemRecords().table(),
                                           m_store.itemRecords().toStored(item),
                                           fieldValues(open, roundItemFields())));
        }
    }
    DAICHO_TRY(settleRound(**recorder, *found, {}));
    DAICHO_TRY(m_session.commit(**recorder));
    return reopened;
}

} // namespace daicho
