// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recorder.h"

#include "model/core/uuid.h"
#include "model/store/inheritancestore.h"
#include "model/store/recordjson.h"

namespace daicho {

namespace {

constexpr auto kHead = "SELECT entries, head FROM register";
constexpr size_t kChangesAtOnce = 64;
constexpr int kPlacesOfChange = 6;
constexpr auto kInsertEntry =
    "INSERT INTO journal_entry (seq, kind, inverse_of, actor, instant, label, arguments, reason, "
    "changes, previous, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
constexpr auto kEndEntry = "UPDATE journal_entry SET changes = $2, digest = $3 WHERE seq = $1";
constexpr auto kUpdateHead = "UPDATE register SET entries = $1, head = $2";

/// So many changes of one entry: a statement for each costs more than its row. OR FAIL, since the
/// engine would otherwise keep a copy of each page to undo the statement alone; whoever meets an
/// error here gives up the whole transaction.
QByteArray insertChanges(size_t count)
{
    QByteArray sql =
        "INSERT OR FAIL INTO journal_change (seq, n, entity, uid, before, after) VALUES ";
    int place = 1;
    for (size_t i = 0; i < count; ++i) {
        sql += i == 0 ? "(" : ", (";
        for (int k = 0; k < kPlacesOfChange; ++k) {
            sql += (k == 0 ? "$" : ", $") + QByteArray::number(place++);
        }
        sql += ')';
    }
    return sql;
}

/// Written before its changes: each of them names it, and a name that leads nowhere yet is looked
/// up again at the end. Number of changes and digest follow then.
Result<void> insertEntry(Database& database,
                         qint64 seq,
                         const EntryHead& head,
                         const QString& instant,
                         const QString& previous)
{
    Statement entry(database, kInsertEntry);
    entry.bind(1, seq);
    entry.bind(2, toKey(head.kind));
    head.inverseOf != 0 ? entry.bind(3, head.inverseOf) : entry.bindNull(3);
    entry.bind(4, head.actor);
    entry.bind(5, instant);
    entry.bind(6, head.label);
    entry.bind(7, head.arguments);
    entry.bind(8, head.reason);
    entry.bind(9, 0);
    entry.bind(10, previous);
    entry.bind(11, QString());
    return entry.run();
}

} // namespace

Recorder::Recorder(Database& database, Tables& tables, const Clock& clock, EntryHead head)
    : m_database(database)
    , m_tables(tables)
    , m_clock(clock)
    , m_head(std::move(head))
    , m_transaction(database)
{
}

Recorder::~Recorder()
{
    if (m_transaction.isOpen()) {
        m_tables.references.clear();
    }
}

Result<void> Recorder::begin()
{
    DAICHO_TRY(m_transaction.begin());
    Statement head(m_database, kHead);
    const Result<bool> row = head.step();
    if (!row) {
        return failure(row);
    }
    // A register that is being created has no row yet: its first entry inserts it.
    m_seq = (*row ? head.integer(0) : 0) + 1;
    m_previous = *row ? head.text(1) : QString();
    m_instant = m_clock.instant();
    m_digest.emplace(m_previous, m_seq, m_instant, m_head);
    m_insertChange.emplace(m_database, insertChanges(1));
    m_unwritten.reserve(kChangesAtOnce);
    return {};
}

Result<qint64> Recorder::insert(EntityTable& table, const Values& values, const QString& uid)
{
    DAICHO_TRY(addActor());
    const QString recordUid = uid.isEmpty() ? newUid(m_clock) : uid;
    const Result<QByteArray> after = recordJson(table.fields(), values, m_tables.references);
    if (!after) {
        return failure(after);
    }
    const Result<qint64> id = table.insert(recordUid, values);
    if (!id) {
        return id;
    }
    DAICHO_TRY(write(table.entity().toUtf8(), recordUid.toUtf8(), {}, *after));
    m_committed.touch(table.entity(), *id);
    return id;
}

Result<void> Recorder::addActor()
{
    if (!m_newActor) {
        return {};
    }
    const Values actor = *std::exchange(m_newActor, std::nullopt);
    const Result<qint64> id = insert(m_tables.actor, actor, m_head.actor);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> Recorder::update(EntityTable& table, const StoredRecord& before, const Values& after)
{
    const std::vector<size_t> changed = changedFields(before.values, after);
    if (changed.empty()) {
        return {};
    }
    DAICHO_TRY(addActor());
    References& references = m_tables.references;
    const Result<QByteArray> old = fieldsJson(table.fields(), before.values, changed, references);
    if (!old) {
        return failure(old);
    }
    const Result<QByteArray> fresh = fieldsJson(table.fields(), after, changed, references);
    if (!fresh) {
        return failure(fresh);
    }
    DAICHO_TRY(table.update(before, after, changed));
    m_committed.touch(table.entity(), before.id);
    return write(table.entity().toUtf8(), before.uid.toUtf8(), *old, *fresh);
}

Result<void> Recorder::remove(EntityTable& table, const StoredRecord& record)
{
    const Result<QByteArray> before =
        recordJson(table.fields(), record.values, m_tables.references);
    if (!before) {
        return failure(before);
    }
    DAICHO_TRY(table.remove(record));
    m_tables.references.clear();
    m_committed.touch(table.entity(), record.id);
    return write(table.entity().toUtf8(), record.uid.toUtf8(), *before, {});
}

Result<void> Recorder::note(const EntityTable& table,
                            qint64 id,
                            const QByteArray& uid,
                            const QByteArray& before,
                            const QByteArray& after)
{
    DAICHO_TRY(addActor());
    const bool isKnown = &table == m_noted;
    if (!isKnown) {
        m_noted = &table;
        m_notedEntity = table.entity().toUtf8();
    }
    // Of records that are no assets it is told only that there were some.
    if (!isKnown || (&table == &m_tables.asset && !m_committed.manyAssets)) {
        m_committed.touch(table.entity(), id);
    }
    return write(m_notedEntity, uid, before, after);
}

Result<void> Recorder::write(const QByteArray& entity,
                             const QByteArray& uid,
                             const QByteArray& before,
                             const QByteArray& after)
{
    if (m_changes == 0) {
        DAICHO_TRY(insertEntry(m_database, m_seq, m_head, m_instant, m_previous));
    }
    m_digest->add(entity, uid, before, after);
    ++m_changes;
    m_unwritten.push_back({entity, uid, before, after});
    return m_unwritten.size() < kChangesAtOnce ? Result<void>() : writeChanges();
}

void Recorder::bindChange(Statement& statement, int first, size_t which)
{
    const Change& change = m_unwritten[which];
    statement.bind(first, m_seq);
    statement.bind(first + 1, m_changes - qint64(m_unwritten.size() - which) + 1);
    statement.bindUtf8(first + 2, change.entity);
    statement.bindUtf8(first + 3, change.uid);
    statement.bindUtf8(first + 4, change.before);
    statement.bindUtf8(first + 5, change.after);
}

Result<void> Recorder::writeChanges()
{
    if (m_unwritten.size() == kChangesAtOnce) {
        if (!m_insertChanges) {
            m_insertChanges.emplace(m_database, insertChanges(kChangesAtOnce));
        }
        for (size_t i = 0; i < kChangesAtOnce; ++i) {
            bindChange(*m_insertChanges, int(i) * kPlacesOfChange + 1, i);
        }
        DAICHO_TRY(m_insertChanges->run());
    } else {
        for (size_t i = 0; i < m_unwritten.size(); ++i) {
            bindChange(*m_insertChange, 1, i);
            DAICHO_TRY(m_insertChange->run());
        }
    }
    m_unwritten.clear();
    return {};
}

Result<std::optional<EntryRef>> Recorder::endEntry()
{
    const bool isEvent = m_head.kind == EntryKind::Export || m_head.kind == EntryKind::Cycle;
    if (m_changes == 0 && !isEvent) {
        return std::optional<EntryRef>();
    }
    DAICHO_TRY(addActor());
    if (m_changes == 0) {
        DAICHO_TRY(insertEntry(m_database, m_seq, m_head, m_instant, m_previous));
    }
    DAICHO_TRY(writeChanges());
    const EntryRef ref{m_seq, m_digest->hex()};
    Statement entry(m_database, kEndEntry);
    entry.bind(1, m_seq);
    entry.bind(2, m_changes);
    entry.bind(3, ref.digest);
    DAICHO_TRY(entry.run());
    Statement head(m_database, kUpdateHead);
    head.bind(1, m_seq);
    head.bind(2, ref.digest);
    DAICHO_TRY(head.run());
    m_committed.seq = m_seq;
    m_committed.kind = m_head.kind;
    m_ended = m_seq;
    return std::optional<EntryRef>(ref);
}

Result<std::optional<EntryRef>> Recorder::next(EntryHead head)
{
    Result<std::optional<EntryRef>> ended = endEntry();
    if (!ended) {
        return ended;
    }
    if (*ended) {
        m_previous = (*ended)->digest;
        ++m_seq;
    }
    m_head = std::move(head);
    m_changes = 0;
    m_digest.emplace(m_previous, m_seq, m_instant, m_head);
    return ended;
}

/// Derived from the records, so it is not journaled; lists show it, so they are told.
Result<void> Recorder::settleInheritance()
{
    const Result<InheritanceStore::Settled> settled = InheritanceStore(m_database).settle();
    if (!settled) {
        return failure(settled);
    }
    m_committed.manyAssets = m_committed.manyAssets || settled->isWhole;
    for (const InheritanceNode node : settled->changed) {
        if (node > 0) {
            m_committed.touch(m_tables.asset.entity(), node);
        }
    }
    return {};
}

Result<std::optional<EntryRef>> Recorder::commit()
{
    Result<std::optional<EntryRef>> ended = endEntry();
    if (!ended) {
        return ended;
    }
    if (m_ended == 0) {
        m_transaction.rollback();
        return ended;
    }
    DAICHO_TRY(settleInheritance());
    m_insertChange.reset();
    m_insertChanges.reset();
    DAICHO_TRY(m_transaction.commit());
    return ended;
}

} // namespace daicho
