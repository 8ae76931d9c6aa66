// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/importmemory.h"

#include "model/store/transaction.h"

namespace daicho {

namespace {

constexpr auto kMapping = "SELECT map FROM import_mapping WHERE target = $1 AND headers = $2";
constexpr auto kAny = "SELECT 1 FROM import_mapping WHERE target = $1 LIMIT 1";
constexpr auto kKeep = "INSERT INTO import_mapping (target, headers, map) VALUES ($1, $2, $3) "
                       "ON CONFLICT (target, headers) DO UPDATE SET map = $3";
constexpr auto kForget = "DELETE FROM import_mapping WHERE target = $1 AND headers = $2";

} // namespace

ImportMemory::ImportMemory(EntityTable& table)
    : RecordStore<ImportWord>(table, importWordFields())
{
}

Result<QByteArray> ImportMemory::mapping(const QString& target, const QString& headers) const
{
    Statement statement(table().database(), kMapping);
    statement.bind(1, target);
    statement.bind(2, headers);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? statement.utf8(0).toByteArray() : QByteArray();
}

Result<bool> ImportMemory::hasMappings(const QString& target) const
{
    Statement statement(table().database(), kAny);
    statement.bind(1, target);
    return statement.step();
}

Result<void> ImportMemory::keepMapping(const QString& target,
                                       const QString& headers,
                                       const QByteArray& map) const
{
    Transaction transaction(table().database());
    DAICHO_TRY(transaction.begin());
    {
        Statement statement(table().database(), map.isEmpty() ? kForget : kKeep);
        statement.bind(1, target);
        statement.bind(2, headers);
        if (!map.isEmpty()) {
            statement.bindUtf8(3, map);
        }
        DAICHO_TRY(statement.run());
    }
    return transaction.commit();
}

} // namespace daicho
