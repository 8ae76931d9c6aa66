// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/register/reorganisation.h"

#include <QHash>

namespace daicho {

class Database;

/// Which assets stand in which unit, as reorganisations and the tree of units ask.
class UnitAssets
{
public:
    explicit UnitAssets(Database& database)
        : m_database(database)
    {
    }

    /// Assets of each unit itself, without those of units below it.
    Result<QHash<UnitId, qint64>> counts() const;

    /// Assets that stand in each place itself.
    Result<QHash<PlaceId, qint64>> placeCounts() const;

    /// The unit's businesses in the order of their names.
    Result<QList<BusinessCount>> businesses(UnitId unit) const;
    /// The unit's assets by key.
    Result<QList<AssetId>> ids(UnitId unit) const;

private:
    Database& m_database;
};

} // namespace daicho
