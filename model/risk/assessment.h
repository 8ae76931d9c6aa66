// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// One stored scoring of a threat against an asset by one rater in one cycle, with the inputs and
/// the method that gave its numbers. A pair without an assessment is "not scored", not zero.
struct Assessment
{
    AssessmentId id;
    QString uid;
    qint64 revision = 0;

    AssetId asset;
    QString threat;           ///< threat id of the catalogue: A01 …
    std::optional<int> cycle; ///< fiscal year
    QString rater;            ///< post
    QString method;
    QString methodVersion;
    QString inputs; ///< JSON object of the method's input keys
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
    std::optional<double> value;
    QString level; ///< band id of the method
    std::optional<bool> acceptable;
    QString note;
    QString scoredAt;  ///< instant, UTC
    QString standing;  ///< '' a rater's own score; "agreed" the committee's, which stands for all
    QString round;     ///< uid of the round it was given in; '' outside of rounds
    QString likeGroup; ///< key of the group of alike assets that it was given for; '' for this one

    bool operator==(const Assessment&) const = default;
};

const FieldList<Assessment>& assessmentFields();

} // namespace daicho
