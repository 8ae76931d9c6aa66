// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/journal/entry.h"
#include "model/store/statement.h"

#include <QList>

#include <functional>
#include <optional>

namespace daicho {

class Database;

/// Reads the journal. Writing is Recorder's.
class JournalStore
{
public:
    explicit JournalStore(Database& database)
        : m_database(database)
    {
    }

    struct Head
    {
        qint64 entries = 0;
        QString digest;
    };

    /// What the register says of its journal.
    Result<Head> head() const;
    /// Digest of the newest entry that is not an export; '' for none. Documents print it.
    Result<QString> contentDigest() const;

    Result<std::optional<JournalEntry>> entry(qint64 seq) const;
    /// Newest first, at most `limit`, older than `before` (0: from the newest).
    Result<QList<JournalEntry>> entries(int limit, qint64 before = 0) const;
    /// Entries that changed the record, newest first.
    Result<QList<JournalEntry>> entriesOf(const QString& uid, int limit) const;
    /// Entries after `seq`, oldest first.
    Result<QList<JournalEntry>> entriesAfter(qint64 seq, int limit) const;

    /// The changes of one entry in order, one after the other; the visitor's error ends it.
    Result<void> visitChanges(qint64 seq,
                              const std::function<Result<void>(const JournalChange&)>& visit,
                              bool newestFirst = false) const;
    /// All changes of one record, oldest first.
    Result<QList<JournalChange>> changesOf(const QString& uid) const;

    /// The actor's newest change that is not taken back yet; exports and cycle steps are passed
    /// over.
    Result<std::optional<JournalEntry>> undoable(const QString& actor) const;
    /// The actor's newest taking back, if it has not been redone and no change followed it.
    Result<std::optional<JournalEntry>> redoable(const QString& actor) const;
    /// Whether an inverse of the entry stands that has itself not been taken back.
    Result<bool> isTakenBack(qint64 seq) const;

private:
    Result<QList<JournalEntry>> readEntries(Statement& statement) const;
    Result<std::optional<JournalEntry>> first(Statement& statement) const;

    Database& m_database;
};

} // namespace daicho
