// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/statement.h"

#include "model/store/database.h"

#include <cstring>
#include <sqlite3.h>

namespace daicho {

Statement::Statement(Database& database, const QByteArray& sql)
    : m_database(database)
{
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(database.m_handle,
                                        sql.constData(),
                                        static_cast<int>(sql.size() + 1),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &m_statement,
                                        &tail);
    if (code != SQLITE_OK) {
        m_failed = true;
        m_error = database.lastError(sql.constData());
        return;
    }
    while (tail != nullptr && *tail != '\0' && std::strchr(" \n\t;", *tail) != nullptr) {
        ++tail;
    }
    if (m_statement == nullptr || (tail != nullptr && *tail != '\0')) {
        m_failed = true;
        m_error = {ErrorKind::Storage, QString(), QString::fromUtf8("not one statement: " + sql)};
        return;
    }
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int i = 1; i <= count; ++i) {
        const char* name = sqlite3_bind_parameter_name(m_statement, i);
        const auto number = static_cast<size_t>(name != nullptr ? QByteArray(name + 1).toInt() : i);
        m_places.resize(std::max(m_places.size(), number + 1));
        m_places[number] = i;
    }
}

/// The engine counts named parameters in the order in which the text names them, so that $3 may be
/// its first.
int Statement::place(int index) const
{
    const auto i = static_cast<size_t>(index);
    return i < m_places.size() ? m_places[i] : index;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_places(std::move(other.m_places))
    , m_error(std::move(other.m_error))
    , m_failed(other.m_failed)
{
}

void Statement::bind(int index, const QString& text)
{
    if (text.isEmpty()) {
        sqlite3_bind_text64(m_statement, place(index), "", 0, SQLITE_STATIC, SQLITE_UTF8);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement,
                        place(index),
                        utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, place(index), value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, place(index), value);
}

void Statement::bindBlob(int index, const QByteArray& bytes)
{
    sqlite3_bind_blob64(m_statement,
                        place(index),
                        bytes.isNull() ? "" : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bindUtf8(int index, QByteArrayView text)
{
    sqlite3_bind_text64(m_statement,
                        place(index),
                        text.isNull() ? "" : text.data(),
                        static_cast<sqlite3_uint64>(text.size()),
                        SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, place(index));
}

Result<bool> Statement::step()
{
    if (m_failed) {
        return Failure(m_error);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    const Error error = m_database.lastError(sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return Failure(error);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            reset();
            return {};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QDate Statement::date(int column) const
{
    const QByteArrayView bytes = utf8(column);
    if (bytes.size() != 10) {
        return {};
    }
    const auto digits = [&bytes](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            number = number * 10 + (bytes[i] - '0');
        }
        return number;
    };
    return {digits(0, 4), digits(5, 2), digits(8, 2)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace daicho
