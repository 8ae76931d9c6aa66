// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recordsasof.h"

#include "model/store/recordjson.h"

#include <QJsonDocument>

namespace daicho {

namespace {

// Enough for a department's workbook at once, and below every engine's limit of bound values.
constexpr qsizetype kMostAtOnce = 500;

constexpr auto kChangesSince = "SELECT uid, before FROM journal_change WHERE seq > $1 AND uid IN (";

/// "$first, $first+1 …"
QByteArray places(qsizetype count, int first)
{
    QByteArray list;
    for (qsizetype i = 0; i < count; ++i) {
        list += (i == 0 ? "$" : ", $") + QByteArray::number(first + i);
    }
    return list;
}

/// A reference to what has been removed since: like no record that there is.
const QVariant kGoneReference = QVariant(qlonglong{-1});

/// Puts the fields of one change's "before" over the values; '' is "did not exist".
Result<void>
takeBack(const EntityTable& table, References& references, QByteArrayView before, Values& values)
{
    if (before.isEmpty()) {
        values.clear();
        return {};
    }
    values.resize(table.fields().size());
    QJsonObject json = QJsonDocument::fromJson(before.toByteArray()).object();
    for (size_t i = 0; i < values.size(); ++i) {
        const FieldInfo& field = *table.fields()[i];
        const QString uid = field.isReference() ? json.value(field.key).toString() : QString();
        if (uid.isEmpty()) {
            continue;
        }
        const Result<qint64> id = references.id(field.type, uid);
        if (!id && id.error().kind != ErrorKind::NotFound) {
            return failure(id);
        }
        values[i] = id ? QVariant(static_cast<qlonglong>(*id)) : kGoneReference;
        json.remove(field.key);
    }
    return applyJson(table.fields(), json, values, references);
}

} // namespace

Result<RecordsAsOf::Records> RecordsAsOf::present(const QStringList& uids) const
{
    Records records;
    for (qsizetype from = 0; from < uids.size(); from += kMostAtOnce) {
        const QStringList chunk = uids.mid(from, kMostAtOnce);
        Statement statement(m_table.database(),
                            m_table.selectSql() + "WHERE uid IN (" + places(chunk.size(), 1) + ")");
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            statement.bind(static_cast<int>(i) + 1, chunk[i]);
        }
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                break;
            }
            StoredRecord record = m_table.read(statement);
            const QString uid = record.uid;
            records.insert(uid, std::move(record));
        }
    }
    return records;
}

Result<RecordsAsOf::Records>
RecordsAsOf::past(const QStringList& uids, qint64 seq, const Records& present) const
{
    Records records;
    for (qsizetype from = 0; from < uids.size(); from += kMostAtOnce) {
        const QStringList chunk = uids.mid(from, kMostAtOnce);
        Statement statement(m_table.database(),
                            QByteArray(kChangesSince) + places(chunk.size(), 2) +
                                ") ORDER BY uid, seq DESC, n DESC");
        statement.bind(1, seq);
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            statement.bind(static_cast<int>(i) + 2, chunk[i]);
        }
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                break;
            }
            const QString uid = statement.text(0);
            auto record = records.find(uid);
            if (record == records.end()) {
                record = records.insert(uid, present.value(uid));
                record->uid = uid;
            }
            DAICHO_TRY(takeBack(m_table, m_references, statement.utf8(1), record->values));
        }
    }
    return records;
}

} // namespace daicho
