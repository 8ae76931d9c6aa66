// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A place in which assets stand: building, room, data centre, storage, with the facts from which
/// the threats of policy ３⑶ and ３⑸ are judged.
struct Place
{
    PlaceId id;
    QString uid;
    qint64 revision = 0;

    QString code;
    QString name;
    QString reading;
    QString kind;
    PlaceId parent;
    QString seismic;
    std::optional<double> floodDepth;       ///< metres, expected inundation
    std::optional<double> quakeProbability; ///< percent in 30 years, of 震度６弱 or stronger
    QString fireSuppression;
    QString airConditioning;
    std::optional<qint64> upsMinutes;
    std::optional<qint64> generatorHours;
    std::optional<qint64> lineCount;
    QString note;

    bool operator==(const Place&) const = default;
};

const FieldList<Place>& placeFields();

} // namespace daicho
