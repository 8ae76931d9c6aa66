// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/diffservice.h"

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/store/diffstore.h"
#include "model/store/journalstore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiffService)
};

constexpr int kTokyoOffsetSeconds = 9 * 3600;

int orderOf(const QString& entity)
{
    static const QStringList order = {
        u"asset"_s, u"unit"_s, u"place"_s, u"relation"_s, u"flow"_s, u"assessment"_s};
    const qsizetype place = order.indexOf(entity);
    return static_cast<int>(place < 0 ? order.size() : place);
}

QDate dayOf(const QString& instant)
{
    return QDateTime::fromString(instant, Qt::ISODateWithMs)
        .toOffsetFromUtc(kTokyoOffsetSeconds)
        .date();
}

/// The keys that name a record, by kind.
struct CodeKeys
{
    QStringList keys;
    QString between;
};

CodeKeys codeKeys(const QString& entity)
{
    return entity == u"relation"_s     ? CodeKeys{{u"from"_s, u"to"_s}, u" → "_s}
           : entity == u"assessment"_s ? CodeKeys{{u"asset"_s, u"threat"_s, u"cycle"_s}, u" "_s}
                                       : CodeKeys{{u"code"_s, u"branch"_s}, u"-"_s};
}

QList<FieldChange> fieldChanges(const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    QList<FieldChange> list;
    for (const QString& key : std::as_const(keys)) {
        list.append({key, before.value(key).toVariant(), after.value(key).toVariant()});
    }
    return list;
}

/// Feeds changes to the net change of their record and stages it when the next record begins.
class Folding
{
public:
    using Stage = std::function<Result<void>(const QString&, const QString&, const NetChange&)>;

    explicit Folding(Stage stage)
        : m_stage(std::move(stage))
    {
    }

    Result<void> add(const JournalChange& change)
    {
        if (change.uid != m_uid || change.entity != m_entity) {
            DAICHO_TRY(finish());
            m_entity = change.entity;
            m_uid = change.uid;
        }
        m_net.add(change);
        return {};
    }

    Result<void> finish()
    {
        Result<void> staged = m_net.kind() ? m_stage(m_entity, m_uid, m_net) : Result<void>();
        m_net = {};
        return staged;
    }

private:
    Stage m_stage;
    QString m_entity;
    QString m_uid;
    NetChange m_net;
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

RecordHistory DiffRecord::history() const
{
    return {{}, entity, kind == NetKind::Added, kind == NetKind::Removed, fields, uid};
}

Result<DiffPoint> DiffService::point(const QString& text) const
{
    const QString word = text.trimmed();
    if (word.startsWith(u'#') || word.startsWith(u'＃')) {
        bool isNumber = false;
        const qint64 seq = word.mid(1).toLongLong(&isNumber);
        const Result<DiffStore::Range> range = DiffStore(m_session.database()).range();
        if (!range) {
            return failure(range);
        }
        if (!isNumber || seq < range->first || seq > range->last) {
            return fail(ErrorKind::NotFound,
                        Words::tr("The journal has no entry “%1”. It has the entries #%2 to #%3.")
                            .arg(word)
                            .arg(range->first)
                            .arg(range->last),
                        {},
                        text);
        }
        return DiffPoint{seq, word};
    }
    const QDate today = m_session.environment().clock.today();
    if (const Result<ParsedDate> date = parseDate(word)) {
        return endOf(date->date, today, word);
    }
    if (const Result<int> year = parseFiscalYear(word)) {
        // The year that is under way is known as far as it has come.
        return endOf(QDate(*year + 1, 3, 31), QDate(fiscalYear(today) + 1, 3, 31), word);
    }
    return fail(ErrorKind::InvalidInput,
                Words::tr("“%1” is no point of the journal. Name a fiscal year (2026), a day "
                          "(2026-04-01) or an entry (#123).")
                    .arg(word),
                {},
                text);
}

Result<DiffPoint> DiffService::endOf(QDate day, QDate known, const QString& text) const
{
    const DiffStore store(m_session.database());
    const Result<DiffStore::Range> range = store.range();
    if (!range) {
        return failure(range);
    }
    const QDate first = dayOf(range->firstInstant);
    if (day < first || day > known) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The journal says nothing about “%1”. It covers %2 to %3, or the "
                              "entries #%4 to #%5.")
                        .arg(text,
                             first.toString(Qt::ISODate),
                             m_session.environment().clock.today().toString(Qt::ISODate))
                        .arg(range->first)
                        .arg(range->last),
                    {},
                    text);
    }
    const QDateTime end(day.addDays(1), QTime(0, 0), Qt::OffsetFromUTC, kTokyoOffsetSeconds);
    const Result<qint64> seq = store.lastBefore(end.toUTC().toString(Qt::ISODateWithMs));
    if (!seq) {
        return failure(seq);
    }
    return DiffPoint{*seq, text};
}

