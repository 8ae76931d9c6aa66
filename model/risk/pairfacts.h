// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A threat that does not concern an asset although kind, zone and medium say so.
struct PairExclusion
{
    Id<struct PairExclusionTag> id;
    QString uid;
    qint64 revision = 0;

    AssetId asset;
    QString threat;
    QString reason;
    QString decidedBy; ///< post
    QDate decidedOn;

    bool operator==(const PairExclusion&) const = default;
};

const FieldList<PairExclusion>& pairExclusionFields();

/// The likelihood of a threat that is judged once: per place for (3) and (5), per unit or
/// contractor for (4). It holds for all assets there; the loss stays the asset's.
struct SiteLikelihood
{
    Id<struct SiteLikelihoodTag> id;
    QString uid;
    qint64 revision = 0;

    std::optional<int> cycle; ///< fiscal year
    QString threat;
    PlaceId place;
    UnitId unit;
    QString contractor;
    std::optional<double> likelihood; ///< in the scale of the register's method
    QString reason;
    QString decidedBy; ///< post
    QDate decidedOn;

    bool operator==(const SiteLikelihood&) const = default;
};

const FieldList<SiteLikelihood>& siteLikelihoodFields();

} // namespace daicho
