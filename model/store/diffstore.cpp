// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/diffstore.h"

namespace daicho {

namespace {

constexpr auto kRange = "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0), "
                        "coalesce((SELECT instant FROM journal_entry ORDER BY seq LIMIT 1), '') "
                        "FROM journal_entry";
constexpr auto kLastBefore = "SELECT coalesce(max(seq), 0) FROM journal_entry WHERE instant < $1";
// Who acted is not content of the register.
constexpr auto kChanges =
    "SELECT seq, n, entity, uid, before, after FROM journal_change "
    "WHERE seq > $1 AND seq <= $2 AND entity <> 'actor' ORDER BY entity, uid, seq, n";
constexpr auto kCreate = "CREATE TABLE net (place INTEGER, entity TEXT, uid TEXT, code TEXT, "
                         "kind INTEGER, before TEXT, after TEXT)";
constexpr auto kInsert = "INSERT INTO net VALUES ($1, $2, $3, $4, $5, $6, $7)";
constexpr auto kSelect = "SELECT place, entity, uid, code, kind, before, after FROM net "
                         "ORDER BY place, code, uid";

} // namespace

Result<DiffStore::Range> DiffStore::range() const
{
    Statement row(m_database, kRange);
    const Result<bool> found = row.step();
    if (!found) {
        return failure(found);
    }
    return Range{row.integer(0), row.integer(1), row.text(2)};
}

Result<qint64> DiffStore::lastBefore(const QString& instant) const
{
    Statement row(m_database, kLastBefore);
    row.bind(1, instant);
    const Result<bool> found = row.step();
    if (!found) {
        return failure(found);
    }
    return row.integer(0);
}

Result<void> DiffStore::visit(qint64 from,
                              qint64 to,
                              const std::function<Result<void>(const JournalChange&)>& visit) const
{
    Statement rows(m_database, kChanges);
    rows.bind(1, from);
    rows.bind(2, to);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit({rows.integer(0),
                          rows.integer(1),
                          rows.text(2),
                          rows.text(3),
                          rows.utf8(4).toByteArray(),
                          rows.utf8(5).toByteArray()}));
    }
}

DiffStaging::DiffStaging(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<DiffStaging>> DiffStaging::create()
{
    auto database = Database::openPrivate(true);
    if (!database) {
        return failure(database);
    }
    // The file goes with the connection: nothing in it needs to survive a failure.
    DAICHO_TRY((*database)->execute("PRAGMA journal_mode = OFF"));
    DAICHO_TRY((*database)->execute("PRAGMA synchronous = OFF"));
    DAICHO_TRY((*database)->execute(kCreate));
    DAICHO_TRY((*database)->execute("BEGIN"));
    std::unique_ptr<DiffStaging> staging(new DiffStaging(std::move(*database)));
    staging->m_insert = std::make_unique<Statement>(*staging->m_database, kInsert);
    return staging;
}

Result<void> DiffStaging::add(const Row& row)
{
    m_insert->bind(1, row.order);
    m_insert->bind(2, row.entity);
    m_insert->bind(3, row.uid);
    m_insert->bind(4, row.code);
    m_insert->bind(5, static_cast<int>(row.kind));
    m_insert->bindUtf8(6, row.before);
    m_insert->bindUtf8(7, row.after);
    return m_insert->run();
}

Result<void> DiffStaging::visit(const std::function<Result<void>(const Row&)>& visit) const
{
    Statement rows(*m_database, kSelect);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit({static_cast<int>(rows.integer(0)),
                          rows.text(1),
                          rows.text(2),
                          rows.text(3),
                          static_cast<NetKind>(rows.integer(4)),
                          rows.utf8(5).toByteArray(),
                          rows.utf8(6).toByteArray()}));
    }
}

} // namespace daicho
