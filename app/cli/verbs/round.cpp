// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/roundtext.h"
#include "app/cli/verbs/verbs.h"
#include "model/core/wareki.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class RoundCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(RoundCommand)

public:
    QString name() const override { return u"round"_s; }

    Declaration declaration() const override
    {
        return {tr("Rounds of scoring: prepares what goes to the raters, opens and closes."),
                {registerArgument(),
                 {u"ACTION"_s,
                  tr("list (default), items, prepare, open, close, discard, drifted"),
                  false}},
                options()};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<QString> action = context.arguments.action({u"list"_s,
                                                                 u"items"_s,
                                                                 u"prepare"_s,
                                                                 u"open"_s,
                                                                 u"close"_s,
                                                                 u"discard"_s,
                                                                 u"drifted"_s});
        if (!action) {
            return failure(action);
        }
        if (*action == "list"_L1) {
            return list(session, context, streams);
        }
        if (*action == "prepare"_L1) {
            return prepare(session, context, streams);
        }
        if (*action == "drifted"_L1) {
            return drifted(session, context, streams);
        }
        const Result<ScoringRound> chosen = chosenRound(session, context.arguments, *action);
        if (!chosen) {
            return failure(chosen);
        }
        if (*action == "items"_L1) {
            return items(session, *chosen, context, streams);
        }
        return move(session, *chosen, *action, context, streams);
    }

