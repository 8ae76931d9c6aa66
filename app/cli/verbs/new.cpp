// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/registersummary.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/sample/sample.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// What the new register is filled with.
struct Filling
{
    bool sample = false;
    std::optional<GeneratorOptions> generated;
};

class NewCommand final : public PlainCommand
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    QString name() const override { return u"new"_s; }

    Declaration declaration() const override
    {
        return {tr("Makes a register; refuses to overwrite a file."),
                {{u"REGISTER"_s, tr("the file to make, usually .daicho")}},
                {{u"--sample"_s, OptionKind::Flag, {}, tr("fill in the sample city")},
                 {u"--assets"_s,
                  OptionKind::Integer,
                  u"N"_s,
                  tr("make N plausible assets with units, relations, flows and scores")},
                 {u"--seed"_s,
                  OptionKind::Integer,
                  u"S"_s,
                  tr("with --assets: the same number makes the same assets")},
                 {u"--city"_s, OptionKind::Text, u"NAME"_s, tr("name of the city")},
                 {u"--method"_s, OptionKind::Text, u"ID"_s, tr("scoring method")},
                 {u"--scheme"_s, OptionKind::Text, u"ID"_s, tr("classification scheme")}}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        const Arguments& arguments = context.arguments;
        const Result<Filling> filling = fillingOf(arguments);
        if (!filling) {
            return failure(filling);
        }
        NewRegister beginning;
        beginning.city = arguments.text(u"--city"_s);
        beginning.method = arguments.text(u"--method"_s);
        beginning.scheme = arguments.text(u"--scheme"_s);
        const QString path = arguments.text(u"REGISTER"_s);
        Result<std::unique_ptr<Session>> session =
            Session::create(path, beginning, context.actor, context.environment);
        if (!session) {
            return failure(session);
        }
        const Result<RegisterSummary> summary = fill(**session, *filling, context);
        session->reset();
        if (!summary) {
            QFile::remove(path); // half a register is none
            return failure(summary);
        }
        if (context.json) {
            streams.answer(summary->toJson());
        } else {
            streams.answer(tr("Made the register “%1”.").arg(path));
            streams.answer(summary->lines().join(u'\n'));
        }
        return ExitCode::Done;
    }

private:
    static Result<Filling> fillingOf(const Arguments& arguments)
    {
        Filling filling;
        filling.sample = arguments.has(u"--sample"_s);
        if (const std::optional<qint64> assets = arguments.integer(u"--assets"_s)) {
            filling.generated = GeneratorOptions{*assets};
        }
        if (filling.generated && filling.generated->assets < 0) {
            return refuse(u"--assets"_s, tr("--assets wants a number of 0 or more."));
        }
        if (filling.generated && filling.sample) {
            return refuse(u"--assets"_s, tr("Give --sample or --assets, not both."));
        }
        if (const std::optional<qint64> seed = arguments.integer(u"--seed"_s)) {
            if (!filling.generated) {
                return refuse(u"--seed"_s, tr("--seed goes with --assets only."));
            }
            if (*seed < 0 || *seed > std::numeric_limits<quint32>::max()) {
                return refuse(u"--seed"_s, tr("--seed wants a number from 0 to 4294967295."));
            }
            filling.generated->seed = static_cast<quint32>(*seed);
        }
        return filling;
    }

    static Failure refuse(const QString& option, const QString& message)
    {
        return fail(ErrorKind::InvalidInput, message, {}, option);
    }

    static Result<RegisterSummary>
    fill(Session& session, const Filling& filling, const Context& context)
    {
        if (filling.sample || filling.generated) {
            auto recorder = session.record(u"sample.fill"_s);
            if (!recorder) {
                return failure(recorder);
            }
            const Catalogue& catalogue = context.environment.catalogue;
            DAICHO_TRY(filling.sample
                           ? fillSample(**recorder, session.tables(), catalogue, context.progress)
                           : generate(**recorder,
                                      session.tables(),
                                      catalogue,
                                      *filling.generated,
                                      context.progress));
            DAICHO_TRY(session.commit(**recorder));
        }
        return RegisterSummary::of(session);
    }
};

} // namespace

std::unique_ptr<Command> newCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace daicho
