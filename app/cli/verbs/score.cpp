// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/scoretext.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEarliestCycle = 2000;

class ScoreCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCommand)

public:
    QString name() const override { return u"score"_s; }

    Declaration declaration() const override
    {
        return {tr("Stores the score of an asset against a threat."),
                {registerArgument(),
                 {u"KEY=VALUE"_s, tr("the inputs of the register's method"), false, true}},
                {{u"--asset"_s, OptionKind::Text, u"CODE"_s, tr("asset number"), true},
                 {u"--threat"_s, OptionKind::Text, u"ID"_s, tr("threat, such as A01"), true},
                 {u"--rater"_s, OptionKind::Text, u"NAME"_s, tr("who scores; else who acts")},
                 {u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")}}};
    }

protected:
    Access access() const override { return Access::Write; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<ScoreDraft> draft = draftFrom(session, context.arguments);
        if (!draft) {
            return failure(draft);
        }
        const Result<SavedScore> saved = session.scoring().save(*draft);
        if (!saved) {
            return failure(saved);
        }
        const QString asset = context.arguments.text(u"--asset"_s);
        if (context.json) {
            QJsonObject json = toJson(saved->score, context.language());
            json.insert(u"asset"_s, asset);
            json.insert(u"threat"_s, saved->assessment.threat);
            json.insert(u"rater"_s, saved->assessment.rater);
            json.insert(u"cycle"_s, saved->assessment.cycle.value_or(0));
            streams.answer(json);
            return ExitCode::Done;
        }
        const Result<Method> method = session.method(saved->score.method);
        if (!method) {
            return failure(method);
        }
        streams.answer(tr("%1 against %2, rated by %3 for %4")
                           .arg(asset, saved->assessment.threat, saved->assessment.rater)
                           .arg(saved->assessment.cycle.value_or(0)));
        streams.answer(scoreLines(*method, saved->score, context.language()).join(u'\n'));
        return ExitCode::Done;
    }

private:
    static Result<ScoreDraft> draftFrom(Session& session, const Arguments& arguments)
    {
        const Result<Asset> asset = session.assets().byCode(arguments.text(u"--asset"_s));
        const Result<ScoreInputs> inputs = arguments.assignments(u"KEY=VALUE"_s);
        const Result<std::optional<int>> cycle = arguments.fiscalYear(u"--cycle"_s);
        const Result<RegisterInfo> about = session.info();
        if (!asset || !inputs) {
            return !asset ? failure(asset) : failure(inputs);
        }
        if (!cycle || !about) {
            return !cycle ? failure(cycle) : failure(about);
        }
        const int latest = about->cycle.value_or(*cycle ? **cycle : 0) + 1;
        if (*cycle && (**cycle < kEarliestCycle || **cycle > latest)) {
            return fail(ErrorKind::NotFound,
                        tr("There is no cycle %1. Scores go from %2 to %3.")
                            .arg(**cycle)
                            .arg(kEarliestCycle)
                            .arg(latest),
                        {},
                        u"--cycle"_s);
        }
        ScoreDraft draft;
        draft.asset = asset->id;
        draft.threat = arguments.text(u"--threat"_s);
        draft.inputs = *inputs;
        draft.rater = arguments.text(u"--rater"_s);
        draft.cycle = *cycle;
        return draft;
    }
};

} // namespace

std::unique_ptr<Command> scoreCommand()
{
    return std::make_unique<ScoreCommand>();
}

} // namespace daicho
