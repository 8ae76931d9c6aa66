// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Failure misuse(const QString& message, const QString& where)
{
    return fail(ErrorKind::InvalidInput, message, {}, where);
}

/// Ids of the catalogue are ASCII; an input method may have typed them in full width.
QString asTyped(const Declaration& declaration, const QString& name, const QString& value)
{
    const auto isIt = [&name](const OptionSpec& option) {
        return option.name == name && option.value == "ID"_L1;
    };
    if (std::ranges::none_of(declaration.options, isIt)) {
        return value;
    }
    const QString id = value.normalized(QString::NormalizationForm_KC).trimmed();
    return name == "--threat"_L1 ? id.toUpper() : id;
}

/// The parser, which only sorts: its own checks speak English, so they are made here instead.
void declare(CLI::App& parser, const Declaration& declaration)
{
    parser.set_help_flag();
    parser.allow_extras();
    parser.allow_windows_style_options(false);
    for (const OptionSpec& option : declaration.options) {
        const std::string name = option.name.toStdString();
        if (option.kind == OptionKind::Flag) {
            parser.add_flag(name);
        } else {
            parser.add_option(name)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        }
    }
    for (const ArgumentSpec& argument : declaration.arguments) {
        parser.add_option(argument.name.toStdString())
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->allow_extra_args(argument.isRepeated);
    }
}

Result<void> checkOption(const OptionSpec& option, const Arguments& arguments)
{
    if (!arguments.has(option.name)) {
        return option.isRequired
                   ? Result<void>(misuse(
                         Words::tr("The option %1 %2 is missing.").arg(option.name, option.value),
                         option.name))
                   : Result<void>();
    }
    if (option.kind != OptionKind::Flag && arguments.texts(option.name).size() > 1) {
        return misuse(Words::tr("The option %1 is given twice.").arg(option.name), option.name);
    }
    const QString value = arguments.text(option.name);
    if (option.kind == OptionKind::Integer && !parseInteger(value)) {
        return misuse(Words::tr("“%1” is no whole number for %2.").arg(value, option.name),
                      option.name);
    }
    if (!option.choices.isEmpty() && !option.choices.contains(value)) {
        return misuse(Words::tr("“%1” is no value of %2. Its values are %3.")
                          .arg(value, option.name, option.choices.join(u", "_s)),
                      option.name);
    }
    return {};
}

Result<void> check(const Declaration& declaration, const Arguments& arguments)
{
    for (const ArgumentSpec& argument : declaration.arguments) {
        if (argument.isRequired && arguments.text(argument.name).isEmpty()) {
            return misuse(Words::tr("%1 is missing.").arg(argument.name), argument.name);
        }
    }
    for (const OptionSpec& option : declaration.options) {
        DAICHO_TRY(checkOption(option, arguments));
    }
    return {};
}

Failure tooMuch(const QString& typed)
{
    return misuse(typed.startsWith(u'-') ? Words::tr("There is no option %1.").arg(typed)
                                         : Words::tr("“%1” is one argument too many.").arg(typed),
                  typed);
}

} // namespace

std::vector<OptionSpec> commonOptions()
{
    return {
        {u"--json"_s, OptionKind::Flag, {}, Words::tr("answer as one JSON document")},
        {u"--lang"_s,
         OptionKind::Text,
         u"ja|en"_s,
         Words::tr("language of texts"),
         false,
         {u"ja"_s, u"en"_s}},
        {u"--as"_s, OptionKind::Text, u"POST"_s, Words::tr("the post that acts")},
        {u"--help"_s, OptionKind::Flag, {}, Words::tr("show this help")},
    };
}

Result<Arguments> parseArguments(const Declaration& declaration, const QStringList& typed)
{
    CLI::App parser;
    declare(parser, declaration);
    std::vector<std::string> reversed; // as the parser wants it
    for (auto word = typed.crbegin(); word != typed.crend(); ++word) {
        reversed.push_back(word->toStdString());
    }
    try {
        parser.parse(std::move(reversed));
    } catch (const CLI::ArgumentMismatch&) {
        // Options take whatever follows them, so only the last word can lack its value.
        return misuse(Words::tr("The option %1 needs a value.").arg(typed.last()), typed.last());
    } catch (const CLI::Error& error) {
        return misuse(Words::tr("The command line can't be understood: %1")
                          .arg(QString::fromUtf8(error.what())),
                      {});
    }
    std::vector<std::string> extras = parser.remaining();
    // The parser keeps the mark behind which nothing is an option.
    if (const auto mark = std::ranges::find(extras, "--"); mark != extras.end()) {
        extras.erase(mark);
    }
    if (!extras.empty()) {
        return tooMuch(QString::fromStdString(extras.front()));
    }
    Arguments arguments;
    for (const CLI::Option* option : parser.get_options()) {
        const QString name = QString::fromStdString(option->get_name());
        for (const std::string& value : option->results()) {
            arguments.add(name, asTyped(declaration, name, QString::fromStdString(value)));
        }
    }
    DAICHO_TRY(check(declaration, arguments));
    return arguments;
}

} // namespace daicho
