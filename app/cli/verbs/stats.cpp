// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/completeness.h"
#include "app/cli/verbs/cycles.h"
#include "app/cli/verbs/statisticstext.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/figures/statisticsjson.h"
#include "model/service/methods/rescoretext.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"
#include "model/service/treatment/treatmentplan.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QStringList groupingKeys()
{
    QStringList keys;
    for (const Grouping by : {Grouping::Unit,
                              Grouping::Zone,
                              Grouping::Category,
                              Grouping::Class,
                              Grouping::EffectiveClass,
                              Grouping::Clause}) {
        keys.append(toKey(by));
    }
    return keys;
}

class StatsCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)

public:
    QString name() const override { return u"stats"_s; }

    Declaration declaration() const override
    {
        const QStringList keys = groupingKeys();
        return {tr("Counts assets and scores by level, with the heat map."),
                {registerArgument(),
                 {u"KEY=VALUE"_s,
                  tr("with --method: inputs that hold for all scores that lack them"),
                  false,
                  true}},
                {{u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")},
                 {u"--completeness"_s,
                  OptionKind::Text,
                  u"unit|rater"_s,
                  tr("how much of what concerns the assets is scored, by category"),
                  false,
                  {u"unit"_s, u"rater"_s}},
                 {u"--by"_s,
                  OptionKind::Text,
                  keys.join(u'|'),
                  tr("a table by this instead"),
                  false,
                  keys},
                 {u"--method"_s,
                  OptionKind::Text,
                  u"ID"_s,
                  tr("what another method, or ID@VERSION, would say; stores nothing")}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<std::optional<int>> cycle = scoredCycle(session, context.arguments);
        if (!cycle) {
            return failure(cycle);
        }
        if (context.arguments.has(u"--completeness"_s)) {
            const Result<RegisterInfo> info = session.info();
            return info ? answerCompleteness(session,
                                             cycle->value_or(info->cycle.value_or(0)),
                                             context.arguments.text(u"--completeness"_s),
                                             context,
                                             streams)
                        : Result<ExitCode>(failure(info));
        }
        if (context.arguments.has(u"--method"_s)) {
            return tryMethod(session, *cycle, context, streams);
        }
        const StatisticsService statistics(session);
        const StatisticsText text(session);
        const auto by = groupingFromKey(context.arguments.text(u"--by"_s));
        if (by) {
            const Result<StatisticsTable> table = statistics.table(*by, *cycle);
            if (!table) {
                return failure(table);
            }
            say(context, streams, toJson(*table), text.lines(*table));
        } else {
            const Result<Overview> overview = statistics.overview(*cycle);
            if (!overview) {
                return failure(overview);
            }
            const Result<TreatmentProgress> progress = TreatmentPlan(session).progress(*cycle);
            if (!progress) {
                return failure(progress);
            }
            QJsonObject json = toJson(*overview, context.language());
            json.insert(u"treatment"_s, toJson(*progress));
            say(context, streams, json, text.lines(*overview) + lines(*progress, session));
        }
        return ExitCode::Done;
    }

private:
    static QStringList lines(const TreatmentProgress& progress, const Session& session)
    {
        QStringList states;
        const ChoiceSet& words = session.environment().catalogue.choices(u"measure_state"_s);
        for (const auto& [state, count] : progress.states) {
            states.append(u"%1 %2"_s.arg(words.labelOf(state, session.language())).arg(count));
        }
        return {QString(),
                tr("Treatment: %1 risks ask for a decision, %2 without a plan, %3 treated, %4 "
                   "accepted")
                    .arg(progress.risks.all)
                    .arg(progress.risks.withoutPlan)
                    .arg(progress.risks.treated)
                    .arg(progress.risks.accepted),
                tr("Measures: %1 (%2), %3 overdue")
                    .arg(progress.measures)
                    .arg(states.join(u", "_s))
                    .arg(progress.overdue),
                tr("Acceptances: %1 over, %2 about to end")
                    .arg(progress.expired)
                    .arg(progress.expiring)};
    }

    static Result<ExitCode>
    tryMethod(Session& session, std::optional<int> cycle, const Context& context, Streams& streams)
    {
        const Result<RegisterInfo> info = session.info();
        Result<Method> method = MethodService(session).named(context.arguments.text(u"--method"_s));
        const Result<ScoreInputs> given = context.arguments.assignments(u"KEY=VALUE"_s);
        if (!info || !method) {
            return !info ? failure(info) : failure(method);
        }
        if (!given) {
            return failure(given);
        }
        const RescoreOrder order{{cycle ? cycle : info->cycle, {}}, std::move(*method), *given};
        const Result<RescoreReport> report = tryRescore(session, order, context.progress);
        if (!report) {
            return failure(report);
        }
        QStringList lines = rescoreSentences(*report);
        TextTable moves({2});
        for (const LevelMove& move : report->moves) {
            moves.add({move.fromLabel, u"→ "_s + move.toLabel, QString::number(move.count)});
        }
        lines += moves.lines(u"  "_s);
        TextTable scores;
        scores.add(rescoreColumns());
        for (const RescoredLine& line : report->lines) {
            scores.add(rescoreRow(line));
        }
        if (!report->lines.isEmpty()) {
            lines += QString();
            lines += scores.lines();
        }
        say(context, streams, toJson(*report, context.language()), lines);
        return ExitCode::Done;
    }

    static void
    say(const Context& context, Streams& streams, const QJsonObject& json, const QStringList& lines)
    {
        if (context.json) {
            streams.answer(json);
        } else {
            streams.answer(lines.join(u'\n'));
        }
    }
};

} // namespace

std::unique_ptr<Command> statsCommand()
{
    return std::make_unique<StatsCommand>();
}

} // namespace daicho
