// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/importfile.h"

#include "model/service/session.h"
#include "model/sheet/csvwriter.h"
#include "model/sheet/opentable.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

} // namespace

Result<TableAnalysis>
analyseFile(Session& session, const QString& path, const ImportOptions& options, Progress& progress)
{
    const Result<Scheme> scheme = session.scheme();
    const Result<std::unique_ptr<TableSource>> source = openTable(path);
    if (!scheme || !source) {
        return !scheme ? failure(scheme) : failure(source);
    }
    return analyseTable(**source,
                        options,
                        {session.environment().catalogue, *scheme, session.language()},
                        progress);
}

Result<ImportReport>
importFile(Session& session, const QString& path, ImportRun run, Progress& progress)
{
    const Result<std::unique_ptr<TableSource>> source = openTable(path);
    if (!source) {
        return failure(source);
    }
    run.fileName = QFileInfo(path).fileName();
    return ImportService(session).run(**source, run, progress);
}

Result<void> writeProblems(const QList<ImportProblem>& problems, const QString& path)
{
    const Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::create(path);
    if (!writer) {
        return failure(writer);
    }
    CsvWriter& csv = **writer;
    DAICHO_TRY(csv.beginSheet({u"problems"_s,
                               {{Words::tr("Row"), ColumnKind::Integer},
                                {Words::tr("Column")},
                                {Words::tr("Value")},
                                {Words::tr("Reason")}}}));
    for (const ImportProblem& problem : problems) {
        DAICHO_TRY(csv.beginRow());
        DAICHO_TRY(csv.number(0, problem.row));
        DAICHO_TRY(csv.text(1, problem.column()));
        DAICHO_TRY(csv.text(2, problem.value));
        DAICHO_TRY(csv.text(3, problem.reason));
    }
    return csv.finish();
}

} // namespace daicho
