// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A unit's answer to whether one handling restriction of a class that it holds is kept.
struct RestrictionCheck
{
    Id<struct RestrictionCheckTag> id;
    QString uid;
    qint64 revision = 0;

    std::optional<int> year; ///< fiscal year
    UnitId unit;
    QString scheme;
    QString property;    ///< confidentiality, integrity or availability
    QString classId;     ///< of the scheme
    QString restriction; ///< id of the scheme's restriction
    QString answer;      ///< choice "restriction_answer": kept, partly, not_kept, not_applicable
    QString gap;         ///< what is missing
    QString measure;     ///< uid of the measure that closes the gap
    QString answeredBy;  ///< post
    QDate answeredOn;

    bool operator==(const RestrictionCheck&) const = default;
};

const FieldList<RestrictionCheck>& restrictionCheckFields();

} // namespace daicho
