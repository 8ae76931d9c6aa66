// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/groupspread.h"

#include "model/service/session.h"
#include "model/store/assessmentstore.h"
#include "model/store/likegroupstore.h"
#include "model/store/recorder.h"

namespace daicho {

namespace {

/// Whether anything had to be written.
Result<bool>
put(Recorder& recorder, const AssessmentStore& store, const Assessment& score, qint64 formerKey)
{
    if (formerKey == 0) {
        const auto id = recorder.insert(store.table(), fieldValues(score, store.fields()));
        return id ? Result<bool>(true) : Result<bool>(failure(id));
    }
    const auto stored = store.byId(formerKey);
    if (!stored || !*stored) {
        return !stored ? Result<bool>(failure(stored)) : Result<bool>(false);
    }
    const Assessment& former = **stored;
    Assessment same = score;
    same.scoredAt = former.scoredAt;
    const Values before = fieldValues(former, store.fields());
    if (fieldValues(same, store.fields()) == before) {
        return false;
    }
    DAICHO_TRY(
        recorder.update(store.table(), store.toStored(former), fieldValues(score, store.fields())));
    return true;
}

} // namespace

Result<int> spreadOverGroups(Session& session, Recorder& recorder, const QList<Assessment>& given)
{
    const auto members = LikeGroupStore(session.database()).members(given);
    if (!members) {
        return failure(members);
    }
    const AssessmentStore store(session.tables().assessment);
    int written = 0;
    for (const LikeMember& member : *members) {
        Assessment score = given[member.given];
        score.asset = member.asset;
        if (score.scoredAt.isEmpty()) {
            score.scoredAt = session.environment().clock.instant();
        }
        const Result<bool> isNew = put(recorder, store, score, member.assessment);
        if (!isNew) {
            return failure(isNew);
        }
        written += *isNew ? 1 : 0;
    }
    return written;
}

} // namespace daicho
