// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/verbs.h"
#include "model/core/textfold.h"
#include "model/risk/score.h"
#include "model/service/scoring/sitelikelihoodservice.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kScopes = {LikeScope::Place, LikeScope::Unit, LikeScope::Contractor};

QString toKey(LikeScope scope)
{
    return scope == LikeScope::Place  ? u"place"_s
           : scope == LikeScope::Unit ? u"unit"_s
                                      : u"contractor"_s;
}

class SitesCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(SitesCommand)

public:
    QString name() const override { return u"sites"_s; }

    Declaration declaration() const override
    {
        return {
            tr("Likelihoods that are judged once per place, unit or contractor and hold for "
               "all assets there."),
            {registerArgument(), {u"ACTION"_s, tr("list (default), set, clear, accept"), false}},
            {{u"--place"_s, OptionKind::Text, u"CODE"_s, tr("list, set, clear: the place")},
             {u"--unit"_s, OptionKind::Text, u"CODE"_s, tr("list, set, clear: the unit")},
             {u"--contractor"_s,
              OptionKind::Text,
              u"NAME"_s,
              tr("list, set, clear: the contractor")},
             {u"--threat"_s, OptionKind::Text, u"ID"_s, tr("list, set, clear: the threat")},
             {u"--likelihood"_s,
              OptionKind::Text,
              u"N"_s,
              tr("set: a step of the register's method")},
             {u"--shaking"_s,
              OptionKind::Text,
              u"PERCENT"_s,
              tr("set: the step for this 30-year probability of strong shaking")},
             {u"--reason"_s, OptionKind::Text, u"TEXT"_s, tr("set: why")},
             {u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")}}};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Arguments& arguments = context.arguments;
        const Result<QString> action =
            arguments.action({u"list"_s, u"set"_s, u"clear"_s, u"accept"_s});
        if (!action) {
            return failure(action);
        }
        const Result<int> cycle = cycleFrom(session, arguments);
        const Result<Site> site =
            cycle ? siteFrom(session, arguments) : Result<Site>(failure(cycle));
        if (!site) {
            return failure(site);
        }
        if (*action == "list"_L1) {
            return list(session, *cycle, *site, context, streams);
        }
        return *action == "accept"_L1
                   ? accept(session, *cycle, context, streams)
                   : decide(session, *cycle, *site, *action == "set"_L1, context, streams);
    }

private:
    /// The register's cycle or one before it; nothing is judged for years to come.
    static Result<int> cycleFrom(Session& session, const Arguments& arguments)
    {
        const Result<std::optional<int>> given = arguments.fiscalYear(u"--cycle"_s);
        const Result<RegisterInfo> about = session.info();
        if (!given || !about) {
            return !given ? failure(given) : failure(about);
        }
        const int current = about->cycle.value_or(0);
        const int cycle = given->value_or(current);
        if (cycle < current - 1 || cycle > current) {
            return fail(
                ErrorKind::NotFound,
                tr("Likelihoods of places are kept for %1 and %2.").arg(current - 1).arg(current),
                {},
                u"--cycle"_s);
        }
        return cycle;
    }

    /// Empty where none is named; InvalidInput where several are.
    static Result<Site> siteFrom(Session& session, const Arguments& arguments)
    {
        Site site;
        site.contractor = arguments.text(u"--contractor"_s).trimmed();
        int named = site.contractor.isEmpty() ? 0 : 1;
        if (const QString code = arguments.text(u"--unit"_s); !code.isEmpty()) {
            const Result<Unit> unit = session.units().unit(code);
            if (!unit) {
                return failure(unit);
            }
            site.unit = unit->id;
            ++named;
        }
        if (const QString code = arguments.text(u"--place"_s); !code.isEmpty()) {
            const Result<QList<Place>> places = session.units().places();
            if (!places) {
                return failure(places);
            }
            const auto place = std::ranges::find_if(*places, [&code](const Place& one) {
                return foldText(one.code) == foldText(code) || foldText(one.name) == foldText(code);
            });
            if (place == places->end()) {
                return fail(
                    ErrorKind::NotFound, tr("There is no place “%1”.").arg(code), {}, u"--place"_s);
            }
            site.place = place->id;
            ++named;
        }
        if (named > 1) {
            return fail(ErrorKind::InvalidInput,
                        tr("Name a place, a unit or a contractor, not several."),
                        {},
                        u"--place"_s);
        }
        return site;
    }

    static QJsonArray rowsJson(const SiteTable& table,
                               LikeScope scope,
                               const Site& only,
                               const QString& threat,
                               Language language)
    {
        QJsonArray rows;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const SiteRow& site = table.rows[row];
            if (!only.isEmpty() && !(site.site == only)) {
                continue;
            }
            QJsonArray cells;
            for (qsizetype i = 0; i < table.threats.size(); ++i) {
                const SiteCell& cell = table.cells[row][i];
                if (!threat.isEmpty() && table.threats[i]->id != threat) {
                    continue;
                }
                const bool isInherited = cell.holds && cell.holds->isJudged;
                const QString reason = cell.likelihood ? cell.reason
                                       : cell.holds    ? cell.holds->proposal.reason.in(language)
                                                       : QString();
                const QJsonValue value = cell.likelihood ? QJsonValue(*cell.likelihood)
                                         : cell.holds ? QJsonValue(cell.holds->proposal.likelihood)
                                                      : QJsonValue();
                cells.append(QJsonObject{{u"threat"_s, table.threats[i]->id},
                                         {u"likelihood"_s, value},
                                         {u"state"_s,
                                          cell.likelihood ? u"decided"_s
                                          : isInherited   ? u"inherited"_s
                                          : cell.holds    ? u"proposed"_s
                                                          : u"open"_s},
                                         {u"reason"_s, reason}});
            }
            rows.append(QJsonObject{{u"scope"_s, toKey(scope)},
                                    {u"code"_s, site.code},
                                    {u"name"_s, site.name},
                                    {u"assets"_s, site.assets},
                                    {u"likelihoods"_s, cells}});
        }
        return rows;
    }

    static Result<ExitCode>
    list(Session& session, int cycle, const Site& only, const Context& context, Streams& streams)
    {
        const QString threat = context.arguments.text(u"--threat"_s);
        if (!threat.isEmpty() && session.environment().catalogue.threat(threat) == nullptr) {
            return fail(ErrorKind::NotFound,
                        tr("There is no threat “%1” in the catalogue.").arg(threat),
                        {},
                        u"--threat"_s);
        }
        QJsonArray all;
        for (const LikeScope scope : kScopes) {
            const Result<SiteTable> table = SiteLikelihoodService(session).table(scope, cycle);
            if (!table) {
                return failure(table);
            }
            for (const QJsonValue row : rowsJson(*table, scope, only, threat, context.language())) {
                all.append(row);
            }
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"cycle"_s, cycle}, {u"sites"_s, all}});
            return ExitCode::Done;
        }
        TextTable table({2});
        for (const QJsonValue row : all) {
            for (const QJsonValue cell : row[u"likelihoods"_s].toArray()) {
                const QString state = cell[u"state"_s].toString();
                if (state == "open"_L1) {
                    continue;
                }
                table.add({row[u"name"_s].toString(),
                           cell[u"threat"_s].toString(),
                           figureText(cell[u"likelihood"_s].toDouble()),
                           state == "decided"_L1     ? tr("decided")
                           : state == "inherited"_L1 ? tr("from around")
                                                     : tr("proposed"),
                           cell[u"reason"_s].toString()});
            }
        }
        const QStringList lines = table.lines();
        streams.answer(lines.isEmpty() ? tr("There is nothing to judge here.") : lines.join(u'\n'));
        return ExitCode::Done;
    }

    static Result<std::optional<double>> likelihoodFrom(Session& session,
                                                        const Arguments& arguments)
    {
        const bool isShaking = arguments.has(u"--shaking"_s);
        const QString option = isShaking ? u"--shaking"_s : u"--likelihood"_s;
        const QString typed = arguments.text(option).normalized(QString::NormalizationForm_KC);
        bool isNumber = false;
        const double number = typed.trimmed().toDouble(&isNumber);
        if (!isNumber || (isShaking && arguments.has(u"--likelihood"_s))) {
            return fail(ErrorKind::InvalidInput,
                        isNumber ? tr("Give --likelihood or --shaking, not both.")
                                 : tr("“%1” is no number for %2.").arg(typed, option),
                        {},
                        option);
        }
        return isShaking ? SiteLikelihoodService(session).fromShaking(number)
                         : Result<std::optional<double>>(number);
    }

    static Result<ExitCode> decide(Session& session,
                                   int cycle,
                                   const Site& site,
                                   bool isSet,
                                   const Context& context,
                                   Streams& streams)
    {
        const Arguments& arguments = context.arguments;
        const QString threat = arguments.text(u"--threat"_s);
        const QString reason = arguments.text(u"--reason"_s).trimmed();
        if (site.isEmpty() || threat.isEmpty() || (isSet && reason.isEmpty())) {
            const QString missing = site.isEmpty()     ? u"--place"_s
                                    : threat.isEmpty() ? u"--threat"_s
                                                       : u"--reason"_s;
            return fail(ErrorKind::InvalidInput,
                        site.isEmpty() ? tr("Name a place, a unit or a contractor.")
                                       : tr("The option %1 is missing.").arg(missing),
                        {},
                        missing);
        }
        const auto likelihood = isSet ? likelihoodFrom(session, arguments)
                                      : Result<std::optional<double>>(std::optional<double>());
        if (!likelihood) {
            return failure(likelihood);
        }
        DAICHO_TRY(SiteLikelihoodService(session).set(cycle, threat, site, *likelihood, reason));
        return list(session, cycle, site, context, streams);
    }

    static Result<ExitCode>
    accept(Session& session, int cycle, const Context& context, Streams& streams)
    {
        const Result<int> accepted = SiteLikelihoodService(session).acceptProposals(cycle);
        if (!accepted) {
            return failure(accepted);
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"cycle"_s, cycle}, {u"accepted"_s, *accepted}});
        } else {
            streams.answer(tr("%n likelihoods are decided as proposed.", nullptr, *accepted));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> sitesCommand()
{
    return std::make_unique<SitesCommand>();
}

} // namespace daicho
