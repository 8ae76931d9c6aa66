// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A unit of the organisation (部, 課, 係 …) in the tree of the bodies in scope (policy ４⑴).
struct Unit
{
    UnitId id;
    QString uid;
    qint64 revision = 0;

    QString code;
    QString name;
    QString reading;
    UnitId parent;
    QString bodyKind; ///< empty: that of the parent
    QString head;     ///< post of the department head, not a person's name
    std::optional<qint64> position;
    QDate openedOn;   ///< first day, where known
    QDate closedOn;   ///< last day; a closed unit stays for the history
    UnitId successor; ///< the unit that took over when this one was closed
    QString note;

    bool isClosed(QDate on) const { return closedOn.isValid() && closedOn < on; }

    bool operator==(const Unit&) const = default;
};

const FieldList<Unit>& unitFields();

} // namespace daicho
