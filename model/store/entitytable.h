// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"
#include "model/store/database.h"
#include "model/store/statement.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace daicho {

class References;

/// A record's values in the order of its field list (see fieldValue()).
using Values = std::vector<QVariant>;

struct StoredRecord
{
    qint64 id = 0;
    QString uid;
    qint64 revision = 0;
    Values values;
};

/// Binds one field's value to a statement the way the column stores it.
void bindFieldValue(Statement& statement, int index, const FieldInfo& field, const QVariant& value);
/// Reads one field's value from a column.
QVariant readFieldValue(const Statement& statement, int column, const FieldInfo& field);

/// The SQL of one kind of record, made from its field list. It writes and reads, but journals
/// nothing: only Recorder calls the writing functions.
class EntityTable
{
public:
    EntityTable(Database& database,
                QString entity,
                QString table,
                std::vector<const FieldInfo*> fields);
    virtual ~EntityTable() = default;

    const QString& entity() const { return m_entity; }

    const std::vector<const FieldInfo*>& fields() const { return m_fields; }

    Database& database() const { return m_database; }

    /// "id, uid, revision, column …"
    const QByteArray& columns() const { return m_columns; }

    /// "SELECT id, uid, revision, column … FROM table "
    QByteArray selectSql() const;
    /// Reads the row that a statement of selectSql() stands on.
    StoredRecord read(const Statement& statement) const;

    Result<std::optional<StoredRecord>> byId(qint64 id);
    Result<std::optional<StoredRecord>> byUid(const QString& uid);
    Result<qint64> count();

    Result<qint64> insert(const QString& uid, const Values& values);
    /// Writes the named fields; Conflict where the record has another revision or is gone.
    Result<void>
    update(const StoredRecord& before, const Values& after, const std::vector<size_t>& changed);
    Result<void> remove(const StoredRecord& record);

protected:
    /// Keeps derived tables up, within the same transaction. `changed` empty: a new record.
    virtual Result<void>
    deriveFrom(qint64 id, const Values& values, const std::vector<size_t>& changed);

private:
    Statement& prepared(const QByteArray& sql);
    Result<std::optional<StoredRecord>> first(Statement& statement);

    Database& m_database;
    QString m_entity;
    QByteArray m_table;
    std::vector<const FieldInfo*> m_fields;
    QByteArray m_columns;
    QByteArray m_insertSql;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements; // owned here; QHash needs copies
};

template <class Record>
std::vector<const FieldInfo*> fieldInfos(const FieldList<Record>& fields)
{
    std::vector<const FieldInfo*> infos;
    infos.reserve(fields.size());
    for (const Field<Record>& field : fields) {
        infos.push_back(&field);
    }
    return infos;
}

} // namespace daicho
