// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/assetquery.h"

#include <QList>

#include <array>

namespace daicho {

/// The facts by which a register is narrowed down beside its table.
enum class Facet { State, Unit, Kind, Zone, Confidentiality, Missing };

inline constexpr std::array kFacets = {
    Facet::State, Facet::Unit, Facet::Kind, Facet::Zone, Facet::Confidentiality, Facet::Missing};

/// The field's key, or "state" and "missing".
QString toKey(Facet facet);

/// How many assets share one combination of facts. '' stands for an empty field; a unit is its
/// integer key; a state is "excluded", "classified" or "unclassified"; what is missing are words
/// with a blank between ("class", "unit", "manager", "place", "score").
struct FacetCell
{
    std::array<QString, kFacets.size()> values; ///< by Facet
    qint64 count = 0;
};

/// The grouping SQL of the register's table.
class AssetFacets
{
public:
    /// The combinations among the matching assets with keys from `first` to `last`. A part at a
    /// time, so that other reads need not wait for the whole of a large register.
    static Result<QList<FacetCell>>
    cells(Database& database, const AssetFilter& filter, qint64 first, qint64 last);
    /// The greatest key in use; 0 for an empty register.
    static Result<qint64> highestId(Database& database);
    /// Level of the asset's highest score in the cycle; '' where it has none.
    static Result<QString> worstLevel(Database& database, AssetId asset, int cycle);
};

} // namespace daicho
