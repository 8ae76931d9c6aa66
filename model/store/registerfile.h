// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/store/sharelock.h"
#include "model/store/tables.h"

#include <memory>
#include <optional>

namespace daicho {

struct RegisterOptions
{
    bool readOnly = false;
    /// Whether the file lies on a network share; detected unless given.
    std::optional<bool> onShare;
};

/// A register file that is open: the connection, its tables and, on a share, its lock.
class RegisterFile
{
public:
    ~RegisterFile();
    RegisterFile(const RegisterFile&) = delete;
    RegisterFile& operator=(const RegisterFile&) = delete;

    /// Makes an empty file (mode 0600) with the newest schema; InvalidInput where one exists. On
    /// failure nothing is left behind.
    static Result<std::unique_ptr<RegisterFile>> create(const QString& path, const Clock& clock);

    /// Checks what the file is, brings it to the newest schema and opens it. Read-only media and
    /// registers that someone else holds on a share open for reading; readOnlyReason() says why.
    static Result<std::unique_ptr<RegisterFile>>
    open(const QString& path, const RegisterOptions& options, const Clock& clock);

    Database& database() const { return *m_database; }

    Tables& tables() const { return *m_tables; }

    bool isReadOnly() const { return m_database->isReadOnly(); }

    /// A sentence for a person; '' while the register can be written.
    const QString& readOnlyReason() const { return m_readOnlyReason; }

    /// False when the last one to write it did not end properly, or has it open now.
    bool wasClosedCleanly() const { return m_closedCleanly; }

    /// Renews the lock on a share; called about once a minute.
    void keepAlive();

    /// SQLite's own check of pages, indexes and foreign keys: what it says, '' if all is well.
    static Result<QString> checkIntegrity(Database& database);

private:
    RegisterFile() = default;
    Result<void> prepare(const RegisterOptions& options, const Clock& clock, bool onShare);
    Result<void> refreshDerived();

    std::unique_ptr<ShareLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    QString m_readOnlyReason;
    bool m_closedCleanly = true;
};

} // namespace daicho
