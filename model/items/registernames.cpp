// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/registernames.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

#include <algorithm>

namespace daicho {

Result<void> RegisterNames::reload(const Session& session)
{
    const Result<QList<Unit>> units = session.units().units();
    if (!units) {
        return failure(units);
    }
    const Result<QList<Place>> places = session.units().places();
    if (!places) {
        return failure(places);
    }
    m_today = session.environment().clock.today();
    m_units.clear();
    m_places.clear();
    for (const Unit& unit : *units) {
        m_units.insert(unit.id, unit);
    }
    for (const Place& place : *places) {
        m_places.insert(place.id, place);
    }
    return {};
}

QList<UnitId> RegisterNames::unitOrder() const
{
    QHash<UnitId, QList<Unit>> children;
    for (const Unit& unit : m_units) {
        children[m_units.contains(unit.parent) ? unit.parent : UnitId()].append(unit);
    }
    for (QList<Unit>& list : children) {
        std::sort(list.begin(), list.end(), [](const Unit& a, const Unit& b) {
            return std::make_tuple(a.position.value_or(0), a.code, a.id) <
                   std::make_tuple(b.position.value_or(0), b.code, b.id);
        });
    }
    QList<UnitId> order;
    QList<UnitId> open = {UnitId()};
    while (!open.isEmpty()) {
        const UnitId parent = open.takeLast();
        if (parent) {
            order.append(parent);
        }
        const QList<Unit> below = children.take(parent);
        for (qsizetype i = below.size(); i-- > 0;) {
            open.append(below[i].id);
        }
    }
    return order;
}

QString RegisterNames::unitPath(UnitId id) const
{
    return UnitService::path(m_units, id);
}

} // namespace daicho
