// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/picturecounts.h"

#include "model/service/session.h"
#include "model/store/journalstore.h"

namespace daicho {

Result<StatisticsTable> PictureCounts::table(Session& session, Grouping by, int cycle)
{
    const Result<JournalStore::Head> head = JournalStore(session.database()).head();
    if (!head) {
        return failure(head);
    }
    if (head->entries != m_entries) {
        m_tables.clear();
        m_entries = head->entries;
    }
    const std::pair key(by, cycle);
    if (const auto known = m_tables.find(key); known != m_tables.end()) {
        return known->second;
    }
    Result<StatisticsTable> table = StatisticsService(session).table(by, cycle);
    if (table) {
        m_tables.emplace(key, *table);
    }
    return table;
}

} // namespace daicho
