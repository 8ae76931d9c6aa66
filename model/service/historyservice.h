// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/service/environment.h"
#include "model/store/journalverifier.h"

#include <QJsonObject>

namespace daicho {

class Session;

/// One field of one record before and after an entry.
struct FieldChange
{
    QString field; ///< key
    QVariant before;
    QVariant after;
};

/// An entry with what it did to one record.
struct RecordHistory
{
    JournalEntry entry;
    QString entity;
    bool created = false;
    bool removed = false;
    QList<FieldChange> fields;
    QString uid = {};
};

/// The journal for those who act: what happened, taking back, redoing, proving.
class HistoryService
{
public:
    explicit HistoryService(Session& session);

    Result<QList<JournalEntry>> entries(int limit, qint64 before = 0) const;
    /// What happened to a record, newest first.
    Result<QList<RecordHistory>> historyOf(const QString& uid, int limit) const;
    /// What an entry did, at most `limit` records.
    Result<QList<RecordHistory>> changesOf(const JournalEntry& entry, int limit) const;

    /// The entry that undo() or redo() would take, if any.
    Result<std::optional<JournalEntry>> undoable() const;
    Result<std::optional<JournalEntry>> redoable() const;
    /// Appends the inverse. Conflict, naming record and field, where a later change stands in the
    /// way; NotFound where there is nothing to take back.
    Result<EntryRef> undo();
    Result<EntryRef> redo();
    /// The same in a job: an entry may hold a million changes. Cancelled, nothing is changed.
    Result<EntryRef> undo(Progress& progress);
    Result<EntryRef> redo(Progress& progress);
    /// The inverse of any entry, whoever made it.
    Result<EntryRef> undoEntry(qint64 seq);

    /// File, foreign keys, catalogue copies, journal chain and records; empty if all is well.
    Result<QList<VerifyProblem>> verify(Progress& progress) const;

private:
    Result<EntryRef> invert(const JournalEntry& entry, const QString& label, Progress& progress);
    Result<void> applyInverse(class Recorder& recorder, const JournalChange& change);
    Result<void> checkUnchanged(const EntityTable& table,
                                const StoredRecord& record,
                                const QJsonObject& after) const;

    Session& m_session;
};

} // namespace daicho
