// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/inputtable.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/transfer/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override { return u"import"_s; }

    Declaration declaration() const override
    {
        const QStringList targets{toKey(ImportTarget::Assets),
                                  toKey(ImportTarget::Units),
                                  toKey(ImportTarget::Places),
                                  toKey(ImportTarget::Scores),
                                  toKey(ImportTarget::Relations),
                                  toKey(ImportTarget::Flows),
                                  toKey(ImportTarget::Measures),
                                  toKey(ImportTarget::Restrictions)};
        const QStringList onMatch{
            toKey(OnMatch::Update), toKey(OnMatch::Skip), toKey(OnMatch::Stop)};
        const QStringList matchBy{toKey(MatchBy::Automatic),
                                  toKey(MatchBy::Number),
                                  toKey(MatchBy::Content),
                                  toKey(MatchBy::Never)};
        return {
            tr("Brings the records of a workbook or CSV file into the register, as one entry."),
            {registerArgument(), {u"TABLE"_s, tr("a workbook (.xlsx, .xlsm) or CSV file")}},
            {{u"--into"_s,
              OptionKind::Text,
              targets.join(u'|'),
              tr("what the rows become; else assets"),
              false,
              targets},
             {u"--sheet"_s,
              OptionKind::Text,
              u"S"_s,
              tr("name or number of the sheet; else the best one")},
             {u"--map"_s,
              OptionKind::Text,
              u"MAP.json"_s,
              tr("which column is which field, which word which value")},
             {u"--on-match"_s,
              OptionKind::Text,
              onMatch.join(u'|'),
              tr("what happens to a record that is there already; else update"),
              false,
              onMatch},
             {u"--match"_s,
              OptionKind::Text,
              matchBy.join(u'|'),
              tr("how a row finds its record: by number, by unit, business, name and medium, or "
                 "never; else by number where it has one"),
              false,
              matchBy},
             {u"--remember"_s,
              OptionKind::Flag,
              {},
              tr("keep the map's columns for tables with the same headers")},
             {u"--report"_s,
              OptionKind::Text,
              u"OUT"_s,
              tr("also write what was rejected and warned of: .xlsx or .csv")},
             {u"--dry-run"_s, OptionKind::Flag, {}, tr("only tell what would happen")},
             {u"--strict"_s, OptionKind::Flag, {}, tr("one rejected row keeps everything out")}}};
    }

protected:
    Access access() const override { return Access::Write; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Arguments& arguments = context.arguments;
        const QString path = arguments.text(u"TABLE"_s);
        const Result<ImportOptions> options = optionsFrom(arguments);
        if (!options) {
            return failure(options);
        }
        if (arguments.has(u"--report"_s)) {
            DAICHO_TRY(checkImportReport(session, arguments.text(u"--report"_s)));
        }
        const Result<std::unique_ptr<TableSource>> source = openInput(path);
        if (!source) {
            return failure(source);
        }
        const ImportRun run{QFileInfo(path).fileName(),
                            *options,
                            arguments.has(u"--dry-run"_s),
                            arguments.has(u"--strict"_s),
                            arguments.has(u"--remember"_s)};
        const Result<ImportReport> report =
            ImportService(session).run(**source, run, context.progress);
        if (!report) {
            return failure(report);
        }
        if (arguments.has(u"--report"_s)) {
            DAICHO_TRY(writeImportReport(session, *report, arguments.text(u"--report"_s)));
        }
        if (context.json) {
            streams.answer(toJson(*report));
        } else {
            streams.answer(lines(*report, run.dryRun).join(u'\n'));
        }
        return report->keptOut ? ExitCode::No : ExitCode::Done;
    }

private:
    static Result<ImportOptions> optionsFrom(const Arguments& arguments)
    {
        ImportOptions options;
        options.into = importTargetFromKey(arguments.text(u"--into"_s)).value_or(options.into);
        options.onMatch = onMatchFromKey(arguments.text(u"--on-match"_s)).value_or(options.onMatch);
        options.matchBy = matchByFromKey(arguments.text(u"--match"_s)).value_or(options.matchBy);
        options.sheet = arguments.text(u"--sheet"_s);
        if (arguments.has(u"--map"_s)) {
            const Result<ColumnMap> map = ColumnMap::load(arguments.text(u"--map"_s));
            if (!map) {
                return failureAt(u"--map"_s, failure(map));
            }
            options.map = *map;
        }
        return options;
    }

    static QJsonObject toJson(const ImportReport& report)
    {
        QJsonArray rejected;
        for (const ImportProblem& problem : report.rejected) {
            rejected.append(QJsonObject{{u"row"_s, problem.row},
                                        {u"column"_s, problem.column()},
                                        {u"value"_s, problem.value},
                                        {u"reason"_s, problem.reason}});
        }
        return {{u"rows"_s, report.rows},
                {u"added"_s, report.added},
                {u"updated"_s, report.updated},
                {u"unchanged"_s, report.unchanged},
                {u"skipped"_s, report.skipped},
                {u"rejected"_s, rejected},
                {u"rejected_rows"_s, report.rejectedRows},
                {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
                {u"entry"_s, report.entry ? QJsonValue(report.entry->seq) : QJsonValue()}};
    }

    static QStringList lines(const ImportReport& report, bool dryRun)
    {
        QStringList lines{tr("%n rows: %1 added, %2 updated, %3 unchanged, %4 skipped, %5 rejected",
                             nullptr,
                             report.rows)
                              .arg(report.added)
                              .arg(report.updated)
                              .arg(report.unchanged)
                              .arg(report.skipped)
                              .arg(report.rejectedRows)};
        for (const ImportProblem& problem : report.rejected) {
            lines.append(
                problem.column().isEmpty()
                    ? tr("Row %1: %2").arg(problem.row).arg(problem.reason)
                    : tr("Row %1, %2: %3").arg(problem.row).arg(problem.column(), problem.reason));
        }
        lines += report.warnings;
        if (dryRun) {
            lines.append(tr("This was a dry run: nothing was changed."));
        } else if (report.keptOut) {
            lines.append(tr("Rows were rejected, so nothing was imported."));
        } else {
            lines.append(report.entry ? tr("Journal entry #%1").arg(report.entry->seq)
                                      : tr("Nothing has changed, so no entry was written."));
        }
        return lines;
    }
};

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace daicho
