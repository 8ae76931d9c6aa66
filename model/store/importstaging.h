// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"

#include <memory>

namespace daicho {

/// One row that will be written: a new record (id 0) or the changed values of a stored one.
struct StagedRow
{
    qint64 id = 0;
    int row = 0;
    Values values;
    /// Units and places to be made first: field index → path from the top.
    QList<std::pair<int, QStringList>> newReferences;
    /// Assets that may come further down in the same table: field index → (column header, text).
    QList<std::tuple<int, QString, QString>> assetTexts;
};

/// A private database in a temporary file that holds what an import read, so that a million rows
/// need no memory and the register's lock is taken only for writing.
class ImportStaging
{
public:
    static Result<std::unique_ptr<ImportStaging>> create();

    Result<void> add(const StagedRow& row);

    qint64 count() const { return m_count; }

    /// In the order they were added; the rows count from 1.
    Result<void> visit(const std::function<Result<void>(StagedRow&)>& visit);

    /// One of them out of turn, also while visit() runs.
    Result<StagedRow> row(qint64 n);

private:
    explicit ImportStaging(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statement> m_insert;
    QByteArray m_content; ///< kept for its room
    qint64 m_count = 0;
};

} // namespace daicho
