// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/heatmapaxes.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <array>

namespace daicho {

/// By what a table of counts is parted.
enum class Grouping {
    Unit,
    Zone,
    Category,
    Class,
    EffectiveClass, ///< the class with what is inherited
    Clause
};

QString toKey(Grouping grouping);
std::optional<Grouping> groupingFromKey(const QString& key);

/// Assets that share what overviews count by. Excluded ones enter no total but their own.
struct AssetGroup
{
    QString exclusion;
    QString kind;
    QString zone;
    QString confidentiality;
    QString integrity;
    QString availability;
    qint64 unit = 0;
    bool isScored = false; ///< against at least one threat, in the cycle asked for
    qint64 count = 0;

    bool isExcluded() const { return !exclusion.isEmpty(); }

    bool isClassified() const
    {
        return !confidentiality.isEmpty() && !integrity.isEmpty() && !availability.isEmpty();
    }
};

/// How many have this value; an empty key means "not filled in". Labels are the service's.
struct KeyCount
{
    QString key;
    QString label = {};
    qint64 count = 0;

    bool operator==(const KeyCount&) const = default;
};

/// The register's assets in figures. All but `total`, `excluded` and `exclusions` are of the assets
/// in scope.
struct AssetCounts
{
    qint64 total = 0;
    qint64 inScope = 0;
    qint64 excluded = 0;
    qint64 unclassified = 0; ///< lacks at least one of the three classes
    qint64 unscored = 0;     ///< no score in the cycle
    QList<KeyCount> exclusions = {};
    QList<KeyCount> kinds = {};
    QList<KeyCount> zones = {};
    std::array<QList<KeyCount>, 3> classes = {}; ///< by Property

    bool operator==(const AssetCounts&) const = default;
};

/// Keys of these assets in groupings by unit (the integer key), zone and class
/// (confidentiality:3A, own or effective as the facts are); none in the others.
QStringList assetKeys(Grouping by, const AssetGroup& facts);

/// Counts assets as they come and go.
class AssetTally
{
public:
    /// A negative count takes assets back.
    void add(const AssetGroup& group);
    AssetCounts counts() const;

    /// Of the assets in scope, how many each unit has.
    const QHash<qint64, qint64>& units() const { return m_units; }

private:
    AssetCounts m_totals; ///< without its lists
    QMap<QString, qint64> m_exclusions;
    QMap<QString, qint64> m_kinds;
    QMap<QString, qint64> m_zones;
    std::array<QMap<QString, qint64>, 3> m_classes;
    QHash<qint64, qint64> m_units;
};

AssetCounts countAssets(const QList<AssetGroup>& groups);

/// Threat × asset pairs of a level, and assets whose highest level it is.
struct LevelCount
{
    QString level; ///< level id; '' where the method names none
    qint64 pairs = 0;
    qint64 assets = 0;

    bool operator==(const LevelCount&) const = default;
};

/// Scored pairs and assets of one key of a grouping.
struct RiskGroup
{
    QString key;
    QString label = {};
    qint64 pairs = 0;
    qint64 assets = 0;
    QList<LevelCount> levels = {}; ///< lowest first, each level of the method

    bool operator==(const RiskGroup&) const = default;
};

/// A pair that stands out.
struct TopRisk
{
    qint64 assessment = 0;
    qint64 asset = 0;
    QString threat;
    std::optional<double> value;
    QString level;

    bool operator==(const TopRisk&) const = default;
};

/// Pairs at one place of the method's heat map.
struct PlaceCount
{
    double x = 0;
    double y = 0;
    qint64 pairs = 0;

    bool operator==(const PlaceCount&) const = default;
};

/// What one method's scores of a cycle say. Scores of different methods are never added up.
struct RiskCounts
{
    QString method;
    RiskGroup whole;
    QList<RiskGroup> groups = {}; ///< by the grouping asked for
    QList<PlaceCount> places = {};
    QList<TopRisk> top = {};
    /// Pairs with several raters and nothing agreed: the highest value stands for them.
    qint64 severalRaters = 0;
    qint64 agreed = 0; ///< pairs whose agreed value stands

    bool operator==(const RiskCounts&) const = default;
};

/// Counts as a reader meets them: which axes, how many pairs in each of the axes' cells.
struct HeatMapCounts
{
    QString method;
    HeatMapAxes axes;
    QList<qint64> pairs = {}; ///< one for each of axes.cells
    qint64 elsewhere = 0;     ///< pairs that lie on no cell
};

/// Nothing for a method without a heat map.
std::optional<HeatMapCounts> heatMapOf(const Method& method, const RiskCounts& counts);

} // namespace daicho
