// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/campaignstore.h"

namespace daicho {

Result<QList<Campaign>> CampaignStore::newestFirst() const
{
    Statement statement(table().database(), table().selectSql() + "ORDER BY year DESC, id DESC");
    return rows(statement);
}

Result<QList<CampaignUnit>> CampaignUnitStore::of(const QString& campaignUid) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE campaign = $1 ORDER BY id");
    statement.bind(1, campaignUid);
    return rows(statement);
}

Result<std::optional<CampaignUnit>> CampaignUnitStore::of(const QString& campaignUid,
                                                          UnitId unit) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE campaign = $1 AND unit_id = $2");
    statement.bind(1, campaignUid);
    statement.bind(2, unit.value);
    const Result<QList<CampaignUnit>> found = rows(statement);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QHash<UnitId, qint64>> assetsPerUnit(Database& database)
{
    Statement statement(
        database,
        "SELECT unit_id, count(*) FROM asset WHERE unit_id IS NOT NULL AND disposed_on = '' AND "
        "disposal_method = '' GROUP BY unit_id");
    QHash<UnitId, qint64> counts;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return counts;
        }
        counts.insert(UnitId{statement.integer(0)}, statement.integer(1));
    }
}

Result<qint64> newestEntry(Database& database)
{
    return database.number("SELECT coalesce(max(seq), 0) FROM journal_entry");
}

} // namespace daicho
