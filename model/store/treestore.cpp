// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/treestore.h"

namespace daicho {

Result<void> TreeStore::visit(const std::function<void(const StoredRecord&)>& visit) const
{
    Statement rows(m_table.database(), m_table.selectSql() + "ORDER BY parent_id IS NOT NULL, id");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit(m_table.read(rows));
    }
}

} // namespace daicho
