// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/completeness.h"
#include "app/cli/verbs/cycles.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/assetservice.h"
#include "model/service/pairservice.h"
#include "model/service/scoringservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class PairsCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(PairsCommand)

public:
    QString name() const override { return u"pairs"_s; }

    Declaration declaration() const override
    {
        return {
            tr("What is to be scored: the threats that concern an asset, how far the scoring is, "
               "pairs that were ruled out."),
            {registerArgument(),
             {u"ACTION"_s, tr("list (default), excluded, exclude, restore"), false}},
            {{u"--asset"_s, OptionKind::Text, u"CODE"_s, tr("list, exclude, restore: the asset")},
             {u"--threat"_s, OptionKind::Text, u"ID"_s, tr("exclude, restore: the threat")},
             {u"--reason"_s,
              OptionKind::Text,
              u"TEXT"_s,
              tr("exclude: why it does not concern it")},
             {u"--by"_s,
              OptionKind::Text,
              u"unit|rater"_s,
              tr("list without --asset: completeness by whom, else unit"),
              false,
              {u"unit"_s, u"rater"_s}},
             {u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")}}};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<QString> action =
            context.arguments.action({u"list"_s, u"excluded"_s, u"exclude"_s, u"restore"_s});
        if (!action) {
            return failure(action);
        }
        if (*action == "list"_L1) {
            return list(session, context, streams);
        }
        if (*action == "excluded"_L1) {
            return excluded(session, context, streams);
        }
        return move(session, *action == "exclude"_L1, context, streams);
    }

private:
    static Result<ExitCode> list(Session& session, const Context& context, Streams& streams)
    {
        const auto cycle = scoredCycle(session, context.arguments);
        const Result<RegisterInfo> about = session.info();
        if (!cycle || !about) {
            return !cycle ? failure(cycle) : failure(about);
        }
        const int year = cycle->value_or(about->cycle.value_or(0));
        if (context.arguments.has(u"--asset"_s)) {
            return listAsset(session, year, context, streams);
        }
        const QString by = context.arguments.text(u"--by"_s);
        return answerCompleteness(session, year, by.isEmpty() ? u"unit"_s : by, context, streams);
    }

    /// Every threat that concerns the asset, with those ruled out.
    static Result<ExitCode>
    listAsset(Session& session, int cycle, const Context& context, Streams& streams)
    {
        const PairService service(session);
        const auto asset = session.assets().byCode(context.arguments.text(u"--asset"_s));
        if (!asset) {
            return failure(asset);
        }
        const auto categories = service.ofAsset(*asset, cycle);
        const auto scores = session.scoring().scores(asset->id, cycle);
        const auto out = service.exclusionsOf(asset->id);
        if (!categories || !scores || !out) {
            return !categories ? failure(categories) : !scores ? failure(scores) : failure(out);
        }
        QJsonArray pairs;
        for (const Threat* threat :
             threatsOffered(session.environment().catalogue.threats(), pairFacts(*asset))) {
            const auto ruled = std::ranges::find(*out, threat->id, &PairExclusion::threat);
            const bool isOut = ruled != out->end();
            pairs.append(QJsonObject{
                {u"threat"_s, threat->id},
                {u"category"_s, threat->category},
                {u"label"_s, threat->label.in(context.language())},
                {u"scored"_s, std::ranges::count(*scores, threat->id, &Assessment::threat)},
                {u"excluded"_s, isOut},
                {u"reason"_s, isOut ? ruled->reason : QString()}});
        }
        if (context.json) {
            QJsonArray shares;
            for (const CategoryCompleteness& category : *categories) {
                shares.append(QJsonObject{{u"category"_s, category.category},
                                          {u"scored"_s, category.scored},
                                          {u"total"_s, category.total}});
            }
            streams.answer(QJsonObject{{u"asset"_s, asset->displayCode()},
                                       {u"cycle"_s, cycle},
                                       {u"categories"_s, shares},
                                       {u"pairs"_s, pairs}});
            return ExitCode::Done;
        }
        TextTable table({2});
        table.add({tr("Threat"), QString(), tr("Scores"), tr("Ruled out, as")});
        for (const QJsonValue pair : pairs) {
            table.add({pair[u"threat"_s].toString(),
                       pair[u"label"_s].toString(),
                       QString::number(pair[u"scored"_s].toInt()),
                       pair[u"reason"_s].toString()});
        }
        streams.answer(table.lines().join(u'\n'));
        return ExitCode::Done;
    }

    static Result<ExitCode> excluded(Session& session, const Context& context, Streams& streams)
    {
        const auto pairs = PairService(session).ruledOut();
        if (!pairs) {
            return failure(pairs);
        }
        QJsonArray json;
        TextTable table;
        for (const RuledOutPair& pair : *pairs) {
            const PairExclusion& one = pair.exclusion;
            json.append(QJsonObject{{u"asset"_s, pair.code},
                                    {u"name"_s, pair.name},
                                    {u"threat"_s, one.threat},
                                    {u"reason"_s, one.reason},
                                    {u"decided_by"_s, one.decidedBy},
                                    {u"decided_on"_s, one.decidedOn.toString(Qt::ISODate)}});
            table.add({pair.code, pair.name, one.threat, one.reason, one.decidedBy});
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"excluded"_s, json}});
        } else {
            streams.answer(pairs->isEmpty() ? tr("No pair has been ruled out.")
                                            : table.lines().join(u'\n'));
        }
        return ExitCode::Done;
    }

    static Result<ExitCode>
    move(Session& session, bool isExclusion, const Context& context, Streams& streams)
    {
        for (const QString& needed : {u"--asset"_s, u"--threat"_s}) {
            if (context.arguments.text(needed).isEmpty()) {
                return fail(ErrorKind::InvalidInput,
                            tr("The option %1 is missing.").arg(needed),
                            {},
                            needed);
            }
        }
        const auto asset = session.assets().byCode(context.arguments.text(u"--asset"_s));
        if (!asset) {
            return failure(asset);
        }
        const QString threat = context.arguments.text(u"--threat"_s);
        PairService service(session);
        if (isExclusion) {
            const auto made =
                service.exclude(asset->id, threat, context.arguments.text(u"--reason"_s));
            if (!made) {
                return failure(made);
            }
        } else {
            const auto known = service.exclusionsOf(asset->id);
            if (!known) {
                return failure(known);
            }
            const auto found = std::ranges::find(*known, threat, &PairExclusion::threat);
            if (found == known->end()) {
                return fail(ErrorKind::NotFound,
                            tr("%1 is not ruled out for %2.").arg(threat, asset->displayCode()),
                            {},
                            u"--threat"_s);
            }
            DAICHO_TRY(service.bringBack(*found));
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"asset"_s, asset->displayCode()},
                                       {u"threat"_s, threat},
                                       {u"excluded"_s, isExclusion}});
        } else {
            streams.answer(
                (isExclusion ? tr("%1 is ruled out for %2.") : tr("%1 concerns %2 again."))
                    .arg(threat, asset->displayCode()));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> pairsCommand()
{
    return std::make_unique<PairsCommand>();
}

} // namespace daicho
