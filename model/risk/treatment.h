// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A measure against risks (対策): one may treat many.
struct Measure
{
    Id<struct MeasureTag> id;
    QString uid;
    qint64 revision = 0;

    QString code; ///< number of the measure
    QString title;
    QString option;      ///< choice "treatment_option": avoid, reduce, transfer, retain
    QStringList areas;   ///< ids of the nine measure areas (Policy 6)
    QStringList threats; ///< ids of the threats it treats
    UnitId unit;
    QString responsible; ///< post
    QString state;       ///< choice "measure_state"
    QDate plannedFrom;
    QDate due;
    QDate doneOn;
    std::optional<int> budgetYear;     ///< fiscal year
    std::optional<qint64> costInitial; ///< yen
    std::optional<qint64> costYearly;  ///< yen a year
    QString origin;                    ///< what asked for it: risk, restriction, finding …
    QString approvedBy;                ///< post
    QDate approvedOn;
    QString note;

    bool operator==(const Measure&) const = default;
};

const FieldList<Measure>& measureFields();

/// What a measure does to one risk: the residual after it, expected until the measure is done.
struct Treatment
{
    Id<struct TreatmentTag> id;
    QString uid;
    qint64 revision = 0;

    AssetId asset;
    QString threat;
    QString measure;  ///< uid
    QString expected; ///< JSON object of the method's input keys
    std::optional<double> expectedValue;
    QString expectedLevel;
    std::optional<double> forecastValue; ///< what was expected, once it was evaluated anew
    QString forecastLevel;
    QString method;
    QString methodVersion;
    std::optional<bool> isForecast; ///< 見込み: no measure against the risk was done yet
    QString evaluatedBy;            ///< post
    QDate evaluatedOn;
    QString note;

    bool operator==(const Treatment&) const = default;
};

const FieldList<Treatment>& treatmentFields();

/// A risk that is knowingly kept, or an exception to a rule (例外措置), with its end.
struct RiskAcceptance
{
    Id<struct RiskAcceptanceTag> id;
    QString uid;
    qint64 revision = 0;

    AssetId asset;
    QString threat;           ///< '' for an exception that names no threat
    std::optional<int> cycle; ///< fiscal year
    QString kind;             ///< choice "acceptance_kind": risk, exception
    QString level;            ///< level of the risk when it was accepted
    QString reason;
    QString conditions;
    QString number;       ///< of the application
    QString applicant;    ///< post
    QString approver;     ///< post
    QString approverRole; ///< role id
    QDate approvedOn;
    QDate expiresOn;
    QDate endedOn; ///< taken back before its end
    QString note;

    bool operator==(const RiskAcceptance&) const = default;
};

const FieldList<RiskAcceptance>& acceptanceFields();

} // namespace daicho
