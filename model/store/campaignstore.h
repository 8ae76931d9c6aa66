// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/campaign.h"
#include "model/store/recordstore.h"

namespace daicho {

class CampaignStore final : public RecordStore<Campaign>
{
public:
    explicit CampaignStore(EntityTable& table)
        : RecordStore(table, campaignFields())
    {
    }

    /// Newest year first, of a year the newest first.
    Result<QList<Campaign>> newestFirst() const;
};

class CampaignUnitStore final : public RecordStore<CampaignUnit>
{
public:
    explicit CampaignUnitStore(EntityTable& table)
        : RecordStore(table, campaignUnitFields())
    {
    }

    Result<QList<CampaignUnit>> of(const QString& campaignUid) const;
    /// Nothing where the campaign does not ask the unit.
    Result<std::optional<CampaignUnit>> of(const QString& campaignUid, UnitId unit) const;
};

/// How many assets each unit has itself, disposed ones aside; units without any are missing.
Result<QHash<UnitId, qint64>> assetsPerUnit(Database& database);

/// The newest journal entry's number, 0 for none.
Result<qint64> newestEntry(Database& database);

} // namespace daicho
