// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/unitscope.h"

#include "model/service/session.h"
#include "model/service/unitservice.h"

namespace daicho {

Result<QStringList> unitAndBelow(Session& session, const QString& code)
{
    const Result<Unit> top = session.units().unit(code);
    const Result<QList<Unit>> all = session.units().units();
    if (!top || !all) {
        return !top ? failure(top) : failure(all);
    }
    QList<UnitId> found{top->id};
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const Unit& unit : *all) {
            // A circle of units must not be followed for ever.
            if (unit.parent == found[i] && !found.contains(unit.id)) {
                found.append(unit.id);
            }
        }
    }
    QStringList ids;
    for (const UnitId id : std::as_const(found)) {
        ids.append(QString::number(id.value));
    }
    return ids;
}

} // namespace daicho
