// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assetstore.h"

namespace daicho {

namespace {

constexpr auto kOfNumber = "WHERE code = $1 AND branch = $2";
constexpr auto kFirstOfCode = "WHERE code = $1 ORDER BY branch LIMIT 2";
constexpr auto kHighest = "SELECT coalesce(max(CAST(substr(code, 2) AS INTEGER)), 0) FROM asset "
                          "WHERE code >= 'A0' AND code < 'A:'";
constexpr auto kNumber = "SELECT code, branch FROM asset WHERE id = $1";
constexpr auto kKeys =
    "SELECT id, code, branch, name, coalesce(unit_id, 0), business, media FROM asset ORDER BY id";

} // namespace

AssetStore::AssetStore(EntityTable& table)
    : RecordStore<Asset>(table, assetFields())
    , m_number(std::make_unique<Statement>(table.database(), kNumber))
{
}

Result<QList<Asset>> AssetStore::ofNumber(const QString& code, const QString& branch) const
{
    Statement statement(table().database(), table().selectSql() + kOfNumber);
    statement.bind(1, code);
    statement.bind(2, branch);
    return rows(statement);
}

Result<QList<Asset>> AssetStore::firstOfCode(const QString& code) const
{
    Statement statement(table().database(), table().selectSql() + kFirstOfCode);
    statement.bind(1, code);
    return rows(statement);
}

Result<qint64> AssetStore::highestNumber() const
{
    return table().database().number(kHighest);
}

Result<QString> AssetStore::number(AssetId id) const
{
    m_number->bind(1, id.value);
    const Result<bool> row = m_number->step();
    if (!row) {
        return failure(row);
    }
    const QString code = *row ? m_number->text(0) : QString();
    const QString branch = *row ? m_number->text(1) : QString();
    m_number->reset();
    return branch.isEmpty() ? code : code + u'-' + branch;
}

Result<void> AssetStore::visitKeys(const std::function<void(const AssetKeys&)>& visit) const
{
    Statement rows(table().database(), kKeys);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit({AssetId{rows.integer(0)},
               rows.text(1),
               rows.text(2),
               rows.text(3),
               UnitId{rows.integer(4)},
               rows.text(5),
               rows.text(6)});
    }
}

} // namespace daicho
