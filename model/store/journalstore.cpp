// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/journalstore.h"

#include "model/store/database.h"

namespace daicho {

namespace {

constexpr auto kEntryColumns =
    "SELECT e.seq, e.kind, coalesce(e.inverse_of, 0), e.actor, e.instant, e.label, e.arguments, "
    "e.reason, e.changes, e.previous, e.digest, coalesce(a.post, '') "
    "FROM journal_entry e LEFT JOIN actor a ON a.uid = e.actor ";
constexpr auto kHead = "SELECT entries, head FROM register";
constexpr auto kContentDigest =
    "SELECT digest FROM journal_entry WHERE kind <> 'export' ORDER BY seq DESC LIMIT 1";
constexpr auto kChanges = "SELECT seq, n, entity, uid, before, after FROM journal_change ";
constexpr auto kTakenBack =
    "SELECT EXISTS (SELECT 1 FROM journal_entry i WHERE i.inverse_of = $1 AND NOT EXISTS "
    "(SELECT 1 FROM journal_entry r WHERE r.inverse_of = i.seq))";
// A redo is an inverse of an inverse; what it restores counts under the seq of the change itself.
constexpr auto kUndoable =
    "WHERE e.actor = $1 AND e.kind = 'change' AND e.label <> 'register.create' AND NOT EXISTS "
    "(SELECT 1 FROM journal_entry i WHERE i.inverse_of = e.seq AND NOT EXISTS (SELECT 1 FROM "
    "journal_entry r "
    "WHERE r.inverse_of = i.seq)) ORDER BY e.seq DESC LIMIT 1";
constexpr auto kRedoable =
    "WHERE e.actor = $1 AND e.kind = 'inverse' AND e.label = 'undo' AND NOT EXISTS "
    "(SELECT 1 FROM journal_entry r WHERE r.inverse_of = e.seq) AND e.seq > coalesce("
    "(SELECT max(c.seq) FROM journal_entry c WHERE c.actor = $1 AND c.kind = 'change'), 0) "
    "ORDER BY e.seq DESC LIMIT 1";

} // namespace

Result<JournalStore::Head> JournalStore::head() const
{
    Statement statement(m_database, kHead);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? Head{statement.integer(0), statement.text(1)} : Head{};
}

Result<QString> JournalStore::contentDigest() const
{
    return m_database.text(kContentDigest);
}

Result<std::optional<JournalEntry>> JournalStore::entry(qint64 seq) const
{
    Statement statement(m_database, QByteArray(kEntryColumns) + "WHERE e.seq = $1");
    statement.bind(1, seq);
    return first(statement);
}

Result<QList<JournalEntry>> JournalStore::entries(int limit, qint64 before) const
{
    Statement statement(m_database,
                        QByteArray(kEntryColumns) +
                            "WHERE $1 = 0 OR e.seq < $1 ORDER BY e.seq DESC LIMIT $2");
    statement.bind(1, before);
    statement.bind(2, limit);
    return readEntries(statement);
}

Result<QList<JournalEntry>> JournalStore::entriesOf(const QString& uid, int limit) const
{
    Statement statement(m_database,
                        QByteArray(kEntryColumns) +
                            "WHERE e.seq IN (SELECT c.seq FROM journal_change c WHERE c.uid = $1) "
                            "ORDER BY e.seq DESC LIMIT $2");
    statement.bind(1, uid);
    statement.bind(2, limit);
    return readEntries(statement);
}

Result<QList<JournalEntry>> JournalStore::entriesAfter(qint64 seq, int limit) const
{
    Statement statement(m_database,
                        QByteArray(kEntryColumns) + "WHERE e.seq > $1 ORDER BY e.seq LIMIT $2");
    statement.bind(1, seq);
    statement.bind(2, limit);
    return readEntries(statement);
}

Result<void>
JournalStore::visitChanges(qint64 seq,
                           const std::function<Result<void>(const JournalChange&)>& visit,
                           bool newestFirst) const
{
    Statement statement(m_database,
                        QByteArray(kChanges) + "WHERE seq = $1 ORDER BY n" +
                            (newestFirst ? " DESC" : ""));
    statement.bind(1, seq);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit({statement.integer(0),
                          statement.integer(1),
                          statement.text(2),
                          statement.text(3),
                          statement.utf8(4).toByteArray(),
                          statement.utf8(5).toByteArray()}));
    }
}

Result<QList<JournalChange>> JournalStore::changesOf(const QString& uid) const
{
    Statement statement(m_database, QByteArray(kChanges) + "WHERE uid = $1 ORDER BY seq, n");
    statement.bind(1, uid);
    QList<JournalChange> changes;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return changes;
        }
        changes.append({statement.integer(0),
                        statement.integer(1),
                        statement.text(2),
                        statement.text(3),
                        statement.utf8(4).toByteArray(),
                        statement.utf8(5).toByteArray()});
    }
}

Result<std::optional<JournalEntry>> JournalStore::undoable(const QString& actor) const
{
    Statement statement(m_database, QByteArray(kEntryColumns) + kUndoable);
    statement.bind(1, actor);
    return first(statement);
}

Result<std::optional<JournalEntry>> JournalStore::redoable(const QString& actor) const
{
    Statement statement(m_database, QByteArray(kEntryColumns) + kRedoable);
    statement.bind(1, actor);
    return first(statement);
}

Result<bool> JournalStore::isTakenBack(qint64 seq) const
{
    Statement statement(m_database, kTakenBack);
    statement.bind(1, seq);
    const Result<bool> row = statement.step();
    if (!row) {
        return row;
    }
    return statement.integer(0) != 0;
}

Result<QList<JournalEntry>> JournalStore::readEntries(Statement& statement) const
{
    QList<JournalEntry> list;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return list;
        }
        JournalEntry entry;
        entry.seq = statement.integer(0);
        entry.head.kind = entryKindFromKey(statement.text(1)).value_or(EntryKind::Change);
        entry.head.inverseOf = statement.integer(2);
        entry.head.actor = statement.text(3);
        entry.instant = statement.text(4);
        entry.head.label = statement.text(5);
        entry.head.arguments = statement.text(6);
        entry.head.reason = statement.text(7);
        entry.changes = statement.integer(8);
        entry.previous = statement.text(9);
        entry.digest = statement.text(10);
        entry.actorPost = statement.text(11);
        list.append(std::move(entry));
    }
}

Result<std::optional<JournalEntry>> JournalStore::first(Statement& statement) const
{
    const Result<QList<JournalEntry>> list = readEntries(statement);
    if (!list) {
        return failure(list);
    }
    return list->isEmpty() ? std::nullopt : std::optional(list->first());
}

} // namespace daicho
