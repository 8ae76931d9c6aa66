// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/risk/treatment.h"
#include "model/store/restrictionstore.h"

namespace daicho {

class Recorder;
class Session;

/// One restriction of a class that a unit holds, with what the unit says of it.
struct RestrictionQuestion
{
    Property property = Property::Confidentiality;
    QString classId;
    QString classLabel;
    QString restriction; ///< id
    QString text;
    qint64 assets = 0; ///< of that class
    std::optional<RestrictionCheck> answer;
    QString lastYear;    ///< answer of the year before; '' for none
    QString measureCode; ///< of the measure that closes the gap
};

struct RestrictionAnswer
{
    Property property = Property::Confidentiality;
    QString classId;
    QString restriction;
    QString answer; ///< id of choice "restriction_answer"; '' takes the answer back
    QString gap = {};
};

/// How far a unit is.
struct RestrictionProgress
{
    UnitId unit;
    QString code;
    QString name;
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 gaps = 0; ///< not kept, or partly

    bool operator==(const RestrictionProgress&) const = default;
};

/// Whether the handling restrictions are kept: asked once a fiscal year per unit and class that its
/// assets have. A gap becomes a measure.
class RestrictionService
{
public:
    explicit RestrictionService(Session& session);

    /// In the order of the scheme. `covered`: the units whose assets count, the unit itself unless
    /// given.
    Result<QList<RestrictionQuestion>>
    questions(UnitId unit, int year, const QList<UnitId>& covered = {}) const;
    /// Of all units that are asked something, by code.
    Result<QList<RestrictionProgress>> progress(int year) const;
    /// The year that is asked about now: the register's cycle, else the fiscal year.
    Result<int> currentYear() const;

    /// All or none, in one entry by the acting post. InvalidInput for an unknown answer or
    /// restriction. Nothing is written where nothing changes.
    Result<std::optional<EntryRef>>
    answer(UnitId unit, int year, const QList<RestrictionAnswer>& answers);
    /// The same within an entry of the caller's; the number of answers that changed.
    Result<int> answer(Recorder& recorder,
                       UnitId unit,
                       int year,
                       const QList<RestrictionAnswer>& answers,
                       const QString& post,
                       QDate on);

    /// A measure that closes the gap, with the answer naming it, in one entry. `title` as it is
    /// proposed unless given. InvalidInput for an answer without a gap or with a measure already.
    Result<Measure> planMeasure(const QString& checkUid, const QString& title = {});

private:
    Result<void> check(const Scheme& scheme, const RestrictionAnswer& answer) const;

    Session& m_session;
    RestrictionStore m_store;
};

/// Whether something is missing: not kept, or partly.
bool isGap(const QString& answer);

} // namespace daicho
