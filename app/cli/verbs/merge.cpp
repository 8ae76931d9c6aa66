// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/service/merge/mergeservice.h"
#include "model/service/merge/resultsheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const MergeReport& report)
{
    QJsonObject json{{u"file"_s, report.file}};
    if (report.error) {
        json.insert(u"error"_s,
                    errorJson(toKey(report.error->kind), *report.error).value(u"error"_s));
        return json;
    }
    QJsonArray conflicts;
    for (const MergeConflict& conflict : report.conflicts) {
        conflicts.append(QJsonObject{{u"row"_s, conflict.row},
                                     {u"code"_s, conflict.code},
                                     {u"field"_s, conflict.field},
                                     {u"base"_s, conflict.base},
                                     {u"ours"_s, conflict.ours},
                                     {u"theirs"_s, conflict.theirs}});
    }
    QJsonArray waiting;
    for (const MergeWaiting& item : report.waiting) {
        waiting.append(QJsonObject{{u"row"_s, item.row},
                                   {u"code"_s, item.code},
                                   {u"what"_s, toKey(item.what)},
                                   {u"reason"_s, item.reason}});
    }
    QJsonArray rejected;
    for (const ImportProblem& problem : report.rejected) {
        rejected.append(QJsonObject{{u"row"_s, problem.row},
                                    {u"column"_s, problem.column()},
                                    {u"value"_s, problem.value},
                                    {u"reason"_s, problem.reason}});
    }
    json.insert(u"unit"_s, report.unitName);
    json.insert(u"answered_by"_s, report.answeredBy);
    if (!report.rater.isEmpty()) {
        json.insert(u"rater"_s, report.rater);
        json.insert(u"round"_s, report.round);
        json.insert(u"unknown"_s, report.unknown);
    }
    json.insert(u"rows"_s, report.rows);
    json.insert(u"updated"_s, report.updated);
    json.insert(u"added"_s, report.added);
    json.insert(u"unchanged"_s, report.unchanged);
    json.insert(u"confirmed"_s, report.confirmed);
    json.insert(u"unconfirmed"_s, report.unconfirmed);
    json.insert(u"conflicts"_s, conflicts);
    json.insert(u"waiting"_s, waiting);
    json.insert(u"rejected"_s, rejected);
    json.insert(u"restrictions"_s, report.restrictions);
    json.insert(u"warnings"_s, QJsonArray::fromStringList(report.warnings));
    json.insert(u"entry"_s, report.entry ? QJsonValue(report.entry->seq) : QJsonValue());
    return json;
}

class MergeCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)

public:
    QString name() const override { return u"merge"_s; }

    Declaration declaration() const override
    {
        return {tr("Brings back what departments and raters answered in their workbooks."),
                {registerArgument(),
                 {u"RETURNED"_s,
                  tr("returned workbooks (.xlsx), raters' files (.daicho), or folders of them"),
                  true,
                  true}},
                {{u"--dry-run"_s, OptionKind::Flag, {}, tr("only tell what would happen")},
                 {u"--theirs"_s, OptionKind::Flag, {}, tr("conflicts: take the workbook's value")},
                 {u"--ours"_s, OptionKind::Flag, {}, tr("conflicts: keep the register's value")},
                 {u"--accept"_s,
                  OptionKind::Text,
                  u"new,retired,moved,lowered,number"_s,
                  tr("what is accepted without waiting for a person; number: rows known by their "
                     "asset number only")},
                 {u"--results"_s,
                  OptionKind::Text,
                  u"FOLDER"_s,
                  tr("write what each unit gets back of its return into this folder")}}};
    }

protected:
    Access access() const override { return Access::Write; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<MergeOptions> options = optionsFrom(context.arguments);
        if (!options) {
            return failure(options);
        }
        const QStringList paths = context.arguments.texts(u"RETURNED"_s);
        const Result<QList<MergeReport>> reports =
            MergeService(session).merge(paths, *options, context.progress);
        if (!reports) {
            return failure(reports);
        }
        const bool alone = paths.size() == 1 && !QFileInfo(paths.first()).isDir();
        if (alone && !reports->isEmpty() && reports->first().error) {
            return Failure(*reports->first().error);
        }
        if (context.arguments.has(u"--results"_s) && !options->dryRun) {
            DAICHO_TRY(writeResults(session, *reports, context));
        }
        bool settled = true;
        QJsonArray files;
        QStringList lines;
        for (const MergeReport& report : *reports) {
            settled = settled && report.isSettled();
            files.append(toJson(report));
            lines += linesOf(report);
        }
        if (context.json) {
            streams.answer(alone ? files.first().toObject() : QJsonObject{{u"files"_s, files}});
        } else {
            if (options->dryRun) {
                lines.append(tr("This was a dry run: nothing was changed."));
            }
            streams.answer(lines.join(u'\n'));
        }
        return settled ? ExitCode::Done : ExitCode::No;
    }

