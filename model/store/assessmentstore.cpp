// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assessmentstore.h"

namespace daicho {

namespace {

constexpr auto kOfAsset =
    "WHERE asset_id = $1 AND ($2 = 0 OR cycle = $2) ORDER BY cycle DESC, threat, rater";
constexpr auto kOfPair = "WHERE asset_id = $1 AND threat = $2 AND cycle = $3 AND rater = $4";

} // namespace

AssessmentStore::AssessmentStore(EntityTable& table)
    : RecordStore<Assessment>(table, assessmentFields())
    , m_ofPair(std::make_unique<Statement>(table.database(), table.selectSql() + kOfPair))
{
}

Result<QList<Assessment>> AssessmentStore::ofAsset(AssetId asset, std::optional<int> cycle) const
{
    Statement statement(table().database(), table().selectSql() + kOfAsset);
    statement.bind(1, asset.value);
    statement.bind(2, cycle.value_or(0));
    return rows(statement);
}

Result<std::optional<Assessment>>
AssessmentStore::ofPair(AssetId asset, const QString& threat, int cycle, const QString& rater) const
{
    m_ofPair->bind(1, asset.value);
    m_ofPair->bind(2, threat);
    m_ofPair->bind(3, cycle);
    m_ofPair->bind(4, rater);
    const Result<QList<Assessment>> found = rows(*m_ofPair);
    m_ofPair->reset();
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace daicho
