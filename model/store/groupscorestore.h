// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/risk/grouplevel.h"

#include <QList>

namespace daicho {

class Database;

/// Scores that assets alike to one got against the same threat.
class GroupScoreStore
{
public:
    explicit GroupScoreStore(Database& database)
        : m_database(database)
    {
    }

    /// Of at most `assets` alike ones, the asset itself left out; scores of one cycle and method.
    Result<QList<GroupLevel>> of(AssetId asset,
                                 const QString& threat,
                                 int cycle,
                                 const QString& method,
                                 int assets = 200) const;

private:
    Database& m_database;
};

} // namespace daicho
