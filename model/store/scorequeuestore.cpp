// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/scorequeuestore.h"

#include "model/store/scopesql.h"
#include "model/store/statement.h"

namespace daicho {

namespace {

QByteArray pairsSql()
{
    return "SELECT a.id, coalesce(a.unit_id, 0), a.kind, a.zone, a.media, a.contractor, "
           "a.cloud_provider, coalesce(s.threat, '') FROM asset a LEFT JOIN assessment s ON "
           "s.asset_id = a.id AND s.cycle = $1 WHERE " +
           inScope("a") + " ORDER BY a.code, a.branch, a.id, s.threat";
}

QByteArray threatSql()
{
    return "SELECT a.id, coalesce(a.unit_id, 0), a.kind, a.zone, a.media, a.contractor, "
           "a.cloud_provider, CASE WHEN EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = a.id "
           "AND s.threat = $1 AND s.cycle = $2) THEN "
           "$1 "
           "ELSE '' END FROM asset a WHERE " +
           inScope("a") + " ORDER BY a.code, a.branch, a.id";
}

Result<void> visitRows(Statement& statement, const std::function<void(const ScoreQueueRow&)>& visit)
{
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
               statement.utf8(2),
               statement.utf8(3),
               statement.utf8(4),
               statement.utf8(5),
               statement.utf8(6),
               statement.utf8(7)});
    }
}

} // namespace

Result<void> ScoreQueueStore::visit(int cycle,
                                    const std::function<void(const ScoreQueueRow&)>& visit) const
{
    Statement statement(m_database, pairsSql());
    statement.bind(1, cycle);
    return visitRows(statement, visit);
}

Result<void> ScoreQueueStore::visitThreat(
    int cycle, const QString& threat, const std::function<void(const ScoreQueueRow&)>& visit) const
{
    Statement statement(m_database, threatSql());
    statement.bind(1, threat);
    statement.bind(2, cycle);
    return visitRows(statement, visit);
}

} // namespace daicho
