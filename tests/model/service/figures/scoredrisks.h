// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"

namespace daicho {

/// Without an id where it could not be added.
inline AssetId addAsset(Session& session, const QString& name, UnitId unit = {})
{
    Asset asset;
    asset.kind = QStringLiteral("information");
    asset.name = name;
    asset.unit = unit;
    const Result<Asset> added = session.assets().add(asset);
    return added ? added->id : AssetId();
}

/// By policy-5x5; what was stored.
inline Assessment score(Session& session,
                        AssetId asset,
                        const QString& threat,
                        int likelihood,
                        int loss,
                        const QString& rater = {},
                        std::optional<int> cycle = {})
{
    const auto saved =
        session.scoring().save({asset,
                                threat,
                                {{QStringLiteral("likelihood"), QString::number(likelihood)},
                                 {QStringLiteral("loss"), QString::number(loss)}},
                                {},
                                rater,
                                cycle,
                                {}});
    return saved ? saved->assessment : Assessment();
}

} // namespace daicho
