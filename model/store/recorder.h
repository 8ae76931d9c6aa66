// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/journal/chain.h"
#include "model/journal/committed.h"
#include "model/store/tables.h"
#include "model/store/transaction.h"

#include <optional>

namespace daicho {

/// Writes one journal entry: every change made through it goes to the record and to the journal in
/// one transaction, and the entry joins the chain at commit. Rolls everything back unless
/// committed.
class Recorder
{
public:
    Recorder(Database& database, Tables& tables, const Clock& clock, EntryHead head);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// The actor is not in the register yet: adds its record as the first change, if there is any.
    void bringActor(Values actor) { m_newActor = std::move(actor); }

    /// Takes the write lock. Errors: Locked, ReadOnly, Storage.
    Result<void> begin();

    /// Adds a record; a new uid unless one is given (redo, sample). Gives its integer key.
    Result<qint64> insert(EntityTable& table, const Values& values, const QString& uid = {});
    /// Changes what differs; nothing where nothing differs. Conflict if `before` is outdated.
    Result<void> update(EntityTable& table, const StoredRecord& before, const Values& after);
    Result<void> remove(EntityTable& table, const StoredRecord& record);
    /// Journals a change that the caller writes itself, many records at a time (see AssetBulk).
    Result<void> note(const EntityTable& table,
                      qint64 id,
                      const QByteArray& uid,
                      const QByteArray& before,
                      const QByteArray& after);

    /// Ends the entry. No entry at all where nothing changed, unless the head's kind is an event of
    /// its own (Export, Cycle).
    Result<std::optional<EntryRef>> commit();

    /// Ends the entry as commit() does and begins another one in the same transaction: all of them
    /// stand or none. No entry where nothing changed.
    Result<std::optional<EntryRef>> next(EntryHead head);

    qint64 seq() const { return m_seq; }

    qint64 changes() const { return m_changes; }

    /// What the entry touched so far.
    const Committed& committed() const { return m_committed; }

    const Clock& clock() const { return m_clock; }

private:
    struct Change
    {
        QByteArray entity;
        QByteArray uid;
        QByteArray before;
        QByteArray after;
    };

    Result<std::optional<EntryRef>> endEntry();
    Result<void> addActor();
    Result<void> settleInheritance();
    Result<void> write(const QByteArray& entity,
                       const QByteArray& uid,
                       const QByteArray& before,
                       const QByteArray& after);
    Result<void> writeChanges();
    void bindChange(Statement& statement, int first, size_t which);

    Database& m_database;
    Tables& m_tables;
    const Clock& m_clock;
    EntryHead m_head;
    Transaction m_transaction;
    std::optional<ChainDigest> m_digest;
    std::optional<Statement> m_insertChange;
    std::optional<Statement> m_insertChanges; ///< many at once
    std::vector<Change> m_unwritten;          ///< the newest changes of the entry
    const EntityTable* m_noted = nullptr;     ///< what note() was called for last
    QByteArray m_notedEntity;
    QString m_instant;
    QString m_previous;
    std::optional<Values> m_newActor;
    Committed m_committed;
    qint64 m_seq = 0;
    qint64 m_changes = 0;
    qint64 m_ended = 0; ///< seq of the newest entry that next() ended
};

} // namespace daicho
