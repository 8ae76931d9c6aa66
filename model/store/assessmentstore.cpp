// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assessmentstore.h"

namespace daicho {

namespace {

constexpr auto kOfAsset = "WHERE asset_id = $1 AND ($2 = 0 OR cycle = $2) "
                          "ORDER BY cycle DESC, threat, standing DESC, rater";
constexpr auto kOfPair = "WHERE asset_id = $1 AND threat = $2 AND cycle = $3 AND rater = $4";
constexpr auto kAllOfPair = "WHERE asset_id = $1 AND threat = $2 AND cycle = $3 "
                            "ORDER BY standing DESC, rater";
constexpr auto kAgreedAlike = "WHERE threat = $1 AND cycle = $2 AND standing = 'agreed' AND "
                              "(id = $3 OR (like_group = $4 AND like_group <> '')) ORDER BY id";

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

Result<QList<Assessment>>
AssessmentStore::ofPair(AssetId asset, const QString& threat, int cycle) const
{
    Statement statement(table().database(), table().selectSql() + kAllOfPair);
    statement.bind(1, asset.value);
    statement.bind(2, threat);
    statement.bind(3, cycle);
    return rows(statement);
}

Result<QList<Assessment>> AssessmentStore::agreedAlike(const Assessment& agreed) const
{
    Statement statement(table().database(), table().selectSql() + kAgreedAlike);
    statement.bind(1, agreed.threat);
    statement.bind(2, agreed.cycle.value_or(0));
    statement.bind(3, agreed.id.value);
    statement.bind(4, agreed.likeGroup);
    return rows(statement);
}

Result<std::optional<Assessment>>
AssessmentStore::agreed(AssetId asset, const QString& threat, int cycle) const
{
    const Result<QList<Assessment>> all = ofPair(asset, threat, cycle);
    if (!all) {
        return failure(all);
    }
    const bool isAgreed = !all->isEmpty() && !all->first().standing.isEmpty();
    return isAgreed ? std::optional(all->first()) : std::nullopt;
}

} // namespace daicho
