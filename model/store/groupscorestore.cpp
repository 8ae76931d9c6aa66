// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/groupscorestore.h"

#include "model/store/likegroupsql.h"
#include "model/store/statement.h"

namespace daicho {

namespace {

/// The plain columns are compared first: they part most assets without making their key.
QByteArray alikeSql()
{
    return "WITH alike AS (SELECT b.id FROM asset o JOIN asset b ON b.kind = o.kind AND b.zone = "
           "o.zone AND b.media = o.media AND b.confidentiality = o.confidentiality AND b.integrity "
           "= o.integrity AND b.availability = o.availability AND b.id <> o.id AND " +
           likeGroupSql("b") + " = " + likeGroupSql("o") +
           " WHERE o.id = $1 LIMIT $2) SELECT s.level, count(*), min(s.value), max(s.value) FROM "
           "alike JOIN assessment s ON s.asset_id = alike.id AND s.threat = $3 AND s.cycle = $4 "
           "WHERE s.method = $5 GROUP BY s.level ORDER BY max(s.value)";
}

} // namespace

Result<QList<GroupLevel>> GroupScoreStore::of(
    AssetId asset, const QString& threat, int cycle, const QString& method, int assets) const
{
    Statement statement(m_database, alikeSql());
    statement.bind(1, asset.value);
    statement.bind(2, assets);
    statement.bind(3, threat);
    statement.bind(4, cycle);
    statement.bind(5, method);
    const auto number = [&statement](int column) {
        return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
    };
    QList<GroupLevel> levels;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return levels;
        }
        levels.append({statement.text(0), statement.integer(1), number(2), number(3)});
    }
}

} // namespace daicho
