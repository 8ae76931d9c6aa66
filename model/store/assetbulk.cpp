// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assetbulk.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetBulk)
};

constexpr auto kCreate = "CREATE TEMP TABLE IF NOT EXISTS chosen_asset (id INTEGER PRIMARY KEY)";
constexpr auto kClear = "DELETE FROM temp.chosen_asset";
constexpr auto kAdd = "INSERT INTO temp.chosen_asset (id) SELECT id FROM asset WHERE id = $1";
constexpr auto kDrop = "DELETE FROM temp.chosen_asset WHERE id = $1";
constexpr auto kCount = "SELECT count(*) FROM temp.chosen_asset";
constexpr auto kStillUsed =
    "SELECT k.id FROM temp.chosen_asset k WHERE "
    "EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = k.id) "
    "OR EXISTS (SELECT 1 FROM relation r WHERE r.from_id = k.id OR r.to_id = k.id) "
    "OR EXISTS (SELECT 1 FROM class_override o WHERE o.asset_id = k.id) "
    "OR EXISTS (SELECT 1 FROM pair_exclusion p WHERE p.asset_id = k.id) "
    "OR EXISTS (SELECT 1 FROM round_item i WHERE i.asset_id = k.id) "
    "OR EXISTS (SELECT 1 FROM rating_note n WHERE n.asset_id = k.id) "
    "OR EXISTS (SELECT 1 FROM flow f WHERE f.from_id = k.id OR f.to_id = k.id) "
    "OR EXISTS (SELECT 1 FROM asset a WHERE a.system_id = k.id AND a.id NOT IN "
    "(SELECT id FROM temp.chosen_asset)) ORDER BY k.id LIMIT 1";
constexpr auto kNamedByOthers =
    "SELECT DISTINCT a.system_id FROM asset a JOIN temp.chosen_asset k ON k.id = a.id "
    "WHERE a.system_id IN (SELECT id FROM temp.chosen_asset) ORDER BY a.system_id";
constexpr auto kRemoveAll = "DELETE FROM asset WHERE id IN (SELECT id FROM temp.chosen_asset)";

QByteArray columnOf(const AssetTable& table, size_t field)
{
    return table.fields()[field]->column().toLatin1();
}

} // namespace

AssetBulk::AssetBulk(Database& database, AssetTable& table)
    : m_database(database)
    , m_table(table)
{
}

AssetBulk::~AssetBulk()
{
    // Fails only where it was never made; it goes with the connection then.
    static_cast<void>(m_database.execute(kClear));
}

Result<void> AssetBulk::begin()
{
    DAICHO_TRY(m_database.execute(kCreate));
    return m_database.execute(kClear);
}

Result<void> AssetBulk::choose(const QSet<AssetId>& ids)
{
    DAICHO_TRY(begin());
    Statement add(m_database, kAdd);
    for (const AssetId id : ids) {
        add.bind(1, id.value);
        DAICHO_TRY(add.run());
    }
    return {};
}

Result<void> AssetBulk::chooseAllBut(const AssetFilter& filter, const QSet<AssetId>& except)
{
    DAICHO_TRY(begin());
    Result<Statement> add = AssetQuery::insertMatching(m_database, "temp.chosen_asset", filter);
    if (!add) {
        return failure(add);
    }
    DAICHO_TRY(add->run());
    std::vector<qint64> out;
    for (const AssetId id : except) {
        out.push_back(id.value);
    }
    return leaveOut(out);
}

Result<qint64> AssetBulk::count()
{
    return m_database.number(kCount);
}

Statement&
AssetBulk::prepared(std::optional<Statement>& statement, QByteArray& held, const QByteArray& sql)
{
    if (!statement || held != sql) {
        statement.reset();
        statement.emplace(m_database, sql);
        held = sql;
    }
    return *statement;
}

