// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/checks/ruleengine.h"
#include "model/store/entitytable.h"

#include <functional>

namespace daicho {

/// The facts that rules ask for, read with one statement each: whatever the size of the register,
/// the number of statements stays, and a bit per record is kept.
class CheckFacts final : public FactSource
{
public:
    /// A record of a subject; only its facts are read then.
    struct Only
    {
        QString subject;
        qint64 id = 0;
    };

    CheckFacts(Database& database, const Scheme& scheme, QDate on)
        : m_database(database)
        , m_scheme(scheme)
        , m_on(on)
    {
    }

    Result<void> read(const std::vector<Fact>& facts, const std::optional<Only>& only = {});

    bool holds(size_t fact, qint64 id) const override;

private:
    Result<void> readFact(const Fact& fact, qint64 only);
    Result<void> readKeys(const QByteArray& sql, const QVariantList& values);
    Result<void> readDuplicates(const Fact& fact, qint64 only);
    Result<void> readDisposedLinks(const Fact& fact, qint64 only);
    Result<void> readRestrictions(const Fact& fact, qint64 only);
    Result<void> readLinkedClasses(const Fact& fact, qint64 only);
    Result<void> readCircles(const Fact& fact);
    Result<void> readCircleOf(const Fact& fact, qint64 start);
    Result<void> readTree(const Fact& fact);
    void add(qint64 id);

    Database& m_database;
    const Scheme& m_scheme;
    QDate m_on;
    std::vector<std::vector<bool>> m_holds; // by fact, then by key
};

/// Every record of a table by key; the visitor's error ends it.
Result<void> visitRecords(EntityTable& table,
                          const std::function<Result<void>(const StoredRecord&)>& visit);

} // namespace daicho
