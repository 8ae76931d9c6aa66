// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/exportscoring.h"

#include "app/cli/streams.h"
#include "model/core/wareki.h"
#include "model/service/consensus/scoringexport.h"
#include "model/service/papers/committeepapers.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QJsonObject>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportScoring)
};

Result<std::optional<int>> cycleOf(const Arguments& arguments)
{
    if (!arguments.has(u"--cycle"_s)) {
        return std::optional<int>();
    }
    const Result<int> year = parseFiscalYear(arguments.text(u"--cycle"_s));
    return year ? Result<std::optional<int>>(*year) : failure(year);
}

} // namespace

Result<ExitCode> exportScoring(Session& session, const Context& context, Streams& streams)
{
    const Arguments& arguments = context.arguments;
    const auto cycle = cycleOf(arguments);
    if (!cycle) {
        return failure(cycle);
    }
    ScoringExportOptions options;
    options.path = arguments.text(u"--to"_s);
    options.rater = arguments.text(u"--rater"_s);
    options.cycle = *cycle;
    if (arguments.has(u"--format"_s)) {
        options.format = arguments.text(u"--format"_s) == "daicho"_L1 ? ScoringFormat::Register
                                                                      : ScoringFormat::Workbook;
    }
    const auto result = ScoringExport(session).write(options, context.progress);
    if (!result) {
        return failure(result);
    }
    if (context.json) {
        streams.answer(QJsonObject{{u"what"_s, u"scoring"_s},
                                   {u"path"_s, options.path},
                                   {u"round"_s, result->round},
                                   {u"files"_s, result->files},
                                   {u"rows"_s, result->rows}});
    } else {
        streams.answer(Words::tr("Wrote %n files of “%1” to “%2”.", nullptr, result->files)
                           .arg(result->round, options.path));
    }
    return ExitCode::Done;
}

Result<ExitCode> exportPapers(Session& session, const Context& context, Streams& streams)
{
    // The order of objects in a PDF follows Qt's hashes: same data, same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const Arguments& arguments = context.arguments;
    const auto cycle = cycleOf(arguments);
    if (!cycle) {
        return failure(cycle);
    }
    CommitteePaperOptions options;
    options.paper =
        committeePaperFromKey(arguments.text(u"--what"_s)).value_or(CommitteePaper::Committee);
    options.path = arguments.text(u"--to"_s);
    options.scope.cycle = *cycle;
    const auto result = CommitteePapers(session).write(options, context.progress);
    if (!result) {
        return failure(result);
    }
    if (context.json) {
        streams.answer(QJsonObject{{u"what"_s, toKey(options.paper)},
                                   {u"path"_s, options.path},
                                   {u"rows"_s, result->pairs}});
    } else {
        streams.answer(Words::tr("Wrote “%1”.").arg(options.path));
    }
    return ExitCode::Done;
}

bool asksForPapers(const QStringList& typed)
{
    const bool isPaper = std::ranges::any_of(typed, [](const QString& word) {
        return committeePaperFromKey(word.section(u'=', -1)).has_value();
    });
    return isPaper && std::ranges::any_of(typed, [](const QString& word) {
               return word.endsWith(".pdf"_L1, Qt::CaseInsensitive);
           });
}

} // namespace daicho
