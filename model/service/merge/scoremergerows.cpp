// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/digest.h"
#include "model/service/merge/mergedesk.h"
#include "model/service/merge/scoreanswers.h"
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
        return reject(subject.row, &subject.item, Kind::Input, key, score.error().message);
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
    return isConflict ? takeConflict(subject, *base, *ours, theirs) : write(subject, *ours, theirs);
}

Result<void> ScoreMerge::takeConflict(const Subject& subject,
                                      const std::optional<Assessment>& base,
                                      const std::optional<Assessment>& ours,
                                      const Assessment& theirs)
{
    MergeItem item = draft(subject.row, &subject.item, MergeWhat::Conflict);
    for (const auto& [text, score] : {std::pair(&MergeItem::base, base),
                                      std::pair(&MergeItem::ours, ours),
                                      std::pair(&MergeItem::theirs, std::optional(theirs))}) {
        const Result<QString> json = scoreText(m_session, score);
        if (!json) {
            return failure(json);
        }
        item.*text = *json;
    }
    const Result<MergeItem> raised = raise(std::move(item));
    if (!raised) {
        return failure(raised);
    }
    const bool waits = raised->state == toKey(MergeState::Waiting);
    if (m_options.conflicts == MergeOptions::Conflicts::TakeTheirs) {
        // Also what was rejected before: whoever says so now knows better.
        ++m_report.updated;
        return m_desk.accept(m_recorder, *raised);
    }
    if (waits && m_options.conflicts == MergeOptions::Conflicts::Wait) {
        m_report.conflicts.append(
            {subject.row.row, subject.code, u"inputs"_s, said(base), said(ours), said(theirs)});
        return {};
    }
    ++m_report.unchanged;
    return waits ? m_desk.reject(m_recorder, *raised) : Result<void>();
}

MergeItem
ScoreMerge::draft(const ReturnedScoreRow& row, const RoundItem* item, MergeWhat what) const
{
    MergeItem drafted;
    drafted.campaign = m_round.uid;
    drafted.file = m_report.file;
    drafted.line = row.row;
    drafted.asset = item == nullptr ? QString() : m_assets.value(item->asset).uid;
    drafted.what = toKey(what);
    drafted.field = scoreField(item == nullptr ? QString() : item->threat);
    drafted.answeredBy = m_mark.rater;
    drafted.state = toKey(MergeState::Waiting);
    return drafted;
}

Result<MergeItem> ScoreMerge::raise(MergeItem item)
{
    Digest digest;
    for (const QString& part : {item.campaign,
                                item.answeredBy,
                                item.asset,
                                item.what,
                                item.field,
                                item.theirs,
                                item.theirs.isEmpty() ? item.reason : QString()}) {
        digest.add(part.toUtf8());
    }
    item.mark = digest.hex();
    const Result<std::optional<MergeItem>> known = m_desk.items().ofMark(item.mark);
    if (!known) {
        return failure(known);
    }
    Result<MergeItem> raised = *known ? Result<MergeItem>(**known) : m_desk.add(m_recorder, item);
    if (raised) {
        m_raised.insert(raised->uid);
    }
    return raised;
}

/// What an earlier file of the rater asked about these rows, and this one does not any more.
Result<void> ScoreMerge::dropStale()
{
    const Result<QList<MergeItem>> waiting = m_desk.items().waitingOf(m_round.uid, {});
    if (!waiting) {
        return failure(waiting);
    }
    QSet<std::pair<QString, QString>> spoken;
    for (const RoundItem& item : std::as_const(m_items)) {
        if (m_seen.contains(item.uid)) {
            spoken.insert({m_assets.value(item.asset).uid, scoreField(item.threat)});
        }
    }
    for (const MergeItem& item : *waiting) {
        const bool isSpoken = item.asset.isEmpty() || spoken.contains({item.asset, item.field});
        if (item.answeredBy == m_mark.rater && isSpoken && !m_raised.contains(item.uid)) {
            DAICHO_TRY(m_desk.replace(m_recorder, item));
        }
    }
    return {};
}

Result<void> ScoreMerge::write(const Subject& subject,
                               const std::optional<Assessment>& ours,
                               const Assessment& theirs)
{
    const Result<Assessment> saved = m_session.scoring().put(m_recorder, theirs);
    if (!saved) {
        if (saved.error().kind == ErrorKind::Conflict) {
            return reject(subject.row, &subject.item, Kind::ThreatId, {}, saved.error().message);
        }
        return failure(saved);
    }
    ours ? ++m_report.updated : ++m_report.added;
    m_given.append(*saved);
    return dropNote(m_session, m_recorder, *saved);
}

Result<void> ScoreMerge::takeUnknown(const Subject& subject)
{
    Assessment pair;
    pair.asset = subject.item.asset;
    pair.threat = subject.item.threat;
    pair.rater = m_mark.rater;
    pair.round = m_round.uid;
    const auto stored = noteOfRater(m_session, pair);
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
