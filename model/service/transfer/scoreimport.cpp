// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/scoreimport.h"

#include "model/service/session.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Failure cancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

} // namespace

ScoreImport::ScoreImport(Session& session, const ImportRun& run, Progress& progress)
    : m_session(session)
    , m_run(run)
    , m_progress(progress)
    , m_store(session.tables().assessment)
{
}

Result<ImportReport> ScoreImport::go(TableSource& source)
{
    const Result<RegisterInfo> info = m_session.info();
    const Result<Scheme> scheme = m_session.scheme();
    if (!info || !scheme) {
        return !info ? failure(info) : failure(scheme);
    }
    const ImportContext context{m_session.environment().catalogue, *scheme, m_session.language()};
    Result<DraftReader> reader = DraftReader::open(source, m_run.options, context, m_progress);
    if (!reader) {
        return failure(reader);
    }
    ScoreRows rows(m_session, *info, reader->sheet());
    DAICHO_TRY(rows.load());
    Result<std::unique_ptr<ImportStaging>> staging = ImportStaging::create();
    if (!staging) {
        return failure(staging);
    }
    m_staging = std::move(*staging);
    const Result<int> read =
        reader->read([&](DraftRow& row) { return take(rows, row); }, m_progress);
    if (!read) {
        return failure(read);
    }
    m_report.rows = *read;
    m_report.warnings = reader->warnings() + m_report.warnings;
    m_report.keptOut = m_run.strict && m_report.rejectedRows > 0;
    if (!m_run.dryRun && !m_report.keptOut && m_staging->count() > 0) {
        DAICHO_TRY(writeAll());
    }
    return m_report;
}

Result<void> ScoreImport::take(ScoreRows& rows, DraftRow& row)
{
    if (m_progress.isCancelled()) {
        return cancelled();
    }
    if (!row.isRejected()) {
        ScoreDraft draft = rows.draft(row);
        if (!row.isRejected()) {
            checkTwin(rows, row, draft);
        }
        if (!row.isRejected()) {
            DAICHO_TRY(stage(rows, row, draft));
        }
    }
    report(row);
    return {};
}

void ScoreImport::checkTwin(ScoreRows& rows, DraftRow& row, const ScoreDraft& draft)
{
    // Hashes instead of texts, as for asset numbers: a long list needs little memory.
    const size_t key =
        qHashMulti(size_t(0x5bd1e995), draft.asset.value, draft.threat, *draft.cycle, draft.rater);
    const auto first = m_seen.constFind(key);
    if (first == m_seen.constEnd()) {
        m_seen.insert(key, row.row);
        return;
    }
    rows.reject(
        row,
        ScoreField::Asset,
        Words::tr("Row %1 has a score of this asset, threat, year and rater already.").arg(*first));
}

/// A pair has one agreed score in a year, whoever agreed on it.
Result<void> ScoreImport::checkAgreed(ScoreRows& rows, DraftRow& row, const Assessment& fresh)
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
        rows.reject(row,
                    ScoreField::Standing,
                    Words::tr("Something else is agreed for this asset, threat and year already."));
    }
    return {};
}

Result<bool> ScoreImport::mayUpdate(const DraftRow& row)
{
    switch (m_run.options.onMatch) {
    case OnMatch::Update:
        return true;
    case OnMatch::Skip:
        ++m_report.skipped;
        return false;
    case OnMatch::Stop:
        break;
    }
    return fail(ErrorKind::Conflict,
                Words::tr("Row %1 is in the register already. Nothing was imported.").arg(row.row),
                {},
                QString::number(row.row));
}

Result<void> ScoreImport::stage(ScoreRows& rows, DraftRow& row, ScoreDraft& draft)
{
    const auto stored = m_store.ofPair(draft.asset, draft.threat, *draft.cycle, draft.rater);
    if (!stored) {
        return failure(stored);
    }
    if (*stored && !ScoreRows::gives(row, ScoreField::Note)) {
        draft.note = (*stored)->note;
    }
    const bool agrees = *stored && rows.agrees(row, draft, **stored);
    Assessment fresh = agrees ? **stored : assessmentOf(draft, rows.evaluate(row, draft));
    fresh.standing = rows.standing(row, *stored);
    if (*stored) {
        fresh.round = (*stored)->round;
        fresh.likeGroup = (*stored)->likeGroup;
    }
    if (!fresh.standing.isEmpty() && !row.isRejected()) {
        DAICHO_TRY(checkAgreed(rows, row, fresh));
    }
    if (row.isRejected()) {
        return {};
    }
    if (*stored) {
        const Result<bool> may = mayUpdate(row);
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

void ScoreImport::report(const DraftRow& row)
{
    for (const ImportProblem& warning : row.warnings) {
        m_report.warnings.append(sentenceOf(warning));
        m_report.noted.append(warning);
    }
    if (row.isRejected()) {
        ++m_report.rejectedRows;
        m_report.rejected.append(QList<ImportProblem>(row.problems.begin(), row.problems.end()));
    }
}

Result<void> ScoreImport::writeAll()
{
    auto recorder = m_session.record(u"import"_s,
                                     {{u"file"_s, m_run.fileName},
                                      {u"into"_s, toKey(m_run.options.into)},
                                      {u"added"_s, m_report.added},
                                      {u"updated"_s, m_report.updated}});
    if (!recorder) {
        return failure(recorder);
    }
    qint64 done = 0;
    DAICHO_TRY(m_staging->visit([&](const StagedRow& staged) -> Result<void> {
        if (m_progress.isCancelled()) {
            return cancelled();
        }
        m_progress.report(++done, m_staging->count());
        const Result<Assessment> score =
            m_session.scoring().put(**recorder, m_store.fromStored({0, {}, 0, staged.values}));
        return score ? Result<void>() : Result<void>(failure(score));
    }));
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    m_report.entry = *entry;
    return {};
}

} // namespace daicho
