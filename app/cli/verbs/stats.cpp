// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/cycles.h"
#include "app/cli/verbs/statisticstext.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/statisticsjson.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QStringList groupingKeys()
{
    QStringList keys;
    for (const Grouping by :
         {Grouping::Unit, Grouping::Zone, Grouping::Category, Grouping::Class, Grouping::Clause}) {
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
                {registerArgument()},
                {{u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")},
                 {u"--by"_s,
                  OptionKind::Text,
                  keys.join(u'|'),
                  tr("a table by this instead"),
                  false,
                  keys}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<std::optional<int>> cycle = scoredCycle(session, context.arguments);
        if (!cycle) {
            return failure(cycle);
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
            say(context, streams, toJson(*overview, context.language()), text.lines(*overview));
        }
        return ExitCode::Done;
    }

private:
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
