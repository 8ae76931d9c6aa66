// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

ExitCode Command::finish(const Result<ExitCode>& result, const Context& context, Streams& streams)
{
    return result ? *result
                  : refuse(result.error(), exitCodeOf(result.error().kind), context, streams);
}

ExitCode
Command::refuse(const Error& error, ExitCode code, const Context& context, Streams& streams)
{
    if (context.json) {
        streams.answer(errorJson(toKey(error.kind), error));
    }
    streams.say(error.message);
    return code;
}

ExitCode PlainCommand::run(const Context& context, Streams& streams) const
{
    return finish(answer(context, streams), context, streams);
}

ArgumentSpec RegisterCommand::registerArgument()
{
    return {u"REGISTER"_s, Words::tr("the register, a .daicho file")};
}

ExitCode RegisterCommand::run(const Context& context, Streams& streams) const
{
    const Result<std::unique_ptr<Session>> session = open(context);
    return session ? finish(answer(**session, context, streams), context, streams)
                   : refuse(session.error(), ExitCode::RegisterUnusable, context, streams);
}

Result<std::unique_ptr<Session>> RegisterCommand::open(const Context& context) const
{
    const QString path = context.arguments.text(u"REGISTER"_s);
    const auto attempt = [&](bool readOnly) {
        RegisterOptions options;
        options.readOnly = readOnly;
        return Session::open(path, options, context.actor, context.environment);
    };
    Result<std::unique_ptr<Session>> session = attempt(access() == Access::Read);
    if (!session && session.error().kind == ErrorKind::ReadOnly && access() != Access::Write) {
        // A reader must roll back what a killed program left; a note is left out where it can't be.
        session = attempt(access() == Access::Note);
    }
    return session;
}

} // namespace daicho
