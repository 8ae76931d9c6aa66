// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/restrictioncheck.h"
#include "model/store/recordstore.h"

namespace daicho {

/// The answers to whether handling restrictions are kept.
class RestrictionStore final : public RecordStore<RestrictionCheck>
{
public:
    explicit RestrictionStore(EntityTable& table)
        : RecordStore(table, restrictionCheckFields())
    {
    }

    Result<QList<RestrictionCheck>> of(int year, UnitId unit) const;
    /// By unit.
    Result<QList<RestrictionCheck>> ofYear(int year) const;
    /// Newest year first, by unit.
    Result<QList<RestrictionCheck>> newestFirst() const;
};

/// How many assets in scope of a unit have a class, inherited or own.
struct HeldClass
{
    UnitId unit;
    Property property = Property::Confidentiality;
    QString classId;
    qint64 assets = 0;
};

/// Of one unit, or with none of all that have assets; disposed assets aside.
Result<QList<HeldClass>> heldClasses(Database& database, UnitId only = {});

} // namespace daicho
