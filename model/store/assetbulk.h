// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/store/assetquery.h"
#include "model/store/tables.h"

#include <QSet>

namespace daicho {

/// A chosen asset with the values of the fields that were asked for; the others are empty.
struct BulkRow
{
    qint64 id = 0;
    QByteArray uid;
    qint64 revision = 0;
    Values values;
};

/// Many assets to be changed together: their keys stand in a private table beside the register's,
/// so that a million of them need no memory and one statement writes them. Journals nothing:
/// whoever writes through it tells the Recorder (note()).
class AssetBulk
{
public:
    AssetBulk(Database& database, AssetTable& table);
    ~AssetBulk();
    AssetBulk(const AssetBulk&) = delete;
    AssetBulk& operator=(const AssetBulk&) = delete;

    /// Chooses these assets; those that are gone are left out.
    Result<void> choose(const QSet<AssetId>& ids);
    /// Chooses what the filter shows but these.
    Result<void> chooseAllBut(const AssetFilter& filter, const QSet<AssetId>& except);
    Result<qint64> count();

    /// The next chosen rows after the key `after`, by key, none at the end; `fields` are indexes.
    /// `rows` is used again, batch after batch of the same fields: it costs more than the values.
    Result<void>
    rows(qint64 after, int limit, const std::vector<size_t>& fields, std::vector<BulkRow>& rows);
    /// These are chosen no longer.
    Result<void> leaveOut(const std::vector<qint64>& ids);

    /// Writes the same values to all that are chosen from key `first` to `last`; gives how many.
    Result<qint64>
    setAll(qint64 first, qint64 last, const Values& after, const std::vector<size_t>& fields);
    /// Writes one row. Conflict where it has another revision or is gone.
    Result<void>
    set(const BulkRow& before, const Values& after, const std::vector<size_t>& changed);

    /// Writes the derived columns of one row; `values` hold what they are made from.
    Result<void> derive(qint64 id, const Values& values, const std::vector<size_t>& changed)
    {
        return m_table.deriveFrom(id, values, changed);
    }

    /// The fields to read so that derive() can follow a change of `fields`.
    std::vector<size_t> withDerived(const std::vector<size_t>& fields) const;

    /// A chosen asset that a record outside the choice refers to, if there is one.
    Result<std::optional<AssetId>> firstStillUsed();
    /// The chosen assets that another chosen one names as its system: they have to go last.
    Result<std::vector<qint64>> namedByOthers();
    /// Removes all that are chosen; gives how many.
    Result<qint64> removeAll();

    const AssetTable& table() const { return m_table; }

private:
    Result<void> begin();
    Statement&
    prepared(std::optional<Statement>& statement, QByteArray& held, const QByteArray& sql);

    Database& m_database;
    AssetTable& m_table;
    std::optional<Statement> m_rows;
    std::optional<Statement> m_setAll;
    std::optional<Statement> m_set;
    QByteArray m_rowsSql;
    QByteArray m_setAllSql;
    QByteArray m_setSql;
};

} // namespace daicho
