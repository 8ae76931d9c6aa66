// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/importservice.h"

#include "model/service/transfer/importmemoryservice.h"
#include "model/service/transfer/importwork.h"
#include "model/service/transfer/linkkinds.h"
#include "model/service/transfer/scoreimport.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

} // namespace

QString sentenceOf(const ImportProblem& problem)
{
    return Words::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column(), problem.reason);
}

Result<ImportReport>
ImportService::run(TableSource& source, const ImportRun& run, Progress& progress)
{
    switch (run.options.into) {
    case ImportTarget::Scores:
        return ScoreImport(m_session, run, progress).go(source);
    case ImportTarget::Relations:
    case ImportTarget::Flows:
    case ImportTarget::Measures:
    case ImportTarget::Restrictions:
        return linkImport(m_session, run, progress)->go(source);
    case ImportTarget::Assets:
    case ImportTarget::Units:
    case ImportTarget::Places:
        break;
    }
    ImportMemoryService memory(m_session);
    ImportRun completed = run;
    const Result<bool> remembered = memory.complete(source, completed.options, progress);
    if (!remembered) {
        return failure(remembered);
    }
    Result<ImportReport> report = ImportWork(m_session, completed, progress).run(source);
    if (report && *remembered) {
        report->warnings.prepend(Words::tr(
            "The columns were read as they were mapped for an earlier table with these headers."));
    }
    if (report && run.keepMapping && !run.dryRun && !report->keptOut) {
        DAICHO_TRY(memory.keepMapping(source, run.options, progress));
    }
    return report;
}

} // namespace daicho
