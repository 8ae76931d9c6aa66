// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/unitscope.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

namespace daicho {

Result<QSet<UnitId>> unitsBelow(const Session& session, UnitId top)
{
    QSet<UnitId> found{top};
    if (!top) {
        return found;
    }
    const Result<QList<Unit>> units = session.units().units();
    if (!units) {
        return failure(units);
    }
    qsizetype before = 0;
    while (found.size() != before) {
        before = found.size();
        for (const Unit& unit : *units) {
            if (found.contains(unit.parent)) {
                found.insert(unit.id);
            }
        }
    }
    return found;
}

} // namespace daicho
