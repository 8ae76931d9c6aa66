// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/ratingnotes.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/groupscorestore.h"
#include "model/store/ratingnotestore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatingNotes)
};

} // namespace

Result<QList<RatingNote>> ratingNotes(Session& session, AssetId asset, const QString& round)
{
    Result<QList<RatingNote>> notes =
        RatingNoteStore(session.tables().ratingNote).ofAsset(asset, session.actor().post);
    if (notes) {
        notes->removeIf([&round](const RatingNote& note) { return note.round != round; });
    }
    return notes;
}

Result<RatingNote> noteUnknown(Session& session,
                               AssetId asset,
                               const QString& threat,
                               const QString& words,
                               const QString& round)
{
    if (words.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput, Words::tr("Write what it is that you do not know."));
    }
    const Result<Asset> concerned = session.assets().asset(asset);
    const Result<QList<RatingNote>> notes = ratingNotes(session, asset, round);
    if (!concerned || !notes) {
        return !concerned ? failure(concerned) : failure(notes);
    }
    auto recorder = session.record(u"rating.unknown"_s,
                                   {{u"code"_s, concerned->displayCode()}, {u"threat"_s, threat}});
    if (!recorder) {
        return failure(recorder);
    }
    const auto former = std::ranges::find(*notes, threat, &RatingNote::threat);
    RatingNote note = former == notes->end() ? RatingNote() : *former;
    note.round = round;
    note.asset = asset;
    note.threat = threat;
    note.rater = session.actor().post;
    note.kind = u"unknown"_s;
    note.note = words.trimmed();
    note.notedAt = session.environment().clock.instant();
    RatingNoteStore store(session.tables().ratingNote);
    const Values values = fieldValues(note, ratingNoteFields());
    if (former == notes->end()) {
        const Result<qint64> id = (*recorder)->insert(store.table(), values);
        if (!id) {
            return failure(id);
        }
        note.id.value = *id;
    } else {
        DAICHO_TRY((*recorder)->update(store.table(), store.toStored(*former), values));
    }
    DAICHO_TRY(session.commit(**recorder));
    return note;
}

Result<QList<GroupLevel>> alikeScores(Session& session, AssetId asset, const QString& threat)
{
    const Result<RegisterInfo> info = session.info();
    if (!info) {
        return failure(info);
    }
    return GroupScoreStore(session.database())
        .of(asset, threat, info->cycle.value_or(0), info->method);
}

} // namespace daicho
