// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/cycles.h"
#include "app/cli/verbs/exportdepartment.h"
#include "app/cli/verbs/exportscoring.h"
#include "app/cli/verbs/exportunits.h"
#include "app/cli/verbs/unitscope.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/papers/committeepapers.h"
#include "model/service/papers/unitdocuments.h"
#include "model/service/transfer/exportservice.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    QString name() const override { return u"export"_s; }

    Declaration declaration() const override
    {
        return {
            tr("Writes the register, the risk list or what the checks find as a workbook, CSV or "
               "JSON."),
            {registerArgument()},
            {whatOption(),
             {u"--to"_s,
              OptionKind::Text,
              u"OUT"_s,
              tr("the file to write: .xlsx, .csv or .json; handling-card and labels: .pdf, "
                 "handover: "
                 ".xlsx; these and department without --unit: a folder for one file per unit"),
              true},
             {u"--unit"_s, OptionKind::Text, u"CODE"_s, tr("only this unit and those below it")},
             {u"--rater"_s,
              OptionKind::Text,
              u"NAME"_s,
              tr("scoring: only the file of this rater, who joins the open round if he is not "
                 "in it yet")},
             {u"--format"_s,
              OptionKind::Text,
              u"xlsx|daicho"_s,
              tr("scoring: workbooks, or small register files for those who have the program; a "
                 "single file has the format of its ending"),
              false,
              {u"xlsx"_s, u"daicho"_s}},
             {u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("of the scores; else the current")},
             {u"--edition"_s,
              OptionKind::Text,
              u"internal|public"_s,
              tr("the public one leaves out what shows weaknesses"),
              false,
              {u"internal"_s, u"public"_s}},
             {u"--filter"_s,
              OptionKind::Text,
              u"TEXT"_s,
              tr("only what the search field would show")},
             {u"--blank"_s,
              OptionKind::Flag,
              {},
              tr("department: one empty row for a new asset of the unit, outside the stock-take")},
             {u"--no-findings"_s,
              OptionKind::Flag,
              {},
              tr("a workbook of the register without its sheet of findings")}}};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        if (context.arguments.text(u"--what"_s) == "department"_L1) {
            return exportDepartment(session, context, streams);
        }
        if (context.arguments.text(u"--what"_s) == "scoring"_L1) {
            return exportScoring(session, context, streams);
        }
        if (committeePaperFromKey(context.arguments.text(u"--what"_s))) {
            return exportPapers(session, context, streams);
        }
        if (unitDocumentFromKey(context.arguments.text(u"--what"_s))) {
            return exportUnitDocuments(session, context, streams);
        }
        const Result<ExportOptions> options = optionsFrom(session, context.arguments);
        if (!options) {
            return failure(options);
        }
        const Result<qint64> rows = ExportService(session).write(*options, context.progress);
        if (!rows) {
            return failure(rows);
        }
        if (context.json) {
            streams.answer(QJsonObject{
                {u"what"_s, toKey(options->what)}, {u"path"_s, options->path}, {u"rows"_s, *rows}});
        } else {
            streams.answer(
                tr("Wrote %n rows to “%1”.", nullptr, static_cast<int>(*rows)).arg(options->path));
        }
        return ExitCode::Done;
    }

private:
    static OptionSpec whatOption()
    {
        return {
            u"--what"_s,
            OptionKind::Text,
            u"register|risks|ledger-check|ipa|ipa-older|units|places|relations|flows|"
            u"restrictions|measures|treatment|budget|department|"
            "scoring|minutes|committee|handling-card|labels|handover"_s,
            tr("what to write; assets means the same as register, risks is the value that stands "
               "for each pair, scores what every rater gave; ipa is the "
               "layout of IPA's ledger with ratings 1 to 3, ipa-older with 0 to 2; treatment is "
               "the "
               "treatment plan, budget what the measures ask for; restrictions what units say of "
               "whether the handling restrictions are kept; scoring a file for each rater of "
               "the open round, minutes and committee what a committee gets on paper; "
               "handling-card, "
               "labels and handover are what a unit gets: how to handle what it holds, labels "
               "for media and binders, the list for a successor"),
            true,
            {u"register"_s,   u"risks"_s,     u"assets"_s,       u"scores"_s,    u"ledger-check"_s,
             u"department"_s, u"scoring"_s,   u"minutes"_s,      u"committee"_s, u"handling-card"_s,
             u"labels"_s,     u"handover"_s,  u"ipa"_s,          u"ipa-older"_s, u"units"_s,
             u"places"_s,     u"relations"_s, u"restrictions"_s, u"flows"_s,     u"measures"_s,
             u"treatment"_s,  u"budget"_s}};
    }

    static Result<ExportOptions> optionsFrom(Session& session, const Arguments& arguments)
    {
        const Result<std::optional<int>> cycle = scoredCycle(session, arguments);
        if (!cycle) {
            return failure(cycle);
        }
        ExportOptions options;
        options.what =
            exportWhatFromKey(arguments.text(u"--what"_s)).value_or(ExportWhat::Register);
        options.path = arguments.text(u"--to"_s);
        options.cycle = *cycle;
        options.edition =
            editionFromKey(arguments.text(u"--edition"_s)).value_or(Edition::Internal);
        options.withFindings = !arguments.has(u"--no-findings"_s);
        options.filter.text = arguments.text(u"--filter"_s);
        if (arguments.has(u"--unit"_s)) {
            const Result<QStringList> units = unitAndBelow(session, arguments.text(u"--unit"_s));
            if (!units) {
                return failure(units);
            }
            options.filter.anyOf.insert(u"unit"_s, *units);
        }
        return options;
    }
};

} // namespace

std::unique_ptr<Command> exportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace daicho
