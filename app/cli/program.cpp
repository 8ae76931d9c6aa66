// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/commandline.h"
#include "app/cli/helptext.h"
#include "app/cli/streamprogress.h"
#include "app/cli/verbs/exportscoring.h"
#include "app/cli/verbs/exportunits.h"
#include "app/cli/verbs/verbs.h"
#include "model/core/clockchoice.h"
#include "translations/uitexts.h"

#include <QCoreApplication>
#include <QSet>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// The value of an option among unparsed words; '' if there is none.
QString valueOf(const QString& option, const QStringList& typed)
{
    for (qsizetype i = 0; i < typed.size() && typed[i] != "--"_L1; ++i) {
        if (typed[i] == option) {
            return typed.value(i + 1);
        }
        if (typed[i].startsWith(option + u'=')) {
            return typed[i].mid(option.size() + 1);
        }
    }
    return {};
}

bool hasFlag(const QString& flag, const QStringList& typed)
{
    const qsizetype end = typed.indexOf(u"--"_s);
    return typed.mid(0, end).contains(flag);
}

/// Japanese unless the surroundings ask for another language: jobs run without a locale.
Language languageOf(const QStringList& typed, const Surroundings& surroundings)
{
    const QString chosen = valueOf(u"--lang"_s, typed);
    QString locale = chosen == "ja"_L1 || chosen == "en"_L1 ? chosen : QString();
    for (const QString& variable : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s}) {
        locale = locale.isEmpty() ? surroundings.variables.value(variable) : locale;
    }
    locale = locale.isEmpty() ? surroundings.systemLocale : locale;
    const QString name = locale.section(u'.', 0, 0);
    const bool isJapanese =
        name.isEmpty() || name == "C"_L1 || name == "POSIX"_L1 || name.startsWith("ja"_L1);
    return isJapanese ? Language::Japanese : Language::English;
}

/// Where the verb stands: the first word that is neither an option nor the value of one; -1 if
/// there is none.
qsizetype verbPlace(const QStringList& typed, const Commands& commands)
{
    QSet<QString> withValue;
    const auto note = [&withValue](const std::vector<OptionSpec>& options) {
        for (const OptionSpec& option : options) {
            if (option.kind != OptionKind::Flag) {
                withValue.insert(option.name);
            }
        }
    };
    note(commonOptions());
    for (const std::unique_ptr<Command>& command : commands) {
        note(command->declaration().options);
    }
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (withValue.contains(typed[i])) {
            ++i;
        } else if (!typed[i].startsWith(u'-')) {
            return i;
        }
    }
    return -1;
}

const Command* find(const QString& name, const Commands& commands)
{
    for (const std::unique_ptr<Command>& command : commands) {
        if (command->name() == name) {
            return command.get();
        }
    }
    return nullptr;
}

int misuse(const Error& error, const QString& hint, const QStringList& typed, Streams& streams)
{
    if (hasFlag(u"--json"_s, typed)) {
        streams.answer(errorJson(u"usage"_s, error));
    }
    streams.say(error.message);
    if (!hint.isEmpty()) {
        streams.say(hint);
    }
    return static_cast<int>(ExitCode::Usage);
}

int withoutVerb(const QStringList& typed, const Commands& commands, Streams& streams)
{
    if (hasFlag(u"--version"_s, typed)) {
        const QString version = QStringLiteral(DAICHO_VERSION);
        if (hasFlag(u"--json"_s, typed)) {
            streams.answer(QJsonObject{{u"version"_s, version}});
        } else {
            streams.answer(u"daicho-cli "_s + version);
        }
        return 0;
    }
    if (hasFlag(u"--help"_s, typed) || hasFlag(u"-h"_s, typed)) {
        streams.answer(overallHelp(commands));
        return 0;
    }
    return misuse({ErrorKind::InvalidInput, Words::tr("The verb is missing."), {}, u"VERB"_s},
                  overallHelp(commands),
                  typed,
                  streams);
}

int unknownVerb(const QStringList& typed,
                const QString& verb,
                const Commands& commands,
                Streams& streams)
{
    QStringList names;
    for (const std::unique_ptr<Command>& command : commands) {
        names.append(command->name());
    }
    return misuse(
        {ErrorKind::InvalidInput, Words::tr("There is no verb “%1”.").arg(verb), {}, verb},
        Words::tr("The verbs are %1.").arg(names.join(u", "_s)),
        typed,
        streams);
}

ActingPost actorOf(const Arguments& arguments,
                   const QProcessEnvironment& variables,
                   const Catalogue& catalogue)
{
    ActingPost actor;
    const ChoiceSet& roles = catalogue.choices(u"actor_role"_s);
    actor.post = arguments.text(u"--as"_s).trimmed();
    if (actor.post.isEmpty()) {
        actor.post = variables.value(u"DAICHO_ACTOR"_s).trimmed();
    }
    if (actor.post.isEmpty()) {
        actor.post = roles.labelOf(actor.role, Language::Japanese);
    } else if (const Choice* role = roles.match(actor.post)) {
        actor.role = role->id;
    }
    return actor;
}

int runVerb(const Command& command,
            const Arguments& arguments,
            Language language,
            const Surroundings& surroundings,
            Streams& streams)
{
    const QStringList json = arguments.has(u"--json"_s) ? QStringList{u"--json"_s} : QStringList();
    const Result<std::unique_ptr<Clock>> clock =
        clockFor(surroundings.variables.value(u"DAICHO_NOW"_s));
    if (!clock) {
        return misuse(clock.error(), {}, json, streams);
    }
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue) {
        return misuse(catalogue.error(), {}, json, streams);
    }
    StreamProgress progress(streams, surroundings.interrupted);
    const Context context{arguments,
                          Environment{**clock, *catalogue, language},
                          actorOf(arguments, surroundings.variables, *catalogue),
                          progress,
                          arguments.has(u"--json"_s)};
    return static_cast<int>(command.run(context, streams));
}

} // namespace

int runProgram(const QStringList& typed, const Surroundings& surroundings, Streams& streams)
{
    const Language language = languageOf(typed, surroundings);
    UiTexts texts;
    texts.use(language);
    const Commands commands = allCommands();
    const qsizetype place = verbPlace(typed, commands);
    if (place < 0) {
        return withoutVerb(typed, commands, streams);
    }
    const Command* const command = find(typed[place], commands);
    if (command == nullptr) {
        return unknownVerb(typed, typed[place], commands, streams);
    }
    if (hasFlag(u"--help"_s, typed) || hasFlag(u"-h"_s, typed)) {
        streams.answer(verbHelp(*command));
        return 0;
    }
    QStringList words = typed;
    words.removeAt(place);
    Declaration declaration = command->declaration();
    for (const OptionSpec& option : commonOptions()) {
        declaration.options.push_back(option);
    }
    const Result<Arguments> arguments = parseArguments(declaration, words);
    if (!arguments) {
        return misuse(arguments.error(),
                      Words::tr("daicho-cli %1 --help shows how it is used.").arg(typed[place]),
                      typed,
                      streams);
    }
    return runVerb(*command, *arguments, language, surroundings, streams);
}

bool needsFonts(const QStringList& typed)
{
    const Commands commands = allCommands();
    const qsizetype place = verbPlace(typed, commands);
    const Command* const command = place < 0 ? nullptr : find(typed[place], commands);
    return command != nullptr &&
           (command->needsFonts() || asksForUnitPdf(typed) || asksForPapers(typed));
}

} // namespace daicho
