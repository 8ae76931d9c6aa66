// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QByteArrayView>

#include <functional>

namespace daicho {

class Database;

/// An asset in scope and one of the threats it was scored against; '' where there is none. The
/// texts are valid during the visit only.
struct ScoreQueueRow
{
    AssetId asset;
    UnitId unit;
    QByteArrayView kind;
    QByteArrayView zone;
    QByteArrayView media;
    QByteArrayView contractor;
    QByteArrayView cloudProvider;
    QByteArrayView threat;
};

/// Reads which pairs of asset and threat have a score, without making records of them.
class ScoreQueueStore
{
public:
    explicit ScoreQueueStore(Database& database)
        : m_database(database)
    {
    }

    /// Every asset in scope by its number, each once for each of its scores in the cycle.
    Result<void> visit(int cycle, const std::function<void(const ScoreQueueRow&)>& visit) const;
    /// Every asset in scope by its number, once; `threat` is the one asked for where the asset has
    /// a score against it in the cycle, else ''.
    Result<void> visitThreat(int cycle,
                             const QString& threat,
                             const std::function<void(const ScoreQueueRow&)>& visit) const;

private:
    Database& m_database;
};

} // namespace daicho
