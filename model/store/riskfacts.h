// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/register/checks/ruleengine.h"
#include "model/risk/standing.h"

namespace daicho {

class Catalogue;
class Database;
struct Method;

/// By what scores, measures and acceptances are judged.
struct RiskFactBasis
{
    const Catalogue& catalogue;
    const Scheme& scheme;
    const Method& method; ///< the register's
    QDate on;
    int cycle = 0;
    QHash<QString, RatedMethod> methods = {}; ///< whose scores are compared
};

/// The facts over scores, treatments, measures and acceptances that rules ask for, read with one
/// statement each: whatever the size of the register, the number of statements stays, and a bit per
/// record is kept.
class RiskRuleFacts final : public FactSource
{
public:
    RiskRuleFacts(Database& database, const RiskFactBasis& basis)
        : m_database(database)
        , m_basis(basis)
    {
    }

    /// The subjects with their fields and the keys of the facts, for parseRules().
    static RuleVocabulary vocabulary();

    /// Of one asset's records only where an asset is given.
    Result<void> read(const std::vector<Fact>& facts, AssetId only = {});

    bool holds(size_t fact, qint64 id) const override;
    /// The records of a subject of which any of its facts holds, ascending.
    std::vector<qint64> flagged(const QString& subject) const;

private:
    Result<void> readKeys(const QByteArray& sql);

    Database& m_database;
    const RiskFactBasis& m_basis;
    std::vector<QString> m_subjects;        // by fact
    std::vector<std::vector<bool>> m_holds; // by fact, then by key
};

} // namespace daicho
