// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/referenceindex.h"
#include "model/register/fieldtext.h"
#include "model/store/assetstore.h"

namespace daicho {

class Session;

/// Names of units, places and assets for exports: texts that an import finds again, each naming one
/// record only.
class ExportNames final : public ReferenceNames
{
public:
    explicit ExportNames(Session& session);

    /// Reads units and places.
    Result<void> load();

    QString unitName(UnitId id) const override { return m_units.value(id.value); }

    QString placeName(PlaceId id) const override { return m_places.value(id.value); }

    /// The asset number.
    QString assetName(AssetId id) const override;

private:
    Session& m_session;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_places;
    AssetStore m_assets;
};

} // namespace daicho
