// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

namespace daicho {

class Database;

/// While it lives, what this connection reads is the register of one moment, whatever others
/// commit. Not to be begun within a transaction.
class Snapshot
{
public:
    explicit Snapshot(Database& database)
        : m_database(database)
    {
    }

    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    Result<void> begin();

private:
    Database& m_database;
    bool m_isOpen = false;
};

} // namespace daicho
