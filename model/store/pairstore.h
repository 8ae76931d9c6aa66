// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/pairfacts.h"
#include "model/store/recordstore.h"

namespace daicho {

class PairExclusionStore final : public RecordStore<PairExclusion>
{
public:
    explicit PairExclusionStore(EntityTable& table)
        : RecordStore(table, pairExclusionFields())
    {
    }

    Result<QList<PairExclusion>> ofAsset(AssetId asset) const;
    Result<std::optional<PairExclusion>> ofPair(AssetId asset, const QString& threat) const;
};

class SiteLikelihoodStore final : public RecordStore<SiteLikelihood>
{
public:
    explicit SiteLikelihoodStore(EntityTable& table)
        : RecordStore(table, siteLikelihoodFields())
    {
    }

    Result<QList<SiteLikelihood>> ofCycle(int cycle) const;
    /// The newest cycle before this one that has any; 0 for none.
    Result<int> cycleBefore(int cycle) const;
};

} // namespace daicho