Result<DiffCounts> DiffService::visit(const DiffPoint& from,
                                      const DiffPoint& to,
                                      const std::function<Result<void>(const DiffRecord&)>& visit,
                                      Progress& progress) const
{
    if (to.seq < from.seq) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” lies before “%2”. Name the earlier point first.")
                        .arg(to.text, from.text),
                    {},
                    to.text);
    }
    const Result<std::unique_ptr<DiffStaging>> staging = DiffStaging::create();
    if (!staging) {
        return failure(staging);
    }
    DiffCounts counts;
    Folding folding([&](const QString& entity, const QString& uid, const NetChange& net) {
        const NetKind kind = *net.kind();
        ++(kind == NetKind::Added     ? counts.added
           : kind == NetKind::Removed ? counts.removed
                                      : counts.changed);
        const QJsonObject before = net.before();
        const QJsonObject after = net.after();
        const Result<QString> code = codeOf(entity, uid, after, before);
        return code ? (*staging)->add({orderOf(entity),
                                       entity,
                                       uid,
                                       *code,
                                       kind,
                                       compact(before),
                                       compact(after)})
                    : Result<void>(failure(code));
    });
    qint64 done = 0;
    DAICHO_TRY(
        DiffStore(m_session.database()).visit(from.seq, to.seq, [&](const JournalChange& change) {
            if (++done % 256 == 0) {
                if (progress.isCancelled()) {
                    return Result<void>(
                        fail(ErrorKind::Cancelled, Words::tr("The comparison was stopped.")));
                }
                progress.report(done, 0);
            }
            return folding.add(change);
        }));
    DAICHO_TRY(folding.finish());
    DAICHO_TRY((*staging)->visit([&](const DiffStaging::Row& row) {
        return visit({row.entity,
                      row.uid,
                      row.code,
                      row.kind,
                      fieldChanges(object(row.before), object(row.after))});
    }));
    return counts;
}

Result<QString> DiffService::codeOf(const QString& entity, const QString& uid) const
{
    return codeOf(entity, uid, {}, {});
}

Result<QString> DiffService::codeOf(const QString& entity,
                                    const QString& uid,
                                    const QJsonObject& later,
                                    const QJsonObject& earlier) const
{
    EntityTable* const table = m_session.tables().find(entity);
    const CodeKeys names = codeKeys(entity);
    QJsonObject known = later;
    const auto addMissing = [&known, &names](const QJsonObject& more) {
        for (const QString& key : names.keys) {
            if (!known.contains(key) && more.contains(key)) {
                known.insert(key, more.value(key));
            }
        }
    };
    addMissing(earlier);
    if (table != nullptr && !known.contains(names.keys.first())) {
        const auto stored = table->byUid(uid);
        if (!stored) {
            return failure(stored);
        }
        if (*stored) {
            const Result<QByteArray> json = daicho::recordJson(
                table->fields(), (*stored)->values, m_session.tables().references);
            if (!json) {
                return failure(json);
            }
            addMissing(object(*json));
        } else {
            const Result<QList<JournalChange>> changes =
                JournalStore(m_session.database()).changesOf(uid);
            if (!changes) {
                return failure(changes);
            }
            for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
                addMissing(object(change->before));
            }
        }
    }
    QStringList parts;
    for (const QString& key : names.keys) {
        const QJsonValue value = known.value(key);
        const bool isAsset = key == u"from"_s || key == u"to"_s || key == u"asset"_s;
        QString part = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (isAsset && !part.isEmpty()) {
            Result<QString> code = codeOf(u"asset"_s, part);
            if (!code) {
                return code;
            }
            part = *code;
        }
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(names.between);
}

} // namespace daicho
