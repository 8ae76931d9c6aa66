// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace daicho {

/// How a register file is opened.
struct OpenOptions
{
    bool readOnly = false;  ///< never write, and create no files beside
    bool immutable = false; ///< the medium can't be written: no locks are taken (implies readOnly)
    bool wal = true;        ///< write-ahead log; false on network shares
};

/// One connection to one SQLite file, used by the thread that opened it. Only this class, Statement
/// and Transaction know the engine.
class Database
{
public:
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens an existing file. Errors: NotFound, NotARegister (no database at all), Locked,
    /// ReadOnly, Damaged, Storage.
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenOptions options);
    /// A database in memory (tests, expected schema) or, with `onDisk`, in a private temporary file
    /// that goes with the connection (staging).
    static Result<std::unique_ptr<Database>> openPrivate(bool onDisk);

    /// Runs statements that take no values and give no rows.
    Result<void> execute(const char* sql);
    /// One number from a statement that takes no values.
    Result<qint64> number(const char* sql);
    /// One text from a statement that takes no values; '' where it yields no row.
    Result<QString> text(const char* sql);

    const QString& path() const { return m_path; }

    bool isReadOnly() const { return m_readOnly; }

    /// Changes when another connection has committed.
    Result<qint64> dataVersion();
    qint64 lastInsertId() const;
    qint64 changedRows() const;

    /// Stops the running statement; may be called from another thread.
    void interrupt();

    /// Ends the write-ahead log, so that the file stands alone; called by the last one to close.
    void close();

    /// The engine's last error as an Error, in words for a person.
    Error lastError(const char* during) const;

private:
    friend class Statement;
    friend class Transaction;
    Database() = default;

    sqlite3* m_handle = nullptr;
    QString m_path;
    bool m_readOnly = false;
    bool m_wal = false;
};

} // namespace daicho
