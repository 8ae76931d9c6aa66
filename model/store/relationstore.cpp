// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/relationstore.h"

namespace daicho {

namespace {

template <class Record>
Result<std::optional<Record>> firstOf(Result<QList<Record>> rows)
{
    if (!rows) {
        return failure(rows);
    }
    return rows->isEmpty() ? std::optional<Record>() : std::optional<Record>(rows->first());
}

} // namespace

Result<QList<Relation>> RelationStore::ofAsset(AssetId asset) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE from_id = $1 OR to_id = $1 ORDER BY id");
    statement.bind(1, asset.value);
    return rows(statement);
}

Result<std::optional<Relation>>
RelationStore::between(AssetId from, AssetId to, const QString& kind) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE from_id = $1 AND to_id = $2 AND "
                                              "($3 = '' OR kind = $3) ORDER BY id LIMIT 1");
    statement.bind(1, from.value);
    statement.bind(2, to.value);
    statement.bind(3, kind);
    return firstOf(rows(statement));
}

Result<std::optional<Flow>> FlowStore::ofCode(const QString& code) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE code = $1 ORDER BY id LIMIT 1");
    statement.bind(1, code);
    return firstOf(rows(statement));
}

} // namespace daicho
