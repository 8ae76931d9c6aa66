// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/declaration.h"
#include "app/cli/failure.h"
#include "app/cli/streams.h"
#include "model/service/session.h"

namespace daicho {

class Progress;

/// What a verb works with besides its streams.
struct Context
{
    Arguments arguments;
    Environment environment;
    ActingPost actor;
    Progress& progress;
    bool json = false;

    Language language() const { return environment.language; }
};

/// One verb of the command line.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual Declaration declaration() const = 0;

    /// Whether the program must be a graphical one (offscreen): fonts, pictures.
    virtual bool needsFonts() const { return false; }

    virtual ExitCode run(const Context& context, Streams& streams) const = 0;

protected:
    /// The code of the result, or of its error, which is said on both streams as promised.
    static ExitCode
    finish(const Result<ExitCode>& result, const Context& context, Streams& streams);
    static ExitCode
    refuse(const Error& error, ExitCode code, const Context& context, Streams& streams);
};

/// A verb that needs no register, or makes one.
class PlainCommand : public Command
{
public:
    ExitCode run(const Context& context, Streams& streams) const final;

protected:
    virtual Result<ExitCode> answer(const Context& context, Streams& streams) const = 0;
};

/// How a verb opens the register.
enum class Access {
    Read,  ///< nothing beside the file is touched
    Write, ///< no answer without writing
    Note,  ///< writes a note into the journal, unless the register can only be read
};

/// A verb whose first argument is REGISTER.
class RegisterCommand : public Command
{
public:
    /// Opens the register first; whatever stands in the way of that ends in RegisterUnusable.
    ExitCode run(const Context& context, Streams& streams) const final;

protected:
    static ArgumentSpec registerArgument();

    virtual Access access() const { return Access::Read; }

    virtual Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const = 0;

private:
    Result<std::unique_ptr<Session>> open(const Context& context) const;
};

} // namespace daicho
