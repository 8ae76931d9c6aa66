// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

namespace daicho {

class Database;

/// BEGIN IMMEDIATE; rolls back when it ends unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database& database)
        : m_database(database)
    {
    }

    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Locked when another process writes for longer than the wait (5 s).
    Result<void> begin();
    Result<void> commit();
    void rollback();

    bool isOpen() const { return m_open; }

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace daicho
