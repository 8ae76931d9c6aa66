// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/spool.h"
#include "app/cli/verbs/unitscope.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/checks/checkservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QStringList& ruleSets()
{
    static const QStringList sets = {u"ledger"_s, u"risk"_s, u"all"_s};
    return sets;
}

const QStringList& laterSets()
{
    static const QStringList sets = {u"zones"_s, u"policy"_s};
    return sets;
}

QJsonObject toJson(const Finding& finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, toKey(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"subject_code"_s, finding.code},
            {u"subject_name"_s, finding.name},
            {u"message"_s, finding.message},
            {u"advice"_s, finding.advice},
            {u"threat"_s, finding.threat.isEmpty() ? QJsonValue() : QJsonValue(finding.threat)},
            {u"fields"_s, QJsonArray::fromStringList(finding.fields)},
            {u"policy"_s, finding.policy}};
}

class CheckCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override { return u"check"_s; }

    Declaration declaration() const override
    {
        return {
            tr("Checks the register against the rules and lists what it finds."),
            {registerArgument()},
            {{u"--rules"_s,
              OptionKind::Text,
              u"zones|ledger|risk|policy|all"_s,
              tr("which rules; else all there are"),
              false,
              ruleSets() + laterSets()},
             {u"--unit"_s, OptionKind::Text, u"CODE"_s, tr("only this unit and those below it")},
             {u"--on"_s, OptionKind::Text, u"DATE"_s, tr("as if today were this day")}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const QString set = context.arguments.text(u"--rules"_s);
        if (laterSets().contains(set)) {
            return fail(ErrorKind::InvalidInput,
                        tr("There are no rules “%1” in this version yet. Use ledger, risk or all.")
                            .arg(set),
                        {},
                        u"--rules"_s);
        }
        const Result<CheckScope> scope = scopeOf(session, context.arguments);
        if (!scope) {
            return failure(scope);
        }
        AnswerSpool spool;
        DAICHO_TRY(spool.open());
        bool isFirst = true;
        const Result<CheckCounts> counts = CheckService(session).visit(
            *scope,
            [&](const Finding& finding) {
                const QByteArray line =
                    context.json ? jsonLine(finding, isFirst) : textLine(finding);
                isFirst = false;
                return spool.add(line);
            },
            context.progress);
        if (!counts) {
            return failure(counts);
        }
        say(*counts, spool, context, streams);
        return counts->errors > 0 ? ExitCode::No : ExitCode::Done;
    }

private:
    static Result<CheckScope> scopeOf(Session& session, const Arguments& arguments)
    {
        CheckScope scope;
        const QString set = arguments.text(u"--rules"_s);
        scope.rules = set == "ledger"_L1 ? RuleChoice::Ledger
                      : set == "risk"_L1 ? RuleChoice::Risk
                                         : RuleChoice::All;
        if (arguments.has(u"--on"_s)) {
            const Result<ParsedDate> date = parseDate(arguments.text(u"--on"_s));
            if (!date) {
                return fail(ErrorKind::InvalidInput, date.error().message, {}, u"--on"_s);
            }
            scope.on = date->date;
        }
        if (arguments.has(u"--unit"_s)) {
            const Result<QStringList> units = unitAndBelow(session, arguments.text(u"--unit"_s));
            if (!units) {
                return failure(units);
            }
            scope.filter.anyOf.insert(u"unit"_s, *units);
        }
        return scope;
    }

    static QByteArray jsonLine(const Finding& finding, bool isFirst)
    {
        return (isFirst ? "\n" : ",\n") +
               QJsonDocument(toJson(finding)).toJson(QJsonDocument::Compact);
    }

    static QByteArray textLine(const Finding& finding)
    {
        const QString severity = finding.severity == Severity::Error     ? tr("Error")
                                 : finding.severity == Severity::Warning ? tr("Warning")
                                                                         : tr("Note");
        const QString record =
            finding.name.isEmpty() ? finding.code : u"%1 %2"_s.arg(finding.code, finding.name);
        return u"%1  %2  %3\n    %4\n    → %5\n"_s
            .arg(severity, finding.rule, record, finding.message, finding.advice)
            .toUtf8();
    }

    static void
    say(const CheckCounts& counts, AnswerSpool& spool, const Context& context, Streams& streams)
    {
        if (context.json) {
            streams.answerBytes("{\"findings\": [");
            spool.copyTo(streams);
            streams.answerBytes("],\n\"errors\": " + QByteArray::number(counts.errors) +
                                ", \"warnings\": " + QByteArray::number(counts.warnings) +
                                ", \"notes\": " + QByteArray::number(counts.notes) + "}\n");
            return;
        }
        spool.copyTo(streams);
        streams.answer(tr("%1 errors, %2 warnings, %3 notes")
                           .arg(counts.errors)
                           .arg(counts.warnings)
                           .arg(counts.notes));
    }
};

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace daicho
