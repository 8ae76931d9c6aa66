// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/helptext.h"

#include "app/cli/commandline.h"
#include "app/cli/texttable.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString spelled(const OptionSpec& option)
{
    return option.kind == OptionKind::Flag ? option.name : option.name + u' ' + option.value;
}

QStringList optionLines(const std::vector<OptionSpec>& options)
{
    TextTable table;
    for (const OptionSpec& option : options) {
        table.add({spelled(option), option.help});
    }
    return table.lines(u"  "_s);
}

QString usage(const Command& command, const Declaration& declaration)
{
    QString line = u"daicho-cli "_s + command.name();
    for (const ArgumentSpec& argument : declaration.arguments) {
        const QString name = argument.isRepeated ? argument.name + u'…' : argument.name;
        line += argument.isRequired ? u" "_s + name : u" [%1]"_s.arg(name);
    }
    for (const OptionSpec& option : declaration.options) {
        const QString text = spelled(option);
        line += option.isRequired ? u" "_s + text : u" [%1]"_s.arg(text);
    }
    return line;
}

QStringList exitCodeLines()
{
    TextTable table;
    table.add({u"0"_s, Words::tr("done")});
    table.add({u"1"_s,
               Words::tr("the answer is no: rejected rows, failed verification, conflict, refused "
                         "undo")});
    table.add({u"2"_s, Words::tr("an option, a name or a value that can't be used")});
    table.add({u"3"_s, Words::tr("the input file can't be read")});
    table.add({u"4"_s, Words::tr("the register can't be opened")});
    table.add({u"5"_s,
               Words::tr("cancelled, out of space or output not writable; the register is as "
                         "before")});
    return table.lines(u"  "_s);
}

QStringList surroundingsLines()
{
    TextTable table;
    table.add({u"DAICHO_ACTOR"_s, Words::tr("the post that acts, unless --as names one")});
    table.add({u"DAICHO_NOW"_s, Words::tr("sets the clock: 2026-04-01T00:00:00Z")});
    return table.lines(u"  "_s);
}

} // namespace

QString overallHelp(const std::vector<std::unique_ptr<Command>>& commands)
{
    TextTable verbs;
    for (const std::unique_ptr<Command>& command : commands) {
        verbs.add({command->name(), command->declaration().help});
    }
    QStringList lines{Words::tr("daicho-cli: the register of information assets for scripts and "
                                "scheduled jobs."),
                      {},
                      Words::tr("Usage: daicho-cli VERB [arguments] [options]"),
                      {},
                      Words::tr("Verbs:")};
    lines += verbs.lines(u"  "_s);
    lines += {QString(), Words::tr("Options of every verb, before or after it:")};
    lines += optionLines(commonOptions());
    lines += optionLines({{u"--version"_s, OptionKind::Flag, {}, Words::tr("show the version")}});
    lines += {QString(), Words::tr("Environment:")};
    lines += surroundingsLines();
    lines += {QString(), Words::tr("Exit codes:")};
    lines += exitCodeLines();
    lines += {QString(), Words::tr("daicho-cli VERB --help tells more about a verb.")};
    return lines.join(u'\n');
}

QString verbHelp(const Command& command)
{
    const Declaration declaration = command.declaration();
    QStringList lines{
        declaration.help, {}, Words::tr("Usage: %1").arg(usage(command, declaration))};
    if (!declaration.arguments.empty()) {
        TextTable table;
        for (const ArgumentSpec& argument : declaration.arguments) {
            table.add({argument.name, argument.help});
        }
        lines += {QString(), Words::tr("Arguments:")};
        lines += table.lines(u"  "_s);
    }
    if (!declaration.options.empty()) {
        lines += {QString(), Words::tr("Options:")};
        lines += optionLines(declaration.options);
    }
    lines += {QString(), Words::tr("Options of every verb, before or after it:")};
    lines += optionLines(commonOptions());
    return lines.join(u'\n');
}

} // namespace daicho
