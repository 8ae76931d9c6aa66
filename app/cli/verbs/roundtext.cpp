// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/roundtext.h"

#include "app/cli/texttable.h"
#include "model/risk/pairdraft.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundText)
};

QJsonObject about(const ScoringRound& round, int items)
{
    const auto date = [](QDate on) {
        return on.isValid() ? QJsonValue(on.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"number"_s, round.number.value_or(0)},
            {u"cycle"_s, round.cycle.value_or(0)},
            {u"title"_s, round.title},
            {u"state"_s, round.state},
            {u"method"_s, round.method},
            {u"method_version"_s, round.methodVersion},
            {u"proposal"_s, round.proposal},
            {u"blind"_s, round.isBlind.value_or(false)},
            {u"item_limit"_s, round.itemLimit.value_or(0)},
            {u"sample_percent"_s, round.samplePercent.value_or(0)},
            {u"due"_s, date(round.due)},
            {u"opened_on"_s, date(round.openedOn)},
            {u"closed_on"_s, date(round.closedOn)},
            {u"items"_s, items}};
}

} // namespace

QJsonObject roundJson(const ScoringRound& round, const QList<RaterProgress>& progress, int items)
{
    QJsonArray raters;
    for (const RaterProgress& one : progress) {
        raters.append(QJsonObject{{u"rater"_s, one.rater.rater},
                                  {u"expertise"_s, QJsonArray::fromStringList(one.rater.expertise)},
                                  {u"items"_s, one.items},
                                  {u"scored"_s, one.scored},
                                  {u"unknown"_s, one.unknown}});
    }
    QJsonObject json = about(round, items);
    json.insert(u"raters"_s, raters);
    return json;
}

QStringList roundLines(const Session& session,
                       const ScoringRound& round,
                       const QList<RaterProgress>& progress,
                       int items)
{
    const QString state = session.environment()
                              .catalogue.choices(u"round_state"_s)
                              .labelOf(round.state, session.language());
    QStringList lines{Words::tr("%1 · %2 · %n items", nullptr, items).arg(round.title, state)};
    TextTable table({1});
    for (const RaterProgress& one : progress) {
        table.add({one.rater.rater, Words::tr("%1 of %2 scored").arg(one.scored).arg(one.items)});
    }
    return lines + table.lines(u"  "_s);
}

QJsonObject previewJson(const RoundPreview& preview)
{
    QJsonArray causes;
    for (const CauseCount& cause : preview.plan.causes) {
        causes.append(QJsonObject{{u"cause"_s, cause.cause},
                                  {u"candidates"_s, cause.candidates},
                                  {u"items"_s, cause.items}});
    }
    QJsonArray raters;
    for (const RoundRater& rater : preview.raters) {
        const auto own = std::count_if(
            preview.items.begin(), preview.items.end(), [&rater](const RoundItem& item) {
                return item.raters.contains(rater.rater);
            });
        raters.append(QJsonObject{{u"rater"_s, rater.rater}, {u"items"_s, static_cast<int>(own)}});
    }
    return {{u"round"_s, about(preview.round, static_cast<int>(preview.items.size()))},
            {u"raters"_s, raters},
            {u"assets"_s, preview.plan.assets},
            {u"pairs"_s, preview.plan.pairs},
            {u"groups"_s, preview.plan.groups},
            {u"settled"_s, preview.plan.settled},
            {u"left_aside"_s, preview.plan.leftAside},
            {u"causes"_s, causes}};
}

QStringList previewLines(const Session& session, const RoundPreview& preview)
{
    const ChoiceSet& words = session.environment().catalogue.choices(u"round_cause"_s);
    const auto number = [](qint64 value) { return QString::number(value); };
    QStringList lines{
        preview.round.title,
        Words::tr("%1 pairs in %2 groups; %3 decisions stand")
            .arg(number(preview.plan.pairs),
                 number(preview.plan.groups),
                 number(preview.plan.settled)),
        Words::tr("%n items go to the raters", nullptr, static_cast<int>(preview.items.size()))};
    TextTable causes({1, 2});
    for (const CauseCount& cause : preview.plan.causes) {
        causes.add({words.labelOf(cause.cause, session.language()),
                    number(cause.items),
                    Words::tr("of %1").arg(cause.candidates)});
    }
    lines += causes.lines(u"  "_s);
    if (preview.plan.leftAside > 0) {
        lines.append(Words::tr("%n groups find no room: their drafts stand",
                               nullptr,
                               static_cast<int>(preview.plan.leftAside)));
    }
    TextTable raters({1});
    const QJsonArray shares = previewJson(preview).value(u"raters"_s).toArray();
    for (const QJsonValue& rater : shares) {
        raters.add({rater[u"rater"_s].toString(), number(rater[u"items"_s].toInt())});
    }
    return lines + raters.lines(u"  "_s);
}

Result<QJsonArray> itemsJson(Session& session, const QList<RoundItem>& items)
{
    QJsonArray list;
    for (const RoundItem& item : items) {
        const Result<Asset> asset = session.assets().asset(item.asset);
        if (!asset) {
            return failure(asset);
        }
        list.append(QJsonObject{
            {u"line"_s, item.line.value_or(0)},
            {u"asset"_s, asset->displayCode()},
            {u"name"_s, asset->name},
            {u"threat"_s, item.threat},
            {u"holds_for"_s, item.holdsFor.value_or(1)},
            {u"cause"_s, item.cause},
            {u"inputs"_s, QJsonDocument::fromJson(item.proposed.toUtf8()).object()},
            {u"value"_s, item.proposedValue ? QJsonValue(*item.proposedValue) : QJsonValue()},
            {u"level"_s,
             item.proposedLevel.isEmpty() ? QJsonValue() : QJsonValue(item.proposedLevel)},
            {u"reasons"_s,
             QJsonArray::fromStringList(reasonLines(item.reasons, session.language()))},
            {u"raters"_s, QJsonArray::fromStringList(item.raters)}});
    }
    return list;
}

Result<QJsonArray> driftedJson(Session& session, const QList<Assessment>& scores)
{
    QJsonArray list;
    for (const Assessment& score : scores) {
        const Result<Asset> asset = session.assets().asset(score.asset);
        if (!asset) {
            return failure(asset);
        }
        list.append(QJsonObject{{u"asset"_s, asset->displayCode()},
                                {u"threat"_s, score.threat},
                                {u"rater"_s, score.rater},
                                {u"standing"_s, score.standing}});
    }
    return list;
}

QStringList itemLines(const QJsonArray& items)
{
    TextTable table({0, 4, 5});
    for (const QJsonValue& item : items) {
        const QJsonValue value = item[u"value"_s];
        table.add({QString::number(item[u"line"_s].toInt()),
                   item[u"asset"_s].toString(),
                   item[u"name"_s].toString(),
                   item[u"threat"_s].toString(),
                   QString::number(item[u"holds_for"_s].toInt()),
                   value.isDouble() ? figureText(value.toDouble()) : QString(),
                   item[u"reasons"_s].toVariant().toStringList().join(u" / "_s)});
    }
    return table.lines();
}

} // namespace daicho
