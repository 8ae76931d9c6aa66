// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/pairstore.h"

namespace daicho {

Result<QList<PairExclusion>> PairExclusionStore::ofAsset(AssetId asset) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE asset_id = $1 ORDER BY threat");
    statement.bind(1, asset.value);
    return rows(statement);
}

Result<std::optional<PairExclusion>> PairExclusionStore::ofPair(AssetId asset,
                                                                const QString& threat) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE asset_id = $1 AND threat = $2");
    statement.bind(1, asset.value);
    statement.bind(2, threat);
    const Result<QList<PairExclusion>> found = rows(statement);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<SiteLikelihood>> SiteLikelihoodStore::ofCycle(int cycle) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE cycle = $1 ORDER BY threat, id");
    statement.bind(1, cycle);
    return rows(statement);
}

Result<int> SiteLikelihoodStore::cycleBefore(int cycle) const
{
    Statement statement(table().database(),
                        "SELECT coalesce(max(cycle), 0) FROM site_likelihood WHERE cycle < $1");
    statement.bind(1, cycle);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? static_cast<int>(statement.integer(0)) : 0;
}

} // namespace daicho
