// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/store/recorder.h"

#include <QHash>
#include <QSet>

namespace daicho {

/// Takes back changes of assets' fields quickly: what a change's JSON means is read once for all
/// changes that say the same, and the inverse's JSON is the change's own, exchanged.
class AssetInverse
{
public:
    AssetInverse(Database& database, Tables& tables, Recorder& recorder);

    /// True if it took the change back. False, with nothing done, where the plain way must do it
    /// or say why not: another kind of record, a record added or removed, a later change.
    Result<bool> take(const JournalChange& change);

private:
    /// What a JSON of a change says; no fields where the plain way must read it.
    struct Meaning
    {
        std::vector<size_t> fields;
        Values values;
    };

    /// The two statements for one set of fields.
    struct Access
    {
        Statement read;
        Statement write;
        std::vector<size_t> extra; ///< fields read for the derived columns
    };

    Result<Meaning> meaning(const QByteArray& json);
    Access& access(const std::vector<size_t>& fields);
    /// The row's id; 0 where it stands otherwise than `now` says.
    Result<qint64> stands(Access& access, const QByteArray& uid, const Meaning& now, Values& row);

    Database& m_database;
    Tables& m_tables;
    Recorder& m_recorder;
    QHash<QByteArray, Meaning> m_known;
    std::vector<std::pair<std::vector<size_t>, std::unique_ptr<Access>>> m_access;
};

} // namespace daicho
