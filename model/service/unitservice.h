// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/place.h"
#include "model/register/unit.h"
#include "model/store/recordstore.h"

#include <QHash>

namespace daicho {

class Session;

/// Units and places: the trees in which assets stand. Both are small and read as a whole.
class UnitService
{
public:
    explicit UnitService(Session& session);

    Result<QList<Unit>> units() const { return m_units.all(); }

    Result<QList<Place>> places() const { return m_places.all(); }

    /// Assets of each unit or in each place itself, without what stands below it.
    Result<QHash<UnitId, qint64>> assetsByUnit() const;
    Result<QHash<PlaceId, qint64>> assetsByPlace() const;

    /// By unit code, else by name; NotFound names it.
    Result<Unit> unit(const QString& codeOrName) const;
    Result<Unit> add(const Unit& unit);
    Result<Place> add(const Place& place);
    Result<void> update(const Unit& base, const Unit& edited);
    Result<void> update(const Place& base, const Place& edited);
    /// Conflict while assets or other units refer to it.
    Result<void> remove(const Unit& unit);
    Result<void> remove(const Place& place);

    /// The body kind of a unit: its own or that of the nearest unit above that has one.
    static QString bodyKind(const QHash<UnitId, Unit>& units, UnitId id);
    /// 総務部 総務課: the names from the top, with blanks between.
    static QString path(const QHash<UnitId, Unit>& units, UnitId id);

private:
    template <class Record>
    Result<Record> insert(const RecordStore<Record>& store, const Record& record);
    template <class Record>
    Result<void> change(const RecordStore<Record>& store, const Record& base, const Record& edited);
    template <class Record>
    Result<void> erase(const RecordStore<Record>& store, const Record& record);

    Session& m_session;
    RecordStore<Unit> m_units;
    RecordStore<Place> m_places;
};

} // namespace daicho
