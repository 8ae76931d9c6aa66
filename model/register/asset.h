// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// One information asset: information or an information system, its medium and its place in the
/// organisation (policy ２⒁, ４⑵). Members are declared once more in assetFields().
struct Asset
{
    AssetId id;
    QString uid;
    qint64 revision = 0;

    QString code;
    QString branch;
    QString kind;
    QString name;
    QString reading;
    QString business;
    QString businessCategory;
    QString standardBusiness;
    QString exclusion;
    QString exclusionReason;
    QString exclusionDecidedBy;
    QDate exclusionDecidedOn;
    QDate registeredOn;
    QString note;

    UnitId unit;
    QString manager;
    QString systemManager;
    QString staff;
    QString contractor;
    QString subcontractor;

    QString media;
    QString location;
    PlaceId place;
    QString zone;
    QString myNumberGround;
    AssetId system;
    QString cloudProvider;
    QString cloudRegion;
    std::optional<bool> ismap;

    std::optional<bool> personal;
    std::optional<bool> sensitive;
    std::optional<bool> specific;
    std::optional<qint64> personCount;
    QString fileRegisterNumber;
    QString piaNumber;
    QString legalBasis;
    QString retention;
    QDate retentionFrom;
    QDate retentionUntil;
    QString original;

    QString users;
    QString providedTo;
    QString takeout;
    std::optional<bool> printed;
    QString encryption; ///< '' is not confirmed
    QString backup;
    QString backupPlace;
    std::optional<double> rtoHours;
    std::optional<double> rpoHours;

    QString confidentiality;
    QString integrity;
    QString availability;
    QStringList restrictionsAdded;
    QDate secrecyUntil;
    QString scheme;
    QString classBasis;
    QString classAnswers;
    QString classReason;
    QString classifiedBy;
    QDate classifiedOn;
    QString classApprover;

    std::optional<int> stocktakeYear; ///< fiscal year of the newest stock-take that confirmed it
    QDate confirmedOn;                ///< a row that nobody touched is not confirmed
    QString confirmedBy;              ///< post
    QDate disposedOn;
    QString disposalMethod;
    QString disposalEvidence;

    QString extra; ///< JSON object: columns of imports that map to no field, by header

    bool operator==(const Asset&) const = default;

    bool isDisposedOf() const { return disposedOn.isValid() || !disposalMethod.isEmpty(); }

    bool isExcluded() const { return !exclusion.isEmpty(); }

    /// In the sense of the rules of reporting leaks (高度な暗号化); what is not confirmed is not.
    bool isStronglyEncrypted() const { return encryption == QLatin1String("high"); }

    bool isClassified() const
    {
        return !confidentiality.isEmpty() && !integrity.isEmpty() && !availability.isEmpty();
    }

    /// 資産番号 with its branch, as commands and lists name the asset: A000012 or A000012-1.
    QString displayCode() const { return branch.isEmpty() ? code : code + u'-' + branch; }
};

/// The one declaration of the asset's fields, in the order of editors, tables and exports.
const FieldList<Asset>& assetFields();

} // namespace daicho
