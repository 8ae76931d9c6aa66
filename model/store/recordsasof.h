// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace daicho {

/// Records as they are, and as they were once an entry had been written: the present, with the
/// changes since taken back. Sets of records are read many at a time.
class RecordsAsOf
{
public:
    using Records = QHash<QString, StoredRecord>;

    RecordsAsOf(EntityTable& table, References& references)
        : m_table(table)
        , m_references(references)
    {
    }

    /// The present records of these uids; those that are gone are left out.
    Result<Records> present(const QStringList& uids) const;
    /// The records of `uids` that changed after `seq`, as they were then: only these, since the
    /// others are as in `present`. One that did not exist then has no values; one removed since is
    /// back with id 0.
    Result<Records> past(const QStringList& uids, qint64 seq, const Records& present) const;

private:
    static void bindAll(Statement& statement, int first, const QStringList& uids, qsizetype from);

    EntityTable& m_table;
    References& m_references;
    mutable std::optional<Statement> m_presentRows; // made once: they are long to read
    mutable std::optional<Statement> m_pastChanges;
};

} // namespace daicho
