// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/scoreimport.h"

#include "model/service/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

} // namespace

ScoreImport::ScoreImport(Session& session, const ImportRun& run, Progress& progress)
    : RowImport(session, run, progress)
    , m_store(session.tables().assessment)
{
}

Result<void> ScoreImport::begin(const DraftReader& reader)
{
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    m_info = *info;
    m_rows.emplace(m_session, m_info, reader.sheet());
    return m_rows->load();
}

Result<void> ScoreImport::take(DraftRow& row)
{
    if (row.isRejected()) {
        return {};
    }
    ScoreDraft draft = m_rows->draft(row);
    if (!row.isRejected()) {
        checkTwin(row, draft);
    }
    return row.isRejected() ? Result<void>() : stage(row, draft);
}

void ScoreImport::checkTwin(DraftRow& row, const ScoreDraft& draft)
{
    // Hashes instead of texts, as for asset numbers: a long list needs little memory.
    const size_t key =
        qHashMulti(size_t(0x5bd1e995), draft.asset.value, draft.threat, *draft.cycle, draft.rater);
    const auto first = m_seen.constFind(key);
    if (first == m_seen.constEnd()) {
        m_seen.insert(key, row.row);
        return;
    }
    m_rows->reject(
        row,
        ScoreField::Asset,
        Words::tr("Row %1 has a score of this asset, threat, year and rater already.").arg(*first));
}

/// A pair has one agreed score in a year, whoever agreed on it.
Result<void> ScoreImport::checkAgreed(DraftRow& row, const Assessment& fresh)
{
    const auto agreed = m_store.agreed(fresh.asset, fresh.threat, *fresh.cycle);
    if (!agreed) {
        return failure(agreed);
    }
    const size_t key =
        qHashMulti(size_t(0x9e3779b9), fresh.asset.value, fresh.threat, *fresh.cycle);
    const bool isSecond = m_seen.contains(key);
    m_seen.insert(key, row.row);
    if (isSecond || (*agreed && (*agreed)->rater != fresh.rater)) {
        m_rows->reject(
            row,
            ScoreField::Standing,
            Words::tr("Something else is agreed for this asset, threat and year already."));
    }
    return {};
}

Result<void> ScoreImport::stage(DraftRow& row, ScoreDraft& draft)
{
    const auto stored = m_store.ofPair(draft.asset, draft.threat, *draft.cycle, draft.rater);
    if (!stored) {
        return failure(stored);
    }
    if (*stored && !ScoreRows::gives(row, ScoreField::Note)) {
        draft.note = (*stored)->note;
    }
    const bool agrees = *stored && m_rows->agrees(row, draft, **stored);
    Assessment fresh = agrees ? **stored : assessmentOf(draft, m_rows->evaluate(row, draft));
    fresh.standing = m_rows->standing(row, *stored);
    if (*stored) {
        fresh.round = (*stored)->round;
        fresh.likeGroup = (*stored)->likeGroup;
    }
    if (!fresh.standing.isEmpty() && !row.isRejected()) {
        DAICHO_TRY(checkAgreed(row, fresh));
    }
    if (row.isRejected()) {
        return {};
    }
    if (*stored) {
        const Result<bool> may = mayUpdate(row.row);
        if (!may) {
            return failure(may);
        }
        if (!*may) {
            return {};
        }
        fresh.scoredAt = (*stored)->scoredAt;
    }
    const Values values = fieldValues(fresh, assessmentFields());
    if (*stored && values == m_store.toStored(**stored).values) {
        ++m_report.unchanged;
        return {};
    }
    *stored ? ++m_report.updated : ++m_report.added;
    StagedRow staged;
    staged.row = row.row;
    staged.values = values;
    return m_staging->add(staged);
}

Result<void> ScoreImport::write(Recorder& recorder, qint64 n, StagedRow& row)
{
    Q_UNUSED(n)
    const Result<Assessment> score =
        m_session.scoring().put(recorder, m_store.fromStored({0, {}, 0, row.values}));
    return score ? Result<void>() : Result<void>(failure(score));
}

} // namespace daicho
