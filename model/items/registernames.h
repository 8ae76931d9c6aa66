// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/fieldtext.h"
#include "model/register/place.h"
#include "model/register/unit.h"

#include <QHash>

namespace daicho {

class Session;

/// A snapshot of the small things that a table names: units and places, read as a whole and again
/// after changes; names of assets as far as rows have brought them along.
class RegisterNames final : public ReferenceNames
{
public:
    Result<void> reload(const Session& session);

    QString unitName(UnitId id) const override { return m_units.value(id).name; }

    QString placeName(PlaceId id) const override { return m_places.value(id).name; }

    QString assetName(AssetId id) const override { return m_assets.value(id); }

    void noteAsset(AssetId id, const QString& name) const { m_assets.insert(id, name); }

    const QHash<UnitId, Unit>& units() const { return m_units; }

    /// Closed as of the day of reload(): no asset is to be given to it any more.
    bool isClosed(UnitId id) const { return m_units.value(id).isClosed(m_today); }

    const QHash<PlaceId, Place>& places() const { return m_places; }

    /// Keys from the top of the tree down, siblings by position and code.
    QList<UnitId> unitOrder() const;
    QString unitPath(UnitId id) const;

private:
    QDate m_today;
    QHash<UnitId, Unit> m_units;
    QHash<PlaceId, Place> m_places;
    mutable QHash<AssetId, QString> m_assets; // names met while rows were shown
};

} // namespace daicho
