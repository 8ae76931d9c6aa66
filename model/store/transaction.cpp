// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/transaction.h"

#include "model/store/database.h"

namespace daicho {

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::begin()
{
    DAICHO_TRY(m_database.execute("BEGIN IMMEDIATE"));
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    DAICHO_TRY(m_database.execute("COMMIT"));
    m_open = false;
    return {};
}

void Transaction::rollback()
{
    if (m_open) {
        m_open = false;
        // Fails only where the engine has rolled back by itself already (disk full).
        static_cast<void>(m_database.execute("ROLLBACK"));
    }
}

} // namespace daicho
