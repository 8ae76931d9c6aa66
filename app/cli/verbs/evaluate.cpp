// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/registermethod.h"
#include "app/cli/verbs/scoretext.h"
#include "app/cli/verbs/verbs.h"
#include "model/risk/engine.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class EvaluateCommand final : public PlainCommand
{
    Q_DECLARE_TR_FUNCTIONS(EvaluateCommand)

public:
    QString name() const override { return u"evaluate"_s; }

    Declaration declaration() const override
    {
        return {tr("Scores once, without a register."),
                {{u"METHOD"_s, tr("a scoring method; “methods” lists them")},
                 {u"KEY=VALUE"_s, tr("the method's inputs"), false, true}},
                {inRegisterOption()}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        const Result<Method> method = methodNamed(context, context.arguments.text(u"METHOD"_s));
        const Result<ScoreInputs> inputs = context.arguments.assignments(u"KEY=VALUE"_s);
        if (!method || !inputs) {
            return !method ? failure(method) : failure(inputs);
        }
        const Result<Score> score = evaluate(*method, *inputs);
        if (!score) {
            return failure(score);
        }
        if (context.json) {
            streams.answer(toJson(*score, context.language()));
        } else {
            streams.answer(scoreLines(*method, *score, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> evaluateCommand()
{
    return std::make_unique<EvaluateCommand>();
}

} // namespace daicho
