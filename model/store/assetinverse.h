// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/store/recorder.h"

#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <memory>

namespace daicho {

/// Takes back changes of assets' fields quickly: what a change's JSON means is read once for all
/// changes that say the same, the inverse's JSON is the change's own, exchanged, and one statement
/// writes many rows.
class AssetInverse
{
public:
    /// Takes back one change by itself, or says why that can't be.
    using Plain = std::function<Result<void>(const JournalChange&)>;

    /// `plain` does what this way does not: another kind of record, a record added or removed, a
    /// later change in the way.
    AssetInverse(Database& database, Tables& tables, Recorder& recorder, Plain plain);

    /// The changes of one entry, newest first. What is taken waits for those that follow, until
    /// finish().
    Result<void> take(const JournalChange& change);
    Result<void> finish();

private:
    /// What a JSON of a change says; no fields where the plain way must read it.
    struct Meaning
    {
        std::vector<size_t> fields;
        Values values;
    };

    using Known = std::shared_ptr<const Meaning>;

    struct Waiting
    {
        JournalChange change;
        Known now;
        Known then;
        qint64 id = 0; ///< 0 where the row stands otherwise than the change says
        Values row;    ///< what the derived columns are made from; empty where they stay
    };

    /// The statements for one set of fields.
    struct Access
    {
        Statement read;
        std::array<std::unique_ptr<Statement>, 3> write; ///< by how many rows they write
        QByteArray set;
        std::vector<size_t> extra; ///< fields read for the derived columns
    };

    Result<Known> meaning(const QByteArray& json);
    Access& access(const std::vector<size_t>& fields);
    Result<void> readRows(Access& access);
    Result<void> writeRows(Access& access);
    Result<void> writeRows(Access& access, const Meaning& then, const std::vector<qint64>& ids);

    Database& m_database;
    Tables& m_tables;
    Recorder& m_recorder;
    Plain m_plain;
    QHash<QByteArray, Known> m_known;
    std::vector<std::pair<std::vector<size_t>, std::unique_ptr<Access>>> m_access;
    std::vector<Waiting> m_waiting; ///< all of the same fields, by falling number
    QSet<QString> m_uids;           ///< of those
};

} // namespace daicho