private:
    static std::vector<OptionSpec> options()
    {
        return {
            {u"--year"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")},
            {u"--number"_s, OptionKind::Integer, u"N"_s, tr("which round of the year")},
            {u"--title"_s, OptionKind::Text, u"TEXT"_s, tr("prepare: its title")},
            {u"--raters"_s,
             OptionKind::Text,
             u"A,B:CATEGORY+CATEGORY"_s,
             tr("prepare: who scores, and which threats; else the committee's members")},
            {u"--limit"_s, OptionKind::Integer, u"N"_s, tr("prepare: items per rater, else 60")},
            {u"--each"_s, OptionKind::Integer, u"N"_s, tr("prepare: raters per item, else 3")},
            {u"--sample"_s,
             OptionKind::Integer,
             u"P"_s,
             tr("prepare: percent drawn of what need not be scored, else 5")},
            {u"--proposal"_s,
             OptionKind::Text,
             u"before|after"_s,
             tr("prepare: when raters see the draft, else before"),
             false,
             {u"before"_s, u"after"_s}},
            {u"--not-blind"_s, OptionKind::Flag, {}, tr("prepare: raters see others' scores")},
            {u"--due"_s, OptionKind::Text, u"DATE"_s, tr("prepare: until when")},
            {u"--follows"_s,
             OptionKind::Integer,
             u"N"_s,
             tr("prepare: takes up the disagreements of that round")},
            {u"--open"_s, OptionKind::Flag, {}, tr("prepare: opens it at once")},
            {u"--dry-run"_s, OptionKind::Flag, {}, tr("prepare: only tell what it would hold")},
            {u"--rater"_s, OptionKind::Text, u"NAME"_s, tr("items: those of one rater")}};
    }

    static Result<int> yearOf(Session& session, const Arguments& arguments)
    {
        const Result<std::optional<int>> year = arguments.fiscalYear(u"--year"_s);
        const Result<RegisterInfo> info = session.info();
        if (!year || !info) {
            return !year ? failure(year) : failure(info);
        }
        return year->value_or(info->cycle.value_or(0));
    }

    /// Of that number, else the newest one that the action can be done to.
    static Result<ScoringRound>
    chosenRound(Session& session, const Arguments& arguments, const QString& action)
    {
        const Result<int> year = yearOf(session, arguments);
        const Result<QList<ScoringRound>> all = RoundService(session).rounds();
        if (!year || !all) {
            return !year ? failure(year) : failure(all);
        }
        const std::optional<qint64> number = arguments.integer(u"--number"_s);
        const RoundState needed = action == "close"_L1 ? RoundState::Open : RoundState::Draft;
        for (const ScoringRound& round : *all) {
            const bool fits = number ? round.number == *number
                                     : action == "items"_L1 || roundState(round) == needed;
            if (round.cycle == *year && fits) {
                return round;
            }
        }
        return fail(ErrorKind::NotFound,
                    number ? tr("There is no round %1 of %2.").arg(*number).arg(*year)
                           : tr("There is no such round of %1.").arg(*year),
                    {},
                    u"--number"_s);
    }

    static Result<ExitCode> list(Session& session, const Context& context, Streams& streams)
    {
        const Result<std::optional<int>> year = context.arguments.fiscalYear(u"--year"_s);
        const Result<QList<ScoringRound>> all = RoundService(session).rounds();
        if (!year || !all) {
            return !year ? failure(year) : failure(all);
        }
        QJsonArray json;
        QStringList lines;
        for (const ScoringRound& round : *all) {
            if (*year && round.cycle != **year) {
                continue;
            }
            const auto progress = RoundService(session).progress(round);
            const auto items = RoundService(session).items(round);
            if (!progress || !items) {
                return !progress ? failure(progress) : failure(items);
            }
            json.append(roundJson(round, *progress, static_cast<int>(items->size())));
            lines += roundLines(session, round, *progress, static_cast<int>(items->size()));
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"rounds"_s, json}});
        } else {
            streams.answer(lines.isEmpty() ? tr("No round has been prepared yet.")
                                           : lines.join(u'\n'));
        }
        return ExitCode::Done;
    }

    static Result<RoundOptions> optionsFrom(Session& session, const Arguments& arguments)
    {
        RoundOptions options;
        const Result<int> year = yearOf(session, arguments);
        if (!year) {
            return failure(year);
        }
        options.cycle = *year;
        options.title = arguments.text(u"--title"_s);
        const QStringList named = arguments.text(u"--raters"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString& each : named) {
            options.raters.append({each.section(u':', 0, 0).trimmed(),
                                   each.section(u':', 1).split(u'+', Qt::SkipEmptyParts)});
        }
        const auto number = [&arguments](const QString& option, int fallback) {
            const std::optional<qint64> given = arguments.integer(option);
            return given ? static_cast<int>(std::clamp<qint64>(*given, -1, 1000000)) : fallback;
        };
        options.itemLimit = number(u"--limit"_s, options.itemLimit);
        options.ratersPerItem = number(u"--each"_s, options.ratersPerItem);
        options.samplePercent = number(u"--sample"_s, options.samplePercent);
        options.showsProposalFirst = arguments.text(u"--proposal"_s) != "after"_L1;
        options.isBlind = !arguments.has(u"--not-blind"_s);
        if (arguments.has(u"--due"_s)) {
            const Result<ParsedDate> due = parseDate(arguments.text(u"--due"_s));
            if (!due) {
                return failure(due);
            }
            options.due = due->date;
        }
        if (const auto follows = arguments.integer(u"--follows"_s)) {
            const Result<QList<ScoringRound>> all = RoundService(session).rounds();
            if (!all) {
                return failure(all);
            }
            for (const ScoringRound& round : *all) {
                if (round.cycle == *year && round.number == *follows) {
                    options.follows = round.uid;
                }
            }
            if (options.follows.isEmpty()) {
                return fail(ErrorKind::NotFound,
                            tr("There is no round %1 of %2.").arg(*follows).arg(*year),
                            {},
                            u"--follows"_s);
            }
        }
        return options;
    }

    static Result<ExitCode> prepare(Session& session, const Context& context, Streams& streams)
    {
        const Result<RoundOptions> options = optionsFrom(session, context.arguments);
        if (!options) {
            return failure(options);
        }
        RoundService rounds(session);
        Result<RoundPreview> preview =
            RoundPreparation(session).prepare(*options, context.progress);
        if (!preview) {
            return failure(preview);
        }
        const bool isDry = context.arguments.has(u"--dry-run"_s);
        if (!isDry) {
            Result<ScoringRound> made = RoundPreparation(session).create(*preview);
            if (made && context.arguments.has(u"--open"_s)) {
                made = rounds.open(*made);
            }
            if (!made) {
                return failure(made);
            }
            preview->round = *made;
        }
        if (context.json) {
            streams.answer(previewJson(*preview));
        } else {
            QStringList lines = previewLines(session, *preview);
            if (isDry) {
                lines.append(tr("This was a dry run: nothing was changed."));
            }
            streams.answer(lines.join(u'\n'));
        }
        return ExitCode::Done;
    }

    static Result<ExitCode> move(Session& session,
                                 const ScoringRound& round,
                                 const QString& action,
                                 const Context& context,
                                 Streams& streams)
    {
        RoundService rounds(session);
        if (action == "discard"_L1) {
            DAICHO_TRY(rounds.discard(round));
            if (context.json) {
                streams.answer(QJsonObject{{u"discarded"_s, round.number.value_or(0)}});
            } else {
                streams.answer(tr("Discarded “%1”.").arg(round.title));
            }
            return ExitCode::Done;
        }
        const Result<ScoringRound> moved =
            action == "open"_L1 ? rounds.open(round) : rounds.close(round);
        if (!moved) {
            return failure(moved);
        }
        const auto progress = rounds.progress(*moved);
        const auto held = rounds.items(*moved);
        if (!progress || !held) {
            return !progress ? failure(progress) : failure(held);
        }
        const int count = static_cast<int>(held->size());
        if (context.json) {
            streams.answer(roundJson(*moved, *progress, count));
        } else {
            streams.answer(roundLines(session, *moved, *progress, count).join(u'\n'));
        }
        return ExitCode::Done;
    }

    /// Scores that were given for a group which their asset has left.
    static Result<ExitCode> drifted(Session& session, const Context& context, Streams& streams)
    {
        const Result<int> year = yearOf(session, context.arguments);
        const Result<QList<Assessment>> scores =
            year ? RoundService(session).drifted(*year) : Result<QList<Assessment>>(failure(year));
        const Result<QJsonArray> json =
            scores ? driftedJson(session, *scores) : Result<QJsonArray>(failure(scores));
        if (!json) {
            return failure(json);
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"drifted"_s, *json}});
            return ExitCode::Done;
        }
        QStringList lines;
        for (const QJsonValue score : *json) {
            lines.append(QStringList{score[u"asset"_s].toString(),
                                     score[u"threat"_s].toString(),
                                     score[u"rater"_s].toString()}
                             .join(u"  "_s));
        }
        streams.answer(lines.isEmpty() ? tr("Every score holds for its asset.")
                                       : lines.join(u'\n'));
        return ExitCode::Done;
    }

    static Result<ExitCode>
    items(Session& session, const ScoringRound& round, const Context& context, Streams& streams)
    {
        const QString rater = context.arguments.text(u"--rater"_s);
        const Result<QList<RoundItem>> held = RoundService(session).items(round, rater);
        if (!held) {
            return failure(held);
        }
        const Result<QJsonArray> json = itemsJson(session, *held);
        if (!json) {
            return failure(json);
        }
        if (context.json) {
            streams.answer(
                QJsonObject{{u"round"_s, round.number.value_or(0)}, {u"items"_s, *json}});
        } else {
            streams.answer(itemLines(*json).join(u'\n'));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> roundCommand()
{
    return std::make_unique<RoundCommand>();
}

} // namespace daicho
