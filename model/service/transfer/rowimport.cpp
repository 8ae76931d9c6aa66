// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/rowimport.h"

#include "model/service/session.h"

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

RowImport::RowImport(Session& session, const ImportRun& run, Progress& progress)
    : m_session(session)
    , m_run(run)
    , m_progress(progress)
{
}

Result<ImportReport> RowImport::go(TableSource& source)
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    m_scheme = *scheme;
    const ImportContext context{m_session.environment().catalogue, m_scheme, m_session.language()};
    Result<DraftReader> reader = DraftReader::open(source, m_run.options, context, m_progress);
    if (!reader) {
        return failure(reader);
    }
    DAICHO_TRY(begin(*reader));
    Result<std::unique_ptr<ImportStaging>> staging = ImportStaging::create();
    if (!staging) {
        return failure(staging);
    }
    m_staging = std::move(*staging);
    const Result<int> rows =
        reader->read([this](DraftRow& row) { return takeAndTell(row); }, m_progress);
    if (!rows) {
        return failure(rows);
    }
    m_report.rows = *rows;
    m_report.warnings = reader->warnings() + m_report.warnings;
    m_report.keptOut = m_run.strict && m_report.rejectedRows > 0;
    if (!m_run.dryRun && !m_report.keptOut && m_staging->count() > 0) {
        DAICHO_TRY(writeAll());
    }
    return m_report;
}

Result<void> RowImport::takeAndTell(DraftRow& row)
{
    if (m_progress.isCancelled()) {
        return cancelled();
    }
    DAICHO_TRY(take(row));
    for (const ImportProblem& warning : row.warnings) {
        m_report.warnings.append(sentenceOf(warning));
        m_report.noted.append(warning);
    }
    if (row.isRejected()) {
        ++m_report.rejectedRows;
        m_report.rejected.append(QList<ImportProblem>(row.problems.begin(), row.problems.end()));
    }
    return {};
}

Result<bool> RowImport::mayUpdate(int row)
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
                Words::tr("Row %1 is in the register already. Nothing was imported.").arg(row),
                {},
                QString::number(row));
}

Result<StoredRecord> RowImport::recordOf(EntityTable& table, const StagedRow& row)
{
    const Result<std::optional<StoredRecord>> stored = table.byId(row.id);
    if (!stored) {
        return failure(stored);
    }
    if (!*stored) {
        return fail(ErrorKind::Conflict,
                    Words::tr("Someone else removed the record of row %1 while the table was "
                              "being read. Nothing was imported; import it again.")
                        .arg(row.row));
    }
    return **stored;
}

Result<void> RowImport::writeAll()
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
    DAICHO_TRY(m_staging->visit([&](StagedRow& staged) -> Result<void> {
        if (m_progress.isCancelled()) {
            return cancelled();
        }
        m_progress.report(++done, m_staging->count());
        return write(**recorder, done, staged);
    }));
    DAICHO_TRY(finish(**recorder));
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    m_report.entry = *entry;
    return {};
}

} // namespace daicho
