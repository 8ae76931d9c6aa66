// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"
#include "model/store/references.h"

#include <array>

namespace daicho {

/// The asset's table with its derived columns: folded search text and reading key.
class AssetTable final : public EntityTable
{
public:
    explicit AssetTable(Database& database);

    /// Writes the derived columns of all assets anew (another folding or collator version).
    Result<void> deriveAll();
    /// Needs the values of derivedFrom() only.
    Result<void>
    deriveFrom(qint64 id, const Values& values, const std::vector<size_t>& changed) override;

    /// The fields that the derived columns are made from, by index.
    const std::vector<size_t>& derivedFrom() const { return m_searchable; }

private:
    QString searchText(const Values& values) const;

    Statement m_write;
    Statement m_writeSearch;
    std::vector<size_t> m_searchable;
    size_t m_name = 0;
    size_t m_reading = 0;
};

/// Every table whose changes are journaled, by entity name. One per connection.
class Tables
{
public:
    explicit Tables(Database& database);

    /// Null for a name that is no entity.
    EntityTable* find(const QString& entity);
    std::array<EntityTable*, 24> all();

    EntityTable unit;
    EntityTable place;
    AssetTable asset;
    EntityTable relation;
    EntityTable classOverride;
    EntityTable flow;
    EntityTable assessment;
    EntityTable actor;
    EntityTable reorganisation;
    EntityTable campaign;
    EntityTable campaignUnit;
    EntityTable importWord;
    EntityTable mergeItem;
    EntityTable pairExclusion;
    EntityTable siteLikelihood;
    EntityTable scoringRound;
    EntityTable roundRater;
    EntityTable roundItem;
    EntityTable ratingNote;
    EntityTable measure;
    EntityTable treatment;
    EntityTable acceptance;
    EntityTable restrictionCheck;
    EntityTable registerInfo;
    References references;
};

} // namespace daicho
