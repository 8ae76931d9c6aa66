// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/journal/netchange.h"
#include "model/store/database.h"
#include "model/store/statement.h"

#include <functional>
#include <memory>
#include <optional>

namespace daicho {

class Progress;

/// Reads the journal record by record instead of entry by entry.
class DiffStore
{
public:
    explicit DiffStore(Database& database)
        : m_database(database)
    {
    }

    struct Range
    {
        qint64 first = 0; ///< seq of the oldest entry
        qint64 last = 0;
        QString firstInstant;
    };

    Result<Range> range() const;
    /// The newest entry before the instant; 0 for none.
    Result<qint64> lastBefore(const QString& instant) const;

    /// The changes after entry `from` up to entry `to`, those of one record together and oldest
    /// first. Sorted by the engine, outside memory where they are many.
    Result<void> visit(qint64 from,
                       qint64 to,
                       const std::function<Result<void>(const JournalChange&)>& visit) const;

private:
    Database& m_database;
};

/// Net changes on their way into the order in which people read them: by kind of record and code.
class DiffStaging
{
public:
    struct Row
    {
        int order = 0; ///< of the kind of record
        QString entity;
        QString uid;
        QString code;
        NetKind kind = NetKind::Changed;
        QByteArray before;
        QByteArray after;
    };

    static Result<std::unique_ptr<DiffStaging>> create();

    Result<void> add(const Row& row);
    Result<void> visit(const std::function<Result<void>(const Row&)>& visit) const;

private:
    explicit DiffStaging(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statement> m_insert;
};

} // namespace daicho
