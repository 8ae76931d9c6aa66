// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/registersummary.h"
#include "app/cli/verbs/verbs.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class InfoCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)

public:
    QString name() const override { return u"info"_s; }

    Declaration declaration() const override
    {
        return {tr("Counts what a register holds."), {registerArgument()}, {}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<RegisterSummary> summary = RegisterSummary::of(session);
        if (!summary) {
            return failure(summary);
        }
        if (context.json) {
            streams.answer(summary->toJson());
        } else {
            streams.answer(summary->lines().join(u'\n'));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> infoCommand()
{
    return std::make_unique<InfoCommand>();
}

} // namespace daicho
