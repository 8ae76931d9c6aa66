// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/mergeitemstore.h"

namespace daicho {

namespace {

constexpr auto kUnconfirmed =
    "SELECT count(*) FROM asset WHERE unit_id = $1 AND disposed_on = '' AND disposal_method = '' "
    "AND coalesce(stocktake_year, 0) <> $2";
constexpr auto kAddedBy = "SELECT min(seq) FROM journal_change WHERE uid = $1 AND before = ''";
constexpr auto kChanges =
    "SELECT c.seq, c.n, c.entity, c.uid, c.before, c.after, e.instant, e.arguments, "
    "coalesce(p.post, '') FROM asset a JOIN journal_change c ON c.uid = a.uid AND c.seq > $2 "
    "JOIN journal_entry e ON e.seq = c.seq LEFT JOIN actor p ON p.uid = e.actor "
    "WHERE a.unit_id = $1 AND e.label LIKE 'merge%' ORDER BY c.seq, c.n";

} // namespace

Result<QList<MergeItem>>
MergeItemStore::select(const QByteArray& where, const QStringList& texts, UnitId unit) const
{
    Statement statement(table().database(), table().selectSql() + where);
    int place = 1;
    for (const QString& text : texts) {
        statement.bind(place++, text);
    }
    if (unit) {
        statement.bind(place, unit.value);
    }
    return rows(statement);
}

Result<std::optional<MergeItem>> MergeItemStore::ofMark(const QString& mark) const
{
    const Result<QList<MergeItem>> list =
        select("WHERE mark = $1 AND state <> 'replaced' ORDER BY id DESC LIMIT 1", {mark}, {});
    if (!list) {
        return failure(list);
    }
    return list->isEmpty() ? std::nullopt : std::optional(list->first());
}

Result<QList<MergeItem>> MergeItemStore::waiting() const
{
    return select("WHERE state = 'waiting' ORDER BY unit_id, id", {}, {});
}

Result<QList<MergeItem>> MergeItemStore::waitingOf(const QString& campaign, UnitId unit) const
{
    const QByteArray where = "WHERE state = 'waiting' AND campaign = $1 AND ";
    return unit ? select(where + "unit_id = $2 ORDER BY id", {campaign}, unit)
                : select(where + "unit_id IS NULL ORDER BY id", {campaign}, unit);
}

Result<QList<MergeItem>> MergeItemStore::waitingAbout(const QString& asset) const
{
    return select("WHERE asset = $1 AND state = 'waiting' ORDER BY id", {asset}, {});
}

Result<QList<MergeItem>> MergeItemStore::ofUnit(const QString& campaign, UnitId unit) const
{
    return select("WHERE campaign = $1 AND unit_id = $2 AND state <> 'replaced' ORDER BY id",
                  {campaign},
                  unit);
}

Result<qint64> MergeItemStore::unconfirmed(UnitId unit, int year) const
{
    Statement statement(table().database(), kUnconfirmed);
    statement.bind(1, unit.value);
    statement.bind(2, year);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return statement.integer(0);
}

Result<qint64> MergeItemStore::addedBy(const QString& uid) const
{
    Statement statement(table().database(), kAddedBy);
    statement.bind(1, uid);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return statement.integer(0);
}

Result<void> MergeItemStore::visitChanges(
    UnitId unit, qint64 seq, const std::function<Result<void>(const MergedChange&)>& visit) const
{
    Statement statement(table().database(), kChanges);
    statement.bind(1, unit.value);
    statement.bind(2, seq);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit({{statement.integer(0),
                           statement.integer(1),
                           statement.text(2),
                           statement.text(3),
                           statement.utf8(4).toByteArray(),
                           statement.utf8(5).toByteArray()},
                          statement.text(6),
                          statement.text(7),
                          statement.text(8)}));
    }
}

} // namespace daicho
