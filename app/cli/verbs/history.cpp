// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/historywords.h"
#include "app/cli/verbs/verbs.h"
#include "model/journal/label.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const JournalEntry& entry)
{
    const qint64 inverseOf = entry.head.inverseOf;
    return {{u"seq"_s, entry.seq},
            {u"instant"_s, entry.instant},
            {u"actor"_s, entry.actorPost},
            {u"kind"_s, toKey(entry.head.kind)},
            {u"label"_s, entry.head.label},
            {u"text"_s, labelText(entry.head)},
            {u"reason"_s, entry.head.reason},
            {u"changes"_s, entry.changes},
            {u"inverse_of"_s, inverseOf == 0 ? QJsonValue() : QJsonValue(inverseOf)},
            {u"digest"_s, entry.digest}};
}

QJsonObject recordJson(const RecordHistory& record)
{
    QJsonObject json = entryJson(record.entry);
    QJsonObject fields;
    for (const FieldChange& change : record.fields) {
        fields.insert(change.field,
                      QJsonArray{QJsonValue::fromVariant(change.before),
                                 QJsonValue::fromVariant(change.after)});
    }
    json.insert(u"entity"_s, record.entity);
    json.insert(u"change"_s,
                record.created   ? u"added"_s
                : record.removed ? u"removed"_s
                                 : u"changed"_s);
    json.insert(u"fields"_s, fields);
    return json;
}

/// 2026-04-01 09:00, as clocks in Japan show it.
QString localTime(const QString& instant)
{
    constexpr int kTokyoOffsetSeconds = 9 * 3600;
    return QDateTime::fromString(instant, Qt::ISODateWithMs)
        .toOffsetFromUtc(kTokyoOffsetSeconds)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString entryLine(const JournalEntry& entry)
{
    const QString line = u"#%1  %2  %3  %4"_s.arg(entry.seq).arg(
        localTime(entry.instant), entry.actorPost, labelText(entry.head));
    return entry.head.reason.isEmpty() ? line : u"%1 — %2"_s.arg(line, entry.head.reason);
}

class HistoryCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)

public:
    QString name() const override { return u"history"_s; }

    Declaration declaration() const override
    {
        return {tr("Lists the journal's entries, newest first."),
                {registerArgument()},
                {{u"--asset"_s,
                  OptionKind::Text,
                  u"CODE"_s,
                  tr("only those of this asset, with its fields before and after")},
                 {u"--limit"_s, OptionKind::Integer, u"N"_s, tr("at most so many")}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const qint64 limit =
            context.arguments.integer(u"--limit"_s).value_or(std::numeric_limits<int>::max());
        if (limit < 1 || limit > std::numeric_limits<int>::max()) {
            return fail(ErrorKind::InvalidInput,
                        tr("--limit wants a number of 1 or more."),
                        {},
                        u"--limit"_s);
        }
        const QString code = context.arguments.text(u"--asset"_s);
        return code.isEmpty()
                   ? listEntries(session, static_cast<int>(limit), context, streams)
                   : listRecord(session, code, static_cast<int>(limit), context, streams);
    }

private:
    static Result<ExitCode>
    listEntries(Session& session, int limit, const Context& context, Streams& streams)
    {
        constexpr int kPage = 1000;
        QJsonArray list;
        qint64 before = 0;
        while (limit > 0) {
            const auto page = session.history().entries(std::min(limit, kPage), before);
            if (!page) {
                return failure(page);
            }
            for (const JournalEntry& entry : *page) {
                if (context.json) {
                    list.append(entryJson(entry));
                } else {
                    streams.answer(entryLine(entry));
                }
                before = entry.seq;
            }
            limit = page->size() < kPage ? 0 : limit - kPage;
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"entries"_s, list}});
        }
        return ExitCode::Done;
    }

    static Result<ExitCode> listRecord(
        Session& session, const QString& code, int limit, const Context& context, Streams& streams)
    {
        const Result<Asset> asset = session.assets().byCode(code);
        if (!asset) {
            return failure(asset);
        }
        const auto records = session.history().historyOf(asset->uid, limit);
        const Result<Scheme> scheme = session.scheme();
        if (!records || !scheme) {
            return !records ? failure(records) : failure(scheme);
        }
        QJsonArray list;
        const HistoryWords words(session, *scheme);
        for (const RecordHistory& record : *records) {
            if (context.json) {
                list.append(recordJson(record));
            } else {
                streams.answer(entryLine(record.entry));
                streams.answer(words.changeLines(record).join(u'\n'));
            }
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"asset"_s, asset->displayCode()}, {u"entries"_s, list}});
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> historyCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace daicho
