// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recordsasof.h"

#include "model/store/recordjson.h"

#include <QJsonDocument>

namespace daicho {

namespace {

// One statement serves all sets: the last uid fills the places that are left.
constexpr qsizetype kAtOnce = 64;

constexpr auto kChangesSince = "SELECT uid, before FROM journal_change WHERE seq > $1 AND uid IN (";

/// "$first, $first+1 …"
QByteArray places(int first)
{
    QByteArray list;
    for (qsizetype i = 0; i < kAtOnce; ++i) {
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

void RecordsAsOf::bindAll(Statement& statement, int first, const QStringList& uids, qsizetype from)
{
    for (qsizetype i = 0; i < kAtOnce; ++i) {
        statement.bind(first + static_cast<int>(i), uids[std::min(from + i, uids.size() - 1)]);
    }
}

Result<RecordsAsOf::Records> RecordsAsOf::present(const QStringList& uids) const
{
    Records records;
    if (!m_presentRows) {
        m_presentRows.emplace(m_table.database(),
                              m_table.selectSql() + "WHERE uid IN (" + places(1) + ")");
    }
    Statement& statement = *m_presentRows;
    for (qsizetype from = 0; from < uids.size(); from += kAtOnce) {
        bindAll(statement, 1, uids, from);
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                statement.reset();
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
    if (!m_pastChanges) {
        m_pastChanges.emplace(m_table.database(),
                              QByteArray(kChangesSince) + places(2) +
                                  ") ORDER BY uid, seq DESC, n DESC");
    }
    Statement& statement = *m_pastChanges;
    for (qsizetype from = 0; from < uids.size(); from += kAtOnce) {
        statement.bind(1, seq);
        bindAll(statement, 2, uids, from);
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                statement.reset();
                break;
            }
            const QString uid = statement.text(0);
            auto record = records.find(uid);
            if (record == records.end()) {
                record = records.insert(uid, present.value(uid));
                record->uid = uid;
            }
            const Result<void> taken =
                takeBack(m_table, m_references, statement.utf8(1), record->values);
            if (!taken) {
                statement.reset();
                return failure(taken);
            }
        }
    }
    return records;
}

} // namespace daicho
