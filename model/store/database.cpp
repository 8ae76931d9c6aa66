// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/database.h"

#include "model/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int kBusyMilliseconds = 5000;

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return ErrorKind::NotARegister;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return ErrorKind::Io;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorKind::NotFound;
    default:
        return ErrorKind::Storage;
    }
}

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotARegister:
        return Words::tr("This file is not a Daicho register. Nothing was changed in it.");
    case ErrorKind::Damaged:
        return Words::tr("The register is damaged. Nothing was written; restore the newest backup "
                         "and keep this file for examination.");
    case ErrorKind::Locked:
        return Words::tr("The register is locked by another program or user. Nothing was written; "
                         "try again when the other one has finished.");
    case ErrorKind::ReadOnly:
        return Words::tr("The register can't be written here. Copy it to a folder where you may "
                         "write and open it there.");
    case ErrorKind::Io:
        return Words::tr("The register could not be read or written: the disk is full or failing. "
                         "The register is as it was before; free some space and try again.");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped. The register is as it was before.");
    case ErrorKind::NotFound:
        return Words::tr("The file could not be opened. Check the path and its permissions.");
    default:
        return Words::tr("The register refused an operation. Nothing was written.");
    }
}

QByteArray fileName(const QString& path, const OpenOptions& options)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (options.immutable) {
        url.setQuery(u"immutable=1"_s);
    }
    return url.toEncoded();
}

} // namespace

Database::~Database()
{
    close();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenOptions options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no file “%1”. Check the path.").arg(path),
                    {},
                    path);
    }
    if (info.isDir()) {
        return fail(ErrorKind::NotARegister,
                    Words::tr("“%1” is a folder, not a register file.").arg(path),
                    {},
                    path);
    }
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_readOnly = options.readOnly || options.immutable;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
                      (database->m_readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const QByteArray name = fileName(path, options);
    if (sqlite3_open_v2(name.constData(), &database->m_handle, flags, nullptr) != SQLITE_OK) {
        Error error = database->lastError("open");
        error.where = path;
        return Failure(error);
    }
    sqlite3_busy_timeout(database->m_handle, kBusyMilliseconds);
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database->m_wal = options.wal && !database->m_readOnly;
    for (const char* pragma : {"PRAGMA trusted_schema = OFF",
                               "PRAGMA cell_size_check = ON",
                               "PRAGMA foreign_keys = ON",
                               "PRAGMA synchronous = FULL",
                               "PRAGMA temp_store = FILE",
                               "PRAGMA cache_size = -65536",
                               "PRAGMA mmap_size = 0"}) {
        DAICHO_TRY(database->execute(pragma));
    }
    // The first read of the file: a text or a picture shows here that it is no database.
    DAICHO_TRY(database->number("SELECT count(*) FROM sqlite_schema"));
    if (!options.wal) {
        DAICHO_TRY(database->execute("PRAGMA cache_spill = OFF"));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openPrivate(bool onDisk)
{
    std::unique_ptr<Database> database(new Database);
    const char* name = onDisk ? "" : ":memory:";
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(name, &database->m_handle, flags, nullptr) != SQLITE_OK) {
        return Failure(database->lastError("open"));
    }
    DAICHO_TRY(database->execute("PRAGMA foreign_keys = ON"));
    return database;
}

Result<void> Database::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return Failure(lastError(sql));
    }
    return {};
}

Result<qint64> Database::number(const char* sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? statement.integer(0) : 0;
}

Result<QString> Database::text(const char* sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? statement.text(0) : QString();
}

Result<qint64> Database::dataVersion()
{
    return number("PRAGMA data_version");
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Database::close()
{
    if (m_handle == nullptr) {
        return;
    }
    if (m_wal) {
        // Succeeds only for the last connection; the others leave the log to it.
        sqlite3_busy_timeout(m_handle, 0);
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Error Database::lastError(const char* during) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const ErrorKind kind = kindOf(code);
    return {kind,
            sentence(kind),
            u"SQLite %1: %2 (%3)"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)),
                                                  QString::fromUtf8(during).left(200)),
            m_path};
}

} // namespace daicho
