// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/service/assetservice.h"
#include "model/service/figures/explainservice.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class ExplainCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)

public:
    QString name() const override { return u"explain"_s; }

    Declaration declaration() const override
    {
        return {tr("Tells how each class and number of an asset came about."),
                {registerArgument()},
                {{u"--asset"_s, OptionKind::Text, u"CODE"_s, tr("asset number"), true},
                 {u"--threat"_s, OptionKind::Text, u"ID"_s, tr("only the scores against it")}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<Asset> asset = session.assets().byCode(context.arguments.text(u"--asset"_s));
        if (!asset) {
            return failure(asset);
        }
        const Result<Explanation> explanation =
            ExplainService(session).explain(*asset, context.arguments.text(u"--threat"_s));
        if (!explanation) {
            return failure(explanation);
        }
        if (context.json) {
            streams.answer(toJson(*explanation, context.language()));
        } else {
            streams.answer(explanationLines(*explanation, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> explainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace daicho
