// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/classifier.h"
#include "model/core/result.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"
#include "model/risk/score.h"
#include "model/service/inheritancetext.h"

namespace daicho {

class Session;

/// The class of one property.
struct ExplainedClass
{
    Property property = Property::Confidentiality;
    QString label; ///< 自治体機密性
    QString value; ///< 3B; '' while not classified
    QString criterion;
};

/// One question of the scheme as it was answered.
struct ExplainedAnswer
{
    QString question; ///< Q1
    QString text;
    QString answer;     ///< yes, no
    QString givenClass; ///< the class that this answer settled; '' if it settled none
};

struct ExplainedRestriction
{
    QString id;
    QString label;
    QString reason; ///< which class asks for it, or that it was added by hand
};

/// The newest journal entry that touched the class.
struct ExplainedEntry
{
    qint64 seq = 0;
    QString label; ///< worded
    QString file;  ///< name of the imported file; '' unless it was an import
    QString by;    ///< post
    QString at;    ///< instant, UTC
};

struct ExplainedClassification
{
    QString scheme;
    QString version;
    QString schemeLabel;
    QList<ExplainedClass> classes;
    QString basis; ///< questions, hand, imported; '' while not classified
    QString basisLabel;
    QString reason;
    QString by;
    QDate on;
    QString approver;
    QList<ExplainedAnswer> answers;
    std::optional<ExplainedEntry> entry;
    QList<ExplainedRestriction> restrictions;
};

/// One stored score and its calculation.
struct ExplainedScore
{
    Assessment assessment;
    Score score; ///< evaluated anew from the stored inputs, by the stored version of the method
    bool stands = true;    ///< for its pair: agreed, or the highest of what the raters gave
    QString standingLabel; ///< 合議した値; '' for a rater's own score
    QString threatLabel;
    QString category;
    QString clause;
    QString methodLabel;
    QString levelLabel;
    QString approverLabel; ///< who has to agree before the risk is accepted; '' if nobody
};

struct Explanation
{
    QString code;
    QString name;
    QString exclusion; ///< ground, where the asset is out of scope
    ExplainedClassification classification;
    QList<ExplainedScore> scores;
    QList<ExplainedInheritance> inheritance;
};

/// How classes and scores came about.
class ExplainService
{
public:
    explicit ExplainService(Session& session);

    /// All scores of the asset, newest cycle first, or those against one threat. NotFound for a
    /// threat that the catalogue does not have.
    Result<Explanation> explain(const Asset& asset, const QString& threat = {}) const;

private:
    Result<Scheme> schemeOf(const Asset& asset) const;
    Result<ExplainedClassification> classification(const Asset& asset) const;
    Result<std::optional<ExplainedEntry>> entryOf(const Asset& asset) const;
    Result<ExplainedScore> score(const Assessment& assessment) const;

    Session& m_session;
};

/// {"asset", "name", "class": {…}, "scores": [{…, "steps": […]}]}
QJsonObject toJson(const Explanation& explanation, Language language);
/// The same for people, one fact a line.
QStringList explanationLines(const Explanation& explanation, Language language);

} // namespace daicho
