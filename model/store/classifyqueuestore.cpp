// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/classifyqueuestore.h"

#include "model/store/scopesql.h"
#include "model/store/statement.h"

namespace daicho {

Result<void>
ClassifyQueueStore::visit(const std::function<void(const ClassifyQueueRow&)>& visit) const
{
    Statement statement(m_database,
                        "SELECT a.id, coalesce(a.unit_id, 0), a.confidentiality, a.integrity, "
                        "a.availability, a.scheme, a.secrecy_until FROM asset a WHERE " +
                            inScope("a") + " ORDER BY a.code, a.branch, a.id");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit({AssetId{statement.integer(0)},
               UnitId{statement.integer(1)},
               {statement.utf8(2), statement.utf8(3), statement.utf8(4)},
               statement.utf8(5),
               statement.utf8(6)});
    }
}

Result<SecrecyCounts> ClassifyQueueStore::secrecy(const QDate& today, const QDate& until) const
{
    Statement statement(m_database,
                        "SELECT coalesce(sum(a.secrecy_until < $1), 0), "
                        "coalesce(sum(a.secrecy_until >= $1 AND a.secrecy_until <= $2), 0) "
                        "FROM asset a WHERE a.secrecy_until <> '' AND " +
                            inScope("a"));
    statement.bind(1, today.toString(Qt::ISODate));
    statement.bind(2, until.toString(Qt::ISODate));
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return SecrecyCounts{statement.integer(0), statement.integer(1)};
}

} // namespace daicho
