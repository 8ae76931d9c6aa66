// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/roundservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/roundfacts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundService)
};

Failure isClosed(const QString& title)
{
    return fail(ErrorKind::InvalidInput,
                Words::tr("“%1” is closed: no score can be given or changed in it.").arg(title),
                {},
                u"round"_s);
}

} // namespace

Result<void> RoundService::discard(const ScoringRound& given)
{
    const Result<ScoringRound> stored = round(given.uid);
    if (!stored) {
        return failure(stored);
    }
    if (roundState(*stored) != RoundState::Draft) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” was opened and stays for the records.").arg(stored->title),
                    {},
                    u"state"_s);
    }
    const Result<QList<RoundItem>> items = m_items.of(stored->uid);
    const Result<QList<RoundRater>> raters = m_raters.of(stored->uid);
    if (!items || !raters) {
        return !items ? failure(items) : failure(raters);
    }
    auto recorder = m_session.record(u"round.discard"_s, {{u"title"_s, stored->title}});
    if (!recorder) {
        return failure(recorder);
    }
    for (const RoundItem& item : *items) {
        DAICHO_TRY((*recorder)->remove(m_items.table(), m_items.toStored(item)));
    }
    for (const RoundRater& rater : *raters) {
        DAICHO_TRY((*recorder)->remove(m_raters.table(), m_raters.toStored(rater)));
    }
    DAICHO_TRY((*recorder)->remove(m_rounds.table(), m_rounds.toStored(*stored)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<void> RoundService::requireOpen(const QString& uid) const
{
    const Result<ScoringRound> stored = round(uid);
    if (!stored) {
        return failure(stored);
    }
    if (roundState(*stored) == RoundState::Draft) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is not open yet.").arg(stored->title),
                    {},
                    u"round"_s);
    }
    return roundState(*stored) == RoundState::Open ? Result<void>()
                                                   : Result<void>(isClosed(stored->title));
}

Result<Assessment> RoundService::confirm(const RoundItem& item, const QString& rater)
{
    DAICHO_TRY(requireOpen(item.round));
    const Result<ScoringRound> of = round(item.round);
    if (!of) {
        return failure(of);
    }
    if (!item.raters.contains(rater)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The item is not shared out to “%1”.").arg(rater),
                    {},
                    rater);
    }
    if (!item.proposedValue && item.proposedLevel.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The draft of this item is not complete. Give an own score."),
                    {},
                    item.threat);
    }
    ScoreDraft draft;
    draft.asset = item.asset;
    draft.threat = item.threat;
    draft.inputs = inputsFromJson(QJsonDocument::fromJson(item.proposed.toUtf8()).object());
    draft.method = of->method;
    draft.rater = rater;
    draft.cycle = of->cycle;
    draft.round = of->uid;
    draft.likeGroup = item.likeGroup;
    const Result<SavedScore> saved = m_session.scoring().save(draft);
    return saved ? Result<Assessment>(saved->assessment) : Result<Assessment>(failure(saved));
}

Result<RoundMark>
RoundService::markOf(AssetId asset, const QString& threat, int cycle, const QString& rater) const
{
    const auto rounds = m_raters.roundsOf(rater, cycle);
    if (!rounds) {
        return failure(rounds);
    }
    const auto itemIn = [&](const QString& uid) { return m_items.ofPair(uid, asset, threat); };
    QString newest;
    for (const auto& [uid, state] : *rounds) {
        if (state == "open"_L1) {
            const auto item = itemIn(uid);
            if (!item) {
                return failure(item);
            }
            return *item ? RoundMark{uid, (*item)->asset == asset ? (*item)->likeGroup : QString()}
                         : RoundMark();
        }
        if (newest.isEmpty() && state != "draft"_L1) {
            newest = uid;
        }
    }
    if (newest.isEmpty()) {
        return RoundMark();
    }
    const Result<ScoringRound> last = round(newest);
    const auto item = itemIn(newest);
    if (!last || !item) {
        return !last ? failure(last) : failure(item);
    }
    // What was agreed is done with; what lies outside of it may be scored later in the year.
    if (roundState(*last) == RoundState::Closed || *item) {
        return isClosed(last->title);
    }
    return RoundMark();
}

Result<QList<Assessment>> RoundService::drifted(int cycle) const
{
    const Result<QList<qint64>> ids = RoundFacts(m_session.database()).drifted(cycle);
    if (!ids) {
        return failure(ids);
    }
    const AssessmentStore store(m_session.tables().assessment);
    QList<Assessment> scores;
    for (const qint64 id : *ids) {
        const auto score = store.byId(id);
        if (!score) {
            return failure(score);
        }
        if (*score) {
            scores.append(**score);
        }
    }
    return scores;
}

} // namespace daicho
