// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/merge/scoremerge.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/agreementstore.h"
#include "model/store/recorder.h"

#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

/// What a score says, for comparing and for telling.
QString said(const std::optional<Assessment>& score)
{
    if (!score) {
        return {};
    }
    const QJsonObject inputs = QJsonDocument::fromJson(score->inputs.toUtf8()).object();
    QStringList parts;
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        parts.append(input.key() + u'=' + input->toVariant().toString());
    }
    if (!score->note.isEmpty()) {
        parts.append(score->note);
    }
    return parts.join(u' ');
}

} // namespace

Result<std::optional<Assessment>> ScoreMerge::baseOf(const Subject& subject,
                                                     const std::optional<Assessment>& ours) const
{
    if (!ours || subject.seq == 0) {
        return std::optional<Assessment>();
    }
    const auto present = m_records.present({ours->uid});
    if (!present) {
        return failure(present);
    }
    const auto past = m_records.past({ours->uid}, subject.seq, *present);
    if (!past) {
        return failure(past);
    }
    const auto changed = past->constFind(ours->uid);
    if (changed == past->constEnd()) {
        return ours;
    }
    const AssessmentStore store(m_session.tables().assessment);
    return changed->values.empty() ? std::optional<Assessment>()
                                   : std::optional(store.fromStored(*changed));
}

Result<void> ScoreMerge::takeScore(const Subject& subject, const QMap<QString, QString>& inputs)
{
    const Result<Score> score = daicho::evaluate(m_method, inputs);
    if (!score) {
        const QString key = score.error().where.section(u',', 0, 0).trimmed();
        reject(subject.row, Kind::Input, key, score.error().message);
        return {};
    }
    const int cycle = m_round.cycle.value_or(0);
    const auto ours =
        m_session.scoring().score(subject.item.asset, subject.item.threat, cycle, m_mark.rater);
    if (!ours) {
        return failure(ours);
    }
    const auto base = baseOf(subject, *ours);
    if (!base) {
        return failure(base);
    }
    ScoreDraft draft{subject.item.asset,
                     subject.item.threat,
                     inputs,
                     m_method.header.id,
                     m_mark.rater,
                     cycle,
                     hasColumn(Kind::Note) ? text(subject.row, Kind::Note)
                     : *ours               ? (*ours)->note
                                           : QString()};
    Assessment theirs = assessmentOf(draft, *score);
    theirs.round = m_round.uid;
    theirs.likeGroup = subject.item.likeGroup;
    const QString mine = said(*ours);
    const QString sent = said(*base);
    const QString given = said(theirs);
    if (given == mine || (given == sent && *ours)) {
        ++m_report.unchanged;
        return {};
    }
    const bool isConflict = *ours && mine != sent && subject.seq != 0;
    if (isConflict && m_options.conflicts != MergeOptions::Conflicts::TakeTheirs) {
        if (m_options.conflicts == MergeOptions::Conflicts::KeepOurs) {
            ++m_report.unchanged;
        } else {
            m_report.conflicts.append(
                {subject.row.row, subject.code, u"inputs"_s, sent, mine, given});
        }
        return {};
    }
    return write(subject, *ours, theirs);
}

Result<void> ScoreMerge::write(const Subject& subject,
                               const std::optional<Assessment>& ours,
                               const Assessment& theirs)
{
    const Result<Assessment> saved = m_session.scoring().put(m_recorder, theirs);
    if (!saved) {
        if (saved.error().kind == ErrorKind::Conflict) {
            reject(subject.row, Kind::ThreatId, {}, saved.error().message);
            return {};
        }
        return failure(saved);
    }
    ours ? ++m_report.updated : ++m_report.added;
    m_given.append(*saved);
    return dropNote(subject.item);
}

Result<std::optional<RatingNote>> ScoreMerge::noteOf(const RoundItem& item) const
{
    const auto notes = AgreementStore(m_session.tables()).notes(item.asset, item.threat);
    if (!notes) {
        return failure(notes);
    }
    const auto own = std::ranges::find_if(*notes, [this](const RatingNote& note) {
        return note.round == m_round.uid && note.rater == m_mark.rater;
    });
    return own == notes->end() ? std::optional<RatingNote>() : std::optional(*own);
}

/// Who has scored knows.
Result<void> ScoreMerge::dropNote(const RoundItem& item)
{
    const auto note = noteOf(item);
    if (!note || !*note) {
        return note ? Result<void>() : Result<void>(failure(note));
    }
    const RecordStore<RatingNote> store(m_session.tables().ratingNote, ratingNoteFields());
    return m_recorder.remove(store.table(), store.toStored(**note));
}

Result<void> ScoreMerge::takeUnknown(const Subject& subject)
{
    const auto stored = noteOf(subject.item);
    if (!stored) {
        return failure(stored);
    }
    RatingNote note = *stored ? **stored : RatingNote();
    note.round = m_round.uid;
    note.asset = subject.item.asset;
    note.threat = subject.item.threat;
    note.rater = m_mark.rater;
    note.kind = u"unknown"_s;
    note.note = text(subject.row, Kind::Note);
    ++m_report.unknown;
    if (*stored && note == **stored) {
        ++m_report.unchanged;
        return {};
    }
    *stored ? ++m_report.updated : ++m_report.added;
    note.notedAt = m_session.environment().clock.instant();
    const RecordStore<RatingNote> store(m_session.tables().ratingNote, ratingNoteFields());
    const Values values = fieldValues(note, ratingNoteFields());
    if (*stored) {
        return m_recorder.update(store.table(), store.toStored(**stored), values);
    }
    const Result<qint64> id = m_recorder.insert(store.table(), values);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> ScoreMerge::noteReturn()
{
    const RecordStore<RoundRater> store(m_session.tables().roundRater, roundRaterFields());
    RoundRater returned = m_rater;
    returned.returnedOn = m_session.environment().clock.today();
    return m_recorder.update(
        store.table(), store.toStored(m_rater), fieldValues(returned, roundRaterFields()));
}

} // namespace daicho
