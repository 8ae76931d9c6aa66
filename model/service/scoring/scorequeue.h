// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace daicho {

class Session;

/// Whose assets to score.
struct ScoreScope
{
    UnitId unit;           ///< with the units below it; none: all
    bool openOnly = false; ///< without the assets that have every score already
    bool operator==(const ScoreScope&) const = default;
};

/// An asset of the queue: how many of the threats that concern it are scored.
struct QueuedAsset
{
    AssetId id;
    quint16 done = 0;
    quint16 total = 0;
    bool operator==(const QueuedAsset&) const = default;
};

struct CategoryProgress
{
    QString category;
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const CategoryProgress&) const = default;
};

struct ThreatProgress
{
    QString threat;
    qint64 done = 0;
    qint64 total = 0;
    bool operator==(const ThreatProgress&) const = default;
};

/// What is to be scored in the register's cycle. A pair counts as scored by whomever it was.
struct ScoreQueue
{
    std::vector<QueuedAsset> assets; ///< by asset number
    QList<CategoryProgress> categories;
    QList<ThreatProgress> threats; ///< those that concern an asset, in the catalogue's order

    qint64 done() const;
    qint64 total() const;
};

/// Reads keys only, so that a register of any size fits; to be run beside the window.
Result<ScoreQueue> readScoreQueue(Session& session, const ScoreScope& scope);

/// An asset that a threat concerns.
struct ThreatenedAsset
{
    AssetId id;
    bool isScored = false; ///< against the threat, in the register's cycle
    bool operator==(const ThreatenedAsset&) const = default;
};

/// The assets of the scope that the threat concerns, by asset number; also those that are scored.
Result<std::vector<ThreatenedAsset>>
readThreatenedAssets(Session& session, const ScoreScope& scope, const QString& threat);

} // namespace daicho
