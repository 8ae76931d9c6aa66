// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"

#include <QJsonObject>
#include <QMap>

namespace daicho {

/// One line of the way to a class: which question, what was answered, what follows.
struct ClassificationStep
{
    QString question; ///< question id, or empty for the closing line of a property
    QString answer;   ///< yes, no, or empty
    Bilingual text;
};

struct ClassificationResult
{
    QString scheme;
    QString version;
    QString confidentiality;
    QString integrity;
    QString availability;
    std::vector<HandlingRestriction> restrictions;
    std::vector<ClassificationStep> steps;
};

/// Answers the scheme's questions. Keys are question ids, values yes or no in any spelling of
/// parseFlag. InvalidInput names every unknown question, unreadable answer and missing answer.
Result<ClassificationResult> classify(const Scheme& scheme, const QMap<QString, QString>& answers);

/// The restrictions that an asset of these classes has; an empty class counts for nothing.
std::vector<HandlingRestriction> restrictionsFor(const Scheme& scheme,
                                                 const QString& confidentiality,
                                                 const QString& integrity,
                                                 const QString& availability);

/// The rank of a class; 0 for an empty or unknown one.
int classRank(const Scheme& scheme, Property property, const QString& id);

/// The stricter of the two; an empty or unknown class is below every class.
QString higherClass(const Scheme& scheme, Property property, const QString& a, const QString& b);

/// True if going from one class to the other needs a reason and an approver.
bool isLowering(const Scheme& scheme, Property property, const QString& from, const QString& to);

/// As `classify` of cli.md promises it.
QJsonObject toJson(const ClassificationResult& result, Language language);

} // namespace daicho
