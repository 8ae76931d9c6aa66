// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/journal/entry.h"
#include "model/store/tables.h"

#include <QList>

namespace daicho {

/// One thing that `verify` found: kind for programs, where (entry or record), and a sentence.
struct VerifyProblem
{
    QString kind;
    QString where;
    QString message;
};

/// Reads the whole journal and every record and says what was done behind the product's back:
/// entries changed, removed, cut off the end, added or reordered, and records that are not what the
/// fold of their changes gives. It only reads.
class JournalVerifier
{
public:
    JournalVerifier(Database& database, Tables& tables)
        : m_database(database)
        , m_tables(tables)
    {
    }

    Result<QList<VerifyProblem>> verify(Progress& progress);

private:
    Result<void> checkChain(Progress& progress);
    Result<QString> digestOf(const JournalEntry& entry, const QString& previous, qint64 seq);
    Result<qint64> originOf(const JournalEntry& entry);
    Result<void> checkEntry(const JournalEntry& entry, const QString& previous, qint64 expected);
    Result<void> checkEnd(qint64 last, const QString& digest);
    Result<void> checkStrayChanges();
    Result<void> checkRecords(Progress& progress);
    Result<void>
    checkRecord(const QString& entity, const QString& uid, const QJsonObject& fold, bool exists);
    Result<void> checkUnknownRecords(EntityTable& table);
    void found(const QString& kind, const QString& where, const QString& message);

    Database& m_database;
    Tables& m_tables;
    QList<VerifyProblem> m_problems;
};

} // namespace daicho
