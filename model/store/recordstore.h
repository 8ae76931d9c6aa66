// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"

#include <QList>

namespace daicho {

/// Typed reading of one kind of record over its EntityTable.
template <class Record>
class RecordStore
{
public:
    RecordStore(EntityTable& table, const FieldList<Record>& fields)
        : m_table(table)
        , m_fields(fields)
    {
    }

    EntityTable& table() const { return m_table; }

    const FieldList<Record>& fields() const { return m_fields; }

    Record fromStored(const StoredRecord& stored) const
    {
        Record record;
        record.id.value = stored.id;
        record.uid = stored.uid;
        record.revision = stored.revision;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            setFieldValue(record, m_fields[i], stored.values[i]);
        }
        return record;
    }

    StoredRecord toStored(const Record& record) const
    {
        return {record.id.value, record.uid, record.revision, fieldValues(record, m_fields)};
    }

    Result<std::optional<Record>> byId(qint64 id) const { return typed(m_table.byId(id)); }

    Result<std::optional<Record>> byUid(const QString& uid) const
    {
        return typed(m_table.byUid(uid));
    }

    /// Every row that `statement`, made from table().selectSql(), yields.
    Result<QList<Record>> rows(Statement& statement) const
    {
        QList<Record> list;
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row) {
                return failure(row);
            }
            if (!*row) {
                return list;
            }
            list.append(fromStored(m_table.read(statement)));
        }
    }

    /// All records by key; for kinds of which a register holds at most some thousands.
    Result<QList<Record>> all() const
    {
        Statement statement(m_table.database(), m_table.selectSql() + "ORDER BY id");
        return rows(statement);
    }

private:
    Result<std::optional<Record>> typed(Result<std::optional<StoredRecord>> stored) const
    {
        if (!stored) {
            return failure(stored);
        }
        std::optional<Record> record;
        if (*stored) {
            record = fromStored(**stored);
        }
        return record;
    }

    EntityTable& m_table;
    const FieldList<Record>& m_fields;
};

} // namespace daicho