Result<void> AssetBulk::rows(qint64 after,
                             int limit,
                             const std::vector<size_t>& fields,
                             std::vector<BulkRow>& rows)
{
    QByteArray sql = "SELECT a.id, a.uid, a.revision";
    for (const size_t field : fields) {
        sql += ", a." + columnOf(m_table, field);
    }
    sql += " FROM temp.chosen_asset k JOIN asset a ON a.id = k.id WHERE k.id > $1 ORDER BY k.id "
           "LIMIT $2";
    Statement& statement = prepared(m_rows, m_rowsSql, sql);
    statement.bind(1, after);
    statement.bind(2, limit);
    for (size_t count = 0;; ++count) {
        const Result<bool> more = statement.step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            statement.reset();
            rows.resize(count);
            return {};
        }
        if (count == rows.size()) {
            rows.emplace_back();
        }
        BulkRow& row = rows[count];
        row.id = statement.integer(0);
        row.uid = statement.utf8(1).toByteArray();
        row.revision = statement.integer(2);
        row.values.resize(m_table.fields().size());
        int column = 3;
        for (const size_t field : fields) {
            row.values[field] = readFieldValue(statement, column++, *m_table.fields()[field]);
        }
    }
}

Result<void> AssetBulk::leaveOut(const std::vector<qint64>& ids)
{
    Statement drop(m_database, kDrop);
    for (const qint64 id : ids) {
        drop.bind(1, id);
        DAICHO_TRY(drop.run());
    }
    return {};
}

Result<qint64>
AssetBulk::setAll(qint64 first, qint64 last, const Values& after, const std::vector<size_t>& fields)
{
    QByteArray sql = "UPDATE asset SET revision = revision + 1";
    int place = 3;
    for (const size_t field : fields) {
        sql += ", " + columnOf(m_table, field) + " = $" + QByteArray::number(place++);
    }
    sql += " WHERE id IN (SELECT id FROM temp.chosen_asset WHERE id BETWEEN $1 AND $2)";
    Statement& statement = prepared(m_setAll, m_setAllSql, sql);
    statement.bind(1, first);
    statement.bind(2, last);
    place = 3;
    for (const size_t field : fields) {
        bindFieldValue(statement, place++, *m_table.fields()[field], after[field]);
    }
    DAICHO_TRY(statement.run());
    return m_database.changedRows();
}

Result<void>
AssetBulk::set(const BulkRow& before, const Values& after, const std::vector<size_t>& changed)
{
    QByteArray sql = "UPDATE asset SET revision = revision + 1";
    int place = 3;
    for (const size_t field : changed) {
        sql += ", " + columnOf(m_table, field) + " = $" + QByteArray::number(place++);
    }
    Statement& statement = prepared(m_set, m_setSql, sql + " WHERE id = $1 AND revision = $2");
    statement.bind(1, before.id);
    statement.bind(2, before.revision);
    place = 3;
    for (const size_t field : changed) {
        bindFieldValue(statement, place++, *m_table.fields()[field], after[field]);
    }
    DAICHO_TRY(statement.run());
    if (m_database.changedRows() != 1) {
        return fail(ErrorKind::Conflict,
                    Words::tr("An asset was changed by someone else meanwhile. Nothing was saved; "
                              "look at the newest state and repeat the change."),
                    {},
                    QString::fromUtf8(before.uid));
    }
    return {};
}

std::vector<size_t> AssetBulk::withDerived(const std::vector<size_t>& fields) const
{
    const bool concerned = std::any_of(fields.begin(), fields.end(), [this](size_t field) {
        return m_table.fields()[field]->has(Searchable);
    });
    std::vector<size_t> all = fields;
    if (concerned) {
        all.insert(all.end(), m_table.derivedFrom().begin(), m_table.derivedFrom().end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<std::optional<AssetId>> AssetBulk::firstStillUsed()
{
    Statement statement(m_database, kStillUsed);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? std::optional(AssetId{statement.integer(0)}) : std::nullopt;
}

Result<std::vector<qint64>> AssetBulk::namedByOthers()
{
    Statement statement(m_database, kNamedByOthers);
    std::vector<qint64> ids;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return ids;
        }
        ids.push_back(statement.integer(0));
    }
}

Result<qint64> AssetBulk::removeAll()
{
    const Result<void> removed = Statement(m_database, kRemoveAll).run();
    if (!removed && removed.error().kind == ErrorKind::Storage) {
        return fail(ErrorKind::Conflict,
                    Words::tr("Some of the assets are still used by other records and can't be "
                              "removed. Nothing was removed."),
                    removed.error().detail);
    }
    if (!removed) {
        return failure(removed);
    }
    return m_database.changedRows();
}

} // namespace daicho
