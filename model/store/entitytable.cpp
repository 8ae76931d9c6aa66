// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/entitytable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntityTable)
};

} // namespace

void bindFieldValue(Statement& statement, int index, const FieldInfo& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Json:
        statement.bind(index, value.toString());
        return;
    case FieldType::Choices:
        statement.bind(index, value.toStringList().join(u','));
        return;
    case FieldType::Date:
        statement.bind(index, value.isValid() ? value.toDate().toString(Qt::ISODate) : QString());
        return;
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Flag:
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef:
        value.isValid() ? statement.bind(index, value.toLongLong()) : statement.bindNull(index);
        return;
    case FieldType::Decimal:
        value.isValid() ? statement.bind(index, value.toDouble()) : statement.bindNull(index);
        return;
    }
}

QVariant readFieldValue(const Statement& statement, int column, const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Json: {
        const QByteArrayView text = statement.utf8(column);
        return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text));
    }
    case FieldType::Choices: {
        const QByteArrayView text = statement.utf8(column);
        return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text).split(u','));
    }
    case FieldType::Date: {
        const QDate date = statement.date(column);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldType::Flag:
        return statement.isNull(column) ? QVariant() : QVariant(statement.integer(column) != 0);
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef:
        return statement.isNull(column)
                   ? QVariant()
                   : QVariant(static_cast<qlonglong>(statement.integer(column)));
    case FieldType::Decimal:
        return statement.isNull(column) ? QVariant() : QVariant(statement.real(column));
    }
    Q_UNREACHABLE();
}

EntityTable::EntityTable(Database& database,
                         QString entity,
                         QString table,
                         std::vector<const FieldInfo*> fields)
    : m_database(database)
    , m_entity(std::move(entity))
    , m_table(table.toUtf8())
    , m_fields(std::move(fields))
    , m_columns("id, uid, revision")
{
    QByteArray names = "uid, revision";
    QByteArray places = "$1, 1";
    int place = 2;
    for (const FieldInfo* field : m_fields) {
        const QByteArray column = field->column().toUtf8();
        m_columns += ", " + column;
        names += ", " + column;
        places += ", $" + QByteArray::number(place++);
    }
    m_insertSql = "INSERT INTO " + m_table + " (" + names + ") VALUES (" + places + ")";
}

QByteArray EntityTable::selectSql() const
{
    return "SELECT " + m_columns + " FROM " + m_table + " ";
}

StoredRecord EntityTable::read(const Statement& statement) const
{
    StoredRecord record{statement.integer(0), statement.text(1), statement.integer(2), {}};
    record.values.reserve(m_fields.size());
    int column = 3;
    for (const FieldInfo* field : m_fields) {
        record.values.push_back(readFieldValue(statement, column++, *field));
    }
    return record;
}

Statement& EntityTable::prepared(const QByteArray& sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.insert(sql, std::make_shared<Statement>(m_database, sql));
    }
    return **found;
}

Result<std::optional<StoredRecord>> EntityTable::first(Statement& statement)
{
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    std::optional<StoredRecord> record;
    if (*row) {
        record = read(statement);
    }
    statement.reset();
    return record;
}

Result<std::optional<StoredRecord>> EntityTable::byId(qint64 id)
{
    Statement& statement = prepared(selectSql() + "WHERE id = $1");
    statement.bind(1, id);
    return first(statement);
}

Result<std::optional<StoredRecord>> EntityTable::byUid(const QString& uid)
{
    Statement& statement = prepared(selectSql() + "WHERE uid = $1");
    statement.bind(1, uid);
    return first(statement);
}

Result<qint64> EntityTable::count()
{
    return m_database.number(QByteArray("SELECT count(*) FROM " + m_table).constData());
}

Result<qint64> EntityTable::insert(const QString& uid, const Values& values)
{
    Statement& statement = prepared(m_insertSql);
    statement.bind(1, uid);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        bindFieldValue(statement, static_cast<int>(i) + 2, *m_fields[i], values[i]);
    }
    DAICHO_TRY(statement.run());
    const qint64 id = m_database.lastInsertId();
    DAICHO_TRY(deriveFrom(id, values, {}));
    return id;
}

Result<void> EntityTable::update(const StoredRecord& before,
                                 const Values& after,
                                 const std::vector<size_t>& changed)
{
    QByteArray sql = "UPDATE " + m_table + " SET revision = revision + 1";
    int place = 3;
    for (const size_t i : changed) {
        sql += ", " + m_fields[i]->column().toUtf8() + " = $" + QByteArray::number(place++);
    }
    Statement& statement = prepared(sql + " WHERE id = $1 AND revision = $2");
    statement.bind(1, before.id);
    statement.bind(2, before.revision);
    place = 3;
    for (const size_t i : changed) {
        bindFieldValue(statement, place++, *m_fields[i], after[i]);
    }
    DAICHO_TRY(statement.run());
    if (m_database.changedRows() != 1) {
        return fail(ErrorKind::Conflict,
                    Words::tr("The record was changed by someone else meanwhile. Nothing was "
                              "saved; look at the newest state and repeat the change."),
                    {},
                    before.uid);
    }
    return deriveFrom(before.id, after, changed);
}

Result<void> EntityTable::remove(const StoredRecord& record)
{
    Statement& statement = prepared("DELETE FROM " + m_table + " WHERE id = $1 AND revision = $2");
    statement.bind(1, record.id);
    statement.bind(2, record.revision);
    const Result<void> removed = statement.run();
    if (!removed && removed.error().kind == ErrorKind::Storage) {
        return fail(ErrorKind::Conflict,
                    Words::tr("The record is still used by other records and can't be removed. "
                              "Remove or change those first."),
                    removed.error().detail,
                    record.uid);
    }
    return removed;
}

Result<void> EntityTable::deriveFrom(qint64, const Values&, const std::vector<size_t>&)
{
    return {};
}

} // namespace daicho
