// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/asset.h"
#include "model/risk/statistics.h"

namespace daicho {

class Session;

/// Assets, and one table of levels for each method that was used.
struct Overview
{
    int cycle = 0;
    AssetCounts assets;
    QList<KeyCount> bodyKinds;     ///< of the assets in scope, by their unit
    QList<RiskCounts> methods;     ///< by threat category; the register's own method first
    QList<HeatMapCounts> heatMaps; ///< of the methods that have one
};

/// One row of `stats --by`: what is in scope under this key and how it was scored.
struct StatisticsRow
{
    QString key; ///< unit code, zone id, category id, confidentiality:3A, clause number
    QString label;
    std::optional<qint64> assets; ///< empty where the key is no fact of an asset
    std::optional<qint64> unclassified;
    std::optional<qint64> unscored;
};

struct StatisticsTable
{
    Grouping by = Grouping::Unit;
    int cycle = 0;
    QList<StatisticsRow> rows;
    QList<RiskCounts> methods; ///< `groups` by the same keys
};

/// An asset that waits for something.
struct MissingAsset
{
    AssetId id;
    QString code; ///< with branch
    QString name;
    QString unit; ///< name
};

/// How many wait, and the first of them by asset number.
struct MissingAssets
{
    qint64 unclassifiedCount = 0;
    qint64 unscoredCount = 0;
    QList<MissingAsset> unclassified;
    QList<MissingAsset> unscored;
};

/// Counts over the whole register. No cycle given: the register's own.
class StatisticsService
{
public:
    explicit StatisticsService(Session& session);

    Result<Overview> overview(std::optional<int> cycle = {}) const;
    /// One map for each method that has one and was used in the cycle, or is the register's.
    Result<QList<HeatMapCounts>> heatMaps(std::optional<int> cycle = {}) const;
    Result<StatisticsTable> table(Grouping by, std::optional<int> cycle = {}) const;
    /// In scope and not classified, not scored; at most `limit` of each by name.
    Result<MissingAssets> missing(int limit, std::optional<int> cycle = {}) const;
    /// The same where they are counted already.
    Result<MissingAssets> missing(int limit, int cycle, const AssetCounts& counts) const;
    /// The register's assets in figures, with labels.
    Result<AssetCounts> assetCounts(std::optional<int> cycle = {}) const;

private:
    Session& m_session;
};

} // namespace daicho
