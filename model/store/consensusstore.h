// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/consensus.h"

namespace daicho {

class Database;

/// What a consensus is read for.
struct ConsensusQuery
{
    int cycle = 0;
    QString method;
    QStringList levels; ///< of the method, lowest first
    double highest = 0; ///< see settlePair()
    /// Uid of a round: its items, rated or not. None: the cycle's pairs that several raters scored,
    /// or that something is agreed for.
    QString round = {};
    ConsensusLimits limits = {};
};

/// Reads what all raters gave, in one statement, without making records of it.
class ConsensusStore
{
public:
    explicit ConsensusStore(Database& database)
        : m_database(database)
    {
    }

    /// Ordered by asset and threat. Assets out of scope are left out.
    Result<ConsensusTable> read(const ConsensusQuery& query) const;

private:
    Database& m_database;
};

} // namespace daicho
