// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/snapshot.h"

#include "model/store/database.h"

namespace daicho {

Snapshot::~Snapshot()
{
    if (m_isOpen) {
        // Nothing was written: there is nothing to lose.
        static_cast<void>(m_database.execute("COMMIT"));
    }
}

Result<void> Snapshot::begin()
{
    DAICHO_TRY(m_database.execute("BEGIN"));
    m_isOpen = true;
    return {};
}

} // namespace daicho
