// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/unitassets.h"

#include "model/store/statement.h"

namespace daicho {

namespace {

constexpr auto kCounts =
    "SELECT unit_id, count(*) FROM asset WHERE unit_id IS NOT NULL GROUP BY unit_id";
constexpr auto kPlaceCounts =
    "SELECT place_id, count(*) FROM asset WHERE place_id IS NOT NULL GROUP BY place_id";
constexpr auto kBusinesses =
    "SELECT business, count(*) FROM asset WHERE unit_id = $1 GROUP BY business ORDER BY business";
constexpr auto kIds = "SELECT id FROM asset WHERE unit_id = $1 ORDER BY id";

/// Hands every row to `read`.
template <class Read>
Result<void> each(Statement& statement, const Read& read)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        read(statement);
    }
}

template <class Key>
Result<QHash<Key, qint64>> countsBy(Database& database, const char* sql)
{
    Statement statement(database, sql);
    QHash<Key, qint64> counts;
    DAICHO_TRY(each(statement, [&counts](const Statement& row) {
        counts.insert(Key{row.integer(0)}, row.integer(1));
    }));
    return counts;
}

} // namespace

Result<QHash<UnitId, qint64>> UnitAssets::counts() const
{
    return countsBy<UnitId>(m_database, kCounts);
}

Result<QHash<PlaceId, qint64>> UnitAssets::placeCounts() const
{
    return countsBy<PlaceId>(m_database, kPlaceCounts);
}

Result<QList<BusinessCount>> UnitAssets::businesses(UnitId unit) const
{
    Statement statement(m_database, kBusinesses);
    statement.bind(1, unit.value);
    QList<BusinessCount> list;
    DAICHO_TRY(each(statement, [&list](const Statement& row) {
        list.append({row.text(0), row.integer(1)});
    }));
    return list;
}

Result<QList<AssetId>> UnitAssets::ids(UnitId unit) const
{
    Statement statement(m_database, kIds);
    statement.bind(1, unit.value);
    QList<AssetId> list;
    DAICHO_TRY(
        each(statement, [&list](const Statement& row) { list.append(AssetId{row.integer(0)}); }));
    return list;
}

} // namespace daicho
