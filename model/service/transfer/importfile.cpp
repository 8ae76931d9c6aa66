// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/importfile.h"

#include "model/service/session.h"
#include "model/service/tablefile.h"
#include "model/service/transfer/importmemoryservice.h"
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

Result<void> writeLine(TableWriter& writer, const QString& kind, const ImportProblem& problem)
{
    DAICHO_TRY(writer.beginRow());
    DAICHO_TRY(writer.text(0, kind));
    if (problem.row > 0) {
        DAICHO_TRY(writer.number(1, problem.row));
    }
    DAICHO_TRY(writer.text(2, problem.column()));
    DAICHO_TRY(writer.text(3, problem.value));
    return writer.text(4, problem.reason);
}

} // namespace

Result<FileAnalysis>
analyseFile(Session& session, const QString& path, const ImportOptions& options, Progress& progress)
{
    const Result<Scheme> scheme = session.scheme();
    const Result<std::unique_ptr<TableSource>> source = openTable(path);
    if (!scheme || !source) {
        return !scheme ? failure(scheme) : failure(source);
    }
    ImportOptions completed = options;
    const Result<bool> remembered =
        ImportMemoryService(session).complete(**source, completed, progress);
    if (!remembered) {
        return failure(remembered);
    }
    const Result<TableAnalysis> table =
        analyseTable(**source,
                     completed,
                     {session.environment().catalogue, *scheme, session.language()},
                     progress);
    if (!table) {
        return failure(table);
    }
    return FileAnalysis{*table, *remembered ? completed.map.columns : QList<ColumnMap::Entry>()};
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

Result<ImportReport>
importFileKeepingWords(Session& session, const QString& path, ImportRun run, Progress& progress)
{
    ImportMemoryService memory(session);
    QList<std::pair<QString, QString>> kept;
    const auto forget = [&]() -> Result<void> {
        for (const auto& [field, word] : kept) {
            DAICHO_TRY(memory.removeWord(field, word));
        }
        return {};
    };
    for (const auto& [field, words] : run.options.map.values.asKeyValueRange()) {
        for (const auto& [word, value] : words.asKeyValueRange()) {
            if (const Result<void> done = memory.keepWord(field, word, value); !done) {
                DAICHO_TRY(forget());
                return failure(done);
            }
            kept.append({field, word});
        }
    }
    Result<ImportReport> report = importFile(session, path, run, progress);
    if (!report || !report->entry) {
        DAICHO_TRY(forget());
    }
    return report;
}

Result<void>
writeImportReport(const Session& session, const ImportReport& report, const QString& path)
{
    const Result<std::unique_ptr<TableWriter>> writer =
        openTableWriter(session, Words::tr("Result of the import"), path);
    if (!writer) {
        return failure(writer);
    }
    DAICHO_TRY((*writer)->beginSheet({Words::tr("Result of the import"),
                                      {{Words::tr("Kind"), ColumnKind::Text, 12},
                                       {Words::tr("Row"), ColumnKind::Integer, 8},
                                       {Words::tr("Column"), ColumnKind::Text, 20},
                                       {Words::tr("Value"), ColumnKind::Text, 24},
                                       {Words::tr("Reason"), ColumnKind::Text, 80, true}}}));
    for (const ImportProblem& problem : report.rejected) {
        DAICHO_TRY(writeLine(**writer, Words::tr("Rejected"), problem));
    }
    QSet<QString> noted;
    for (const ImportProblem& warning : report.noted) {
        noted.insert(sentenceOf(warning));
        DAICHO_TRY(writeLine(**writer, Words::tr("Warning"), warning));
    }
    for (const QString& sentence : report.warnings) {
        if (!noted.contains(sentence)) {
            DAICHO_TRY(writeLine(**writer, Words::tr("Warning"), {0, {}, {}, {}, sentence}));
        }
    }
    return (*writer)->finish();
}

Result<void> checkImportReport(const Session& session, const QString& path)
{
    // A writer that is dropped leaves nothing.
    const Result<std::unique_ptr<TableWriter>> writer =
        openTableWriter(session, Words::tr("Result of the import"), path);
    return writer ? Result<void>() : Result<void>(failure(writer));
}

} // namespace daicho
