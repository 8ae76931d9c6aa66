// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace daicho {

enum class EntryKind { Change, Inverse, Export, Cycle };

QString toKey(EntryKind kind);
std::optional<EntryKind> entryKindFromKey(const QString& key);

/// What a new entry says besides its changes.
struct EntryHead
{
    EntryKind kind = EntryKind::Change;
    QString actor;     ///< uid of the actor
    QString label;     ///< key, worded when shown: "asset.update"
    QString arguments; ///< JSON object for the label
    QString reason;
    qint64 inverseOf = 0; ///< the entry this one takes back
};

/// One entry of the journal as stored.
struct JournalEntry
{
    qint64 seq = 0;
    EntryHead head;
    QString instant; ///< UTC
    qint64 changes = 0;
    QString previous; ///< digest of the entry before
    QString digest;
    QString actorPost; ///< for showing; not part of the digest
};

/// One record's fields before and after an entry: JSON with only the fields that changed, '' for
/// "did not exist".
struct JournalChange
{
    qint64 seq = 0;
    qint64 n = 0;
    QString entity;
    QString uid;
    QByteArray before;
    QByteArray after;
};

/// What an entry became once written.
struct EntryRef
{
    qint64 seq = 0;
    QString digest;
};

} // namespace daicho
