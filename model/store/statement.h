// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

struct sqlite3_stmt;

namespace daicho {

class Database;

/// One prepared statement: forward only, not copyable, finalised with its life. A statement that
/// could not be prepared (an error in it, or two statements in one text) says so at the first step.
class Statement
{
public:
    Statement(Database& database, const QByteArray& sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;

    /// Values bind to $1, $2 …; an empty text binds as text, not as NULL.
    void bind(int index, const QString& text);
    void bind(int index, const char* text) = delete;
    void bind(int index, qint64 value);

    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }

    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }

    void bind(int index, double value);
    void bindBlob(int index, const QByteArray& bytes);
    /// UTF-8 that lives until the next step.
    void bindUtf8(int index, QByteArrayView text);
    void bindNull(int index);

    /// True while there is a row.
    Result<bool> step();
    /// Runs to the end, ready to be bound again.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The column's UTF-8 as stored, until the next step.
    QByteArrayView utf8(int column) const;
    /// An ISO civil date; invalid where the text is empty.
    QDate date(int column) const;
    int columnCount() const;

private:
    int place(int index) const;

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<int> m_places; // of $1, $2 … in the engine's own count
    Error m_error;
    bool m_failed = false;
};

} // namespace daicho
