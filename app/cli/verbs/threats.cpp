// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/ownthreatservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject threatJson(const Threat& threat, Language language)
{
    QJsonObject applies;
    for (auto set = threat.applies.begin(); set != threat.applies.end(); ++set) {
        applies.insert(set.key(), QJsonArray::fromStringList(set.value()));
    }
    return {{u"threat"_s, threat.id},
            {u"category"_s, threat.category},
            {u"label"_s, threat.label.in(language)},
            {u"properties"_s, threat.properties},
            {u"likelihood"_s, threat.likelihood3},
            {u"applies"_s, applies},
            {u"own"_s, threat.isOwn},
            {u"retired"_s, threat.isRetired}};
}

class ThreatsCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ThreatsCommand)

public:
    QString name() const override { return u"threats"_s; }

    Declaration declaration() const override
    {
        return {
            tr("The threats on offer; the city adds its own and retires what it needs no more."),
            {registerArgument(),
             {u"ACTION"_s, tr("list (default), add, retire, reinstate"), false}},
            options()};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<QString> action =
            context.arguments.action({u"list"_s, u"add"_s, u"retire"_s, u"reinstate"_s});
        if (!action) {
            return failure(action);
        }
        if (*action == "list"_L1) {
            return list(session, context, streams);
        }
        if (*action == "add"_L1) {
            return add(session, context, streams);
        }
        return offer(session, *action == "reinstate"_L1, context, streams);
    }

private:
    static std::vector<OptionSpec> options()
    {
        return {{u"--own"_s, OptionKind::Flag, {}, tr("list: only the city's own")},
                {u"--threat"_s,
                 OptionKind::Text,
                 u"ID"_s,
                 tr("retire, reinstate: which; add: its id, else the next free one")},
                {u"--category"_s, OptionKind::Text, u"ID"_s, tr("list, add: category of threats")},
                {u"--name"_s, OptionKind::Text, u"TEXT"_s, tr("add: its name")},
                {u"--name-en"_s, OptionKind::Text, u"TEXT"_s, tr("add: its name in English")},
                {u"--effect"_s, OptionKind::Text, u"TEXT"_s, tr("add: what it leads to")},
                {u"--properties"_s,
                 OptionKind::Text,
                 u"CIA"_s,
                 tr("add: what it hits, the hardest first; else CIA")},
                {u"--likelihood"_s, OptionKind::Integer, u"1-3"_s, tr("add: its default, else 2")},
                {u"--applies"_s,
                 OptionKind::Text,
                 u"SET:ID+ID,…"_s,
                 tr("add: whom it concerns, such as zone:internet,asset_kind:system+network")},
                {u"--reason"_s, OptionKind::Text, u"TEXT"_s, tr("retire: why")}};
    }

    static Result<ExitCode> list(Session& session, const Context& context, Streams& streams)
    {
        const ThreatCatalogue& threats = session.environment().catalogue.threats();
        const QString category = context.arguments.text(u"--category"_s);
        if (!category.isEmpty() && threats.findCategory(category) == nullptr) {
            return fail(ErrorKind::NotFound,
                        tr("There is no threat category “%1”.").arg(category),
                        {},
                        u"--category"_s);
        }
        QJsonArray json;
        TextTable table({3});
        for (const Threat& threat : threats.items) {
            if ((!category.isEmpty() && threat.category != category) ||
                (context.arguments.has(u"--own"_s) && !threat.isOwn)) {
                continue;
            }
            json.append(threatJson(threat, context.language()));
            table.add({threat.id,
                       threat.label.in(context.language()),
                       threat.properties,
                       QString::number(threat.likelihood3),
                       threat.isRetired ? tr("retired")
                       : threat.isOwn   ? tr("own")
                                        : QString()});
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"threats"_s, json}});
        } else {
            streams.answer(json.isEmpty() ? tr("There are no such threats.")
                                          : table.lines().join(u'\n'));
        }
        return ExitCode::Done;
    }

    static Result<QMap<QString, QStringList>> appliesFrom(const QString& typed)
    {
        QMap<QString, QStringList> applies;
        for (const QString& each : typed.split(u',', Qt::SkipEmptyParts)) {
            const QString set = each.section(u':', 0, 0).trimmed();
            const QStringList ids = each.section(u':', 1).split(u'+', Qt::SkipEmptyParts);
            if (set.isEmpty() || ids.isEmpty()) {
                return fail(ErrorKind::InvalidInput,
                            tr("“%1” must read SET:ID+ID.").arg(each),
                            {},
                            u"--applies"_s);
            }
            applies.insert(set, ids);
        }
        return applies;
    }

    static Result<ExitCode> add(Session& session, const Context& context, Streams& streams)
    {
        const Arguments& arguments = context.arguments;
        const auto applies = appliesFrom(arguments.text(u"--applies"_s));
        if (!applies) {
            return failure(applies);
        }
        OwnThreatDraft draft;
        draft.id = arguments.text(u"--threat"_s);
        draft.category = arguments.text(u"--category"_s);
        draft.label = {arguments.text(u"--name"_s).trimmed(),
                       arguments.text(u"--name-en"_s).trimmed()};
        draft.effect.ja = arguments.text(u"--effect"_s).trimmed();
        if (arguments.has(u"--properties"_s)) {
            draft.properties = arguments.text(u"--properties"_s);
        }
        const qint64 likelihood = arguments.integer(u"--likelihood"_s).value_or(draft.likelihood3);
        draft.likelihood3 = static_cast<int>(std::clamp<qint64>(likelihood, 0, 1000));
        draft.applies = *applies;
        const Result<Threat> made = OwnThreatService(session).add(draft);
        if (!made) {
            return failure(made);
        }
        if (context.json) {
            streams.answer(threatJson(*made, context.language()));
        } else {
            streams.answer(
                tr("Added the threat %1 %2.").arg(made->id, made->label.in(context.language())));
        }
        return ExitCode::Done;
    }

    static Result<ExitCode>
    offer(Session& session, bool isOffered, const Context& context, Streams& streams)
    {
        const QString id = context.arguments.text(u"--threat"_s);
        if (id.isEmpty()) {
            return fail(ErrorKind::InvalidInput,
                        tr("The option %1 is missing.").arg(u"--threat"_s),
                        {},
                        u"--threat"_s);
        }
        OwnThreatService service(session);
        DAICHO_TRY(isOffered ? service.reinstate(id)
                             : service.retire(id, context.arguments.text(u"--reason"_s).trimmed()));
        if (context.json) {
            streams.answer(QJsonObject{{u"threat"_s, id}, {u"retired"_s, !isOffered}});
        } else {
            streams.answer((isOffered ? tr("%1 is on offer again.")
                                      : tr("%1 is offered no more; its scores stay."))
                               .arg(id));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> threatsCommand()
{
    return std::make_unique<ThreatsCommand>();
}

} // namespace daicho
