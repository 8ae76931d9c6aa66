// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/merge/scoreanswers.h"

#include "model/core/wording.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/merge/mergedesk.h"
#include "model/service/merge/mergeservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/groupspread.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/agreementstore.h"
#include "model/store/assessmentstore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

constexpr QStringView kScore = u"score/";

/// "発生の可能性 3、発生時の損失 4 / the note".
Result<QString> inWords(Session& session, const std::optional<Assessment>& score)
{
    if (!score) {
        return QString();
    }
    const Result<Method> method = session.method(score->method);
    if (!method) {
        return failure(method);
    }
    const QString inputs = ScoringRows(session, *method).inputsText(score->inputs);
    return score->note.isEmpty() ? inputs : inputs + u" / "_s + score->note;
}

} // namespace

QString scoreField(const QString& threat)
{
    return kScore.toString() + threat;
}

bool isScoreAnswer(const MergeItem& item)
{
    return item.field.startsWith(kScore);
}

QString threatOfAnswer(const MergeItem& item)
{
    return item.field.mid(kScore.size());
}

Result<QString> scoreText(Session& session, const std::optional<Assessment>& score)
{
    if (!score) {
        return QString();
    }
    const Result<QByteArray> json = recordJson(session.tables().assessment.fields(),
                                               fieldValues(*score, assessmentFields()),
                                               session.tables().references);
    return json ? Result<QString>(QString::fromUtf8(*json)) : Result<QString>(failure(json));
}

Result<Assessment> scoreFromText(Session& session, const QString& text)
{
    StoredRecord record;
    record.values.resize(assessmentFields().size());
    DAICHO_TRY(applyJson(session.tables().assessment.fields(),
                         QJsonDocument::fromJson(text.toUtf8()).object(),
                         record.values,
                         session.tables().references));
    return AssessmentStore(session.tables().assessment).fromStored(record);
}

Result<std::optional<RatingNote>> noteOfRater(Session& session, const Assessment& pair)
{
    const auto notes = AgreementStore(session.tables()).notes(pair.asset, pair.threat);
    if (!notes) {
        return failure(notes);
    }
    const auto own = std::ranges::find_if(*notes, [&pair](const RatingNote& note) {
        return note.round == pair.round && note.rater == pair.rater;
    });
    return own == notes->end() ? std::optional<RatingNote>() : std::optional(*own);
}

Result<void> dropNote(Session& session, Recorder& recorder, const Assessment& scored)
{
    const auto note = noteOfRater(session, scored);
    if (!note || !*note) {
        return note ? Result<void>() : Result<void>(failure(note));
    }
    const RecordStore<RatingNote> store(session.tables().ratingNote, ratingNoteFields());
    return recorder.remove(store.table(), store.toStored(**note));
}

Result<void> takeScore(Session& session, Recorder& recorder, const MergeItem& item)
{
    const Result<Assessment> theirs = scoreFromText(session, item.theirs);
    if (!theirs) {
        return failure(theirs);
    }
    DAICHO_TRY(RoundService(session).requireOpen(theirs->round));
    const Result<Assessment> saved = session.scoring().put(recorder, *theirs);
    if (!saved) {
        return failure(saved);
    }
    DAICHO_TRY(dropNote(session, recorder, *saved));
    const Result<int> alike = spreadOverGroups(session, recorder, {*saved});
    return alike ? Result<void>() : Result<void>(failure(alike));
}

Result<WaitingAnswer>
waitingScore(const MergeDesk& desk, const MergeItem& item, const Values& asset)
{
    Session& session = desk.session();
    WaitingAnswer answer{item, {}, {}, {}, {}, {}, {}, item.reason};
    if (!asset.empty()) {
        const UnitId unit{MergeDesk::value(asset, u"unit").toLongLong()};
        answer.unit = unit ? desk.names().unitName(unit) : QString();
        answer.code = assetNumber(asset);
        answer.name = MergeDesk::value(asset, u"name").toString();
    }
    const QString threat = threatOfAnswer(item);
    const Threat* const known = session.environment().catalogue.threat(threat);
    const QString label = known == nullptr ? QString() : known->label.in(session.language());
    //: A score that waits: threat, its label, the rater.
    answer.field = Words::tr("%1 %2 (%3)").arg(threat, label, item.answeredBy).simplified();
    if (item.theirs.isEmpty()) {
        return answer;
    }
    const Result<Assessment> theirs = scoreFromText(session, item.theirs);
    if (!theirs) {
        return failure(theirs);
    }
    std::optional<Assessment> base;
    if (!item.base.isEmpty()) {
        const Result<Assessment> sent = scoreFromText(session, item.base);
        if (!sent) {
            return failure(sent);
        }
        base = *sent;
    }
    const auto ours = session.scoring().score(
        theirs->asset, theirs->threat, theirs->cycle.value_or(0), theirs->rater);
    if (!ours) {
        return failure(ours);
    }
    using Said = std::pair<QString WaitingAnswer::*, std::optional<Assessment>>;
    for (const auto& [text, score] : {Said(&WaitingAnswer::base, base),
                                      Said(&WaitingAnswer::ours, *ours),
                                      Said(&WaitingAnswer::theirs, *theirs)}) {
        const Result<QString> said = inWords(session, score);
        if (!said) {
            return failure(said);
        }
        answer.*text = *said;
    }
    return answer;
}

} // namespace daicho
