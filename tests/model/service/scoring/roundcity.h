// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/sample/sample.h"
#include "tests/support/registerfixture.h"

namespace daicho {

/// The sample city in a register of the fixture.
inline Session& sampleCity(RegisterFixture& fixture)
{
    Session& session = fixture.create();
    NoProgress progress;
    auto recorder = session.record(QStringLiteral("sample.fill"));
    if (!recorder ||
        !fillSample(**recorder, session.tables(), session.environment().catalogue, progress) ||
        !session.commit(**recorder)) {
        qFatal("the sample city can't be made");
    }
    return session;
}

/// A classified asset on a server in the LGWAN zone.
inline Asset serverAsset(const QString& name)
{
    Asset asset;
    asset.name = name;
    asset.kind = QStringLiteral("system");
    asset.zone = QStringLiteral("lgwan");
    asset.media = QStringLiteral("server_lgwan");
    asset.confidentiality = QStringLiteral("2");
    asset.integrity = QStringLiteral("2");
    asset.availability = QStringLiteral("2");
    asset.scheme = QStringLiteral("mic-r6.10@1");
    return asset;
}

} // namespace daicho
