// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/core/edition.h"
#include "model/report/chartpainter.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <optional>

namespace daicho {

struct ReviewCount
{
    QString label;
    qint64 count = 0;
};

/// An asset that somebody decided to be out of scope.
struct ReviewExclusion
{
    QString code;
    QString name;
    QString unit;
    QString ground;    ///< of the closed list
    QString reason;    ///< in the decider's words
    QString decidedBy; ///< post
    QDate decidedOn;
};

struct ReviewLevel
{
    QString id;
    QString label;
};

struct ReviewCategory
{
    QString label;
    QString clause;
    qint64 pairs = 0;
    qint64 assets = 0;
    QList<qint64> pairsByLevel; ///< in the order of ReviewMethod::levels
};

struct ReviewRisk
{
    QString code;
    QString asset;
    QString unit;
    QString threat;
    QString clause;
    QString value;
    ReviewLevel level;
    QString explanation; ///< one sentence with the figures
};

/// The scores of one method; tables never mix methods.
struct ReviewMethod
{
    QString label;
    QString version;
    QList<ReviewLevel> levels; ///< lowest first
    QList<ReviewCategory> categories;
    qint64 pairs = 0;
    qint64 assets = 0;
    QList<qint64> pairsByLevel;
    QList<qint64> assetsByLevel; ///< each asset counts at its highest
    qint64 severalRaters = 0;    ///< without an agreed value
    qint64 agreed = 0;
    QList<PaperPicture> pictures; ///< in the public edition none that names units or assets
    QList<ReviewRisk> top;        ///< empty in the public edition

    /// Null where there is none.
    const PaperPicture* picture(Picture kind) const
    {
        const auto found = std::find_if(
            pictures.begin(), pictures.end(), [kind](const auto& one) { return one.kind == kind; });
        return found == pictures.end() ? nullptr : &*found;
    }
};

struct ReviewMissing
{
    QString code;
    QString name;
    QString unit;
};

struct ReviewCriterion
{
    QString value; ///< number or class
    QString text;
};

struct ReviewScale
{
    QString label;
    QString question;
    QString source;
    bool verified = false;
    QList<ReviewCriterion> steps;
};

struct ReviewBand
{
    ReviewLevel level;
    QString range; ///< 10～16
    QString meaning;
    QString approver;
};

/// What the figures were judged by: a method, or a scheme, which has no bands.
struct ReviewCriteria
{
    QString label;
    QString id;
    QString version;
    QString source;
    bool verified = false;
    QList<ReviewScale> scales;
    QList<ReviewBand> bands;
    QStringList acceptance; ///< sentences
};

/// Everything the policy review report prints, worded in its language.
struct ReviewData
{
    Language language = Language::Japanese;
    QString marking; ///< edition and class of the report itself
    Edition edition = Edition::Internal;
    QString city;
    int cycle = 0; ///< fiscal year
    QDateTime created;
    QDate date;
    QString digest; ///< of the newest entry that is no export

    bool paperInScope = true;
    qint64 total = 0;
    qint64 inScope = 0;
    qint64 excluded = 0;
    QList<ReviewCount> exclusionGrounds;
    QList<ReviewExclusion> exclusions; ///< the first; none in the public edition
    QList<ReviewCount> bodyKinds;
    QList<ReviewCount> kinds;
    QList<ReviewCount> zones;

    struct ClassCounts
    {
        QString property;
        QList<ReviewCount> counts;
    };

    QList<ClassCounts> classes;

    QList<ReviewMethod> methods;

    qint64 unclassified = 0;
    qint64 unscored = 0;
    QList<ReviewMissing> unclassifiedAssets; ///< empty in the public edition, as the next
    QList<ReviewMissing> unscoredAssets;

    QList<ReviewCriteria> methodCriteria;
    ReviewCriteria scheme;
};

} // namespace daicho
