// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A stock-take: the yearly inquiry to the departments (棚卸照会).
struct Campaign
{
    Id<struct CampaignTag> id;
    QString uid;
    qint64 revision = 0;

    QString title;
    std::optional<int> year;
    QDate due;
    QStringList fields; ///< keys of the asset fields that are asked
    QStringList sheets; ///< ids of the further sheets
    QDate closedOn;
    QString note;

    bool operator==(const Campaign&) const = default;
};

const FieldList<Campaign>& campaignFields();

/// Where a unit's return stands. The ids stand in the register; overdue is derived.
enum class ReturnStatus { Planned, Sent, Returned, SentBack, Accepted };

inline constexpr std::array kReturnStatuses = {ReturnStatus::Planned,
                                               ReturnStatus::Sent,
                                               ReturnStatus::Returned,
                                               ReturnStatus::SentBack,
                                               ReturnStatus::Accepted};

/// planned, sent, returned, sent_back, accepted: also ids of the choices "return_status".
QString toKey(ReturnStatus status);
ReturnStatus returnStatusFromKey(const QString& key);

/// A unit that a campaign asks, and how far it got.
struct CampaignUnit
{
    Id<struct CampaignUnitTag> id;
    QString uid;
    qint64 revision = 0;

    QString campaign; ///< uid
    UnitId unit;
    QString status;
    QDate due; ///< empty: the campaign's
    QDate sentOn;
    QDate returnedOn;
    QString answeredBy;  ///< post that filled the workbook in
    QString confirmedBy; ///< post of the head who confirmed it
    QDate confirmedOn;   ///< as written in the workbook
    QDate sentBackOn;
    QString sentBackReason;
    QDate acceptedOn;
    QString note;

    bool operator==(const CampaignUnit&) const = default;
};

const FieldList<CampaignUnit>& campaignUnitFields();

} // namespace daicho