private:
    static Result<void>
    writeResults(Session& session, const QList<MergeReport>& reports, const Context& context)
    {
        QSet<QString> campaigns;
        for (const MergeReport& report : reports) {
            campaigns.insert(report.campaign);
        }
        campaigns.remove(QString());
        for (const QString& campaign : campaigns) {
            DAICHO_TRY(writeResultSheets(
                session, campaign, context.arguments.text(u"--results"_s), context.progress));
        }
        return {};
    }

    static Result<MergeOptions> optionsFrom(const Arguments& arguments)
    {
        MergeOptions options;
        options.dryRun = arguments.has(u"--dry-run"_s);
        const bool theirs = arguments.has(u"--theirs"_s);
        const bool ours = arguments.has(u"--ours"_s);
        if (theirs && ours) {
            return fail(
                ErrorKind::InvalidInput, tr("Give --theirs or --ours, not both."), {}, u"--ours"_s);
        }
        options.conflicts = theirs ? MergeOptions::Conflicts::TakeTheirs
                            : ours ? MergeOptions::Conflicts::KeepOurs
                                   : MergeOptions::Conflicts::Wait;
        const QSet<MergeWhat> possible{MergeWhat::New,
                                       MergeWhat::Retired,
                                       MergeWhat::Moved,
                                       MergeWhat::Lowered,
                                       MergeWhat::Number};
        for (const QString& list : arguments.texts(u"--accept"_s)) {
            for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
                const std::optional<MergeWhat> what = mergeWhatFromKey(word.trimmed());
                if (!what || !possible.contains(*what)) {
                    return fail(ErrorKind::InvalidInput,
                                tr("--accept takes new, retired, moved, lowered and number, not "
                                   "“%1”.")
                                    .arg(word),
                                {},
                                u"--accept"_s);
                }
                options.accept.insert(*what);
            }
        }
        return options;
    }

    static QStringList firstLines(const MergeReport& report)
    {
        if (!report.rater.isEmpty()) {
            return {
                tr("%1: scores of %2 for %n item(s): %3 added, %4 updated, %5 unchanged, %6 not "
                   "known, %7 open",
                   nullptr,
                   report.rows)
                    .arg(report.file, report.rater)
                    .arg(report.added)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.unknown)
                    .arg(report.unconfirmed)};
        }
        return {tr("%1: %n row(s): %2 updated, %3 added, %4 unchanged, %5 confirmed, %6 "
                   "not confirmed",
                   nullptr,
                   report.rows)
                    .arg(report.file)
                    .arg(report.updated)
                    .arg(report.added)
                    .arg(report.unchanged)
                    .arg(report.confirmed)
                    .arg(report.unconfirmed)};
    }

    static QStringList linesOf(const MergeReport& report)
    {
        if (report.error) {
            return {tr("%1: %2").arg(report.file, report.error->message)};
        }
        QStringList lines = firstLines(report);
        for (const MergeConflict& conflict : report.conflicts) {
            lines.append(tr("  Row %1, %2, %3: sent “%4”, register “%5”, workbook “%6”")
                             .arg(conflict.row)
                             .arg(conflict.code,
                                  conflict.field,
                                  conflict.base,
                                  conflict.ours,
                                  conflict.theirs));
        }
        for (const MergeWaiting& item : report.waiting) {
            lines.append(tr("  Row %1, %2 waits (%3) %4")
                             .arg(item.row)
                             .arg(item.code, toKey(item.what), item.reason));
        }
        for (const ImportProblem& problem : report.rejected) {
            lines.append(
                tr("  Row %1, %2: %3").arg(problem.row).arg(problem.column(), problem.reason));
        }
        for (const QString& warning : report.warnings) {
            lines.append(u"  "_s + warning);
        }
        lines.append(report.entry ? tr("  Journal entry #%1").arg(report.entry->seq)
                                  : tr("  Nothing has changed, so no entry was written."));
        return lines;
    }
};

} // namespace

std::unique_ptr<Command> mergeCommand()
{
    return std::make_unique<MergeCommand>();
}

} // namespace daicho
