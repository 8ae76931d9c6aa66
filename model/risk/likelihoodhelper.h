// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/core/result.h"

#include <QStringList>

#include <vector>

namespace daicho {

class Catalogue;
struct Threat;

/// From this figure on, this step of a scale.
struct LevelEdge
{
    double atLeast = 0;
    int level = 1;
    Provenance provenance = {};
};

/// What a leak concerns, as far as it decides whether it must be reported.
struct LeakFacts
{
    qint64 persons = 0;
    bool sensitive = false;          ///< 要配慮個人情報
    bool ordinanceSensitive = false; ///< 条例要配慮個人情報
    bool ordinanceDefines = false;   ///< the ordinance knows such information
    bool propertyDamage = false;
    bool wrongfulPurpose = false;
    bool specific = false; ///< 特定個人情報
    bool stronglyEncrypted = false;
};

/// When a leak, loss or damage must be reported, and what that does to the loss.
struct ReportRule
{
    qint64 personsAbove = 0;
    int lawAtLeast = 0;             ///< least step of the legal dimension where a report is due
    QString input;                  ///< key of the legal dimension in methods that have one
    QString properties;             ///< letters of CIA: a threat against one of them can trigger it
    QStringList wrongfulCategories; ///< categories of threats with a wrongful purpose
    QStringList exceptThreats;
    Provenance provenance = {};

    /// Whether a leak with these facts must be reported.
    bool isDue(const LeakFacts& facts) const;
    /// A pure stoppage never triggers a report.
    bool concerns(const Threat& threat) const;
    bool isWrongful(const Threat& threat) const;
};

/// Figures as hints for the steps of a likelihood scale; the words of the scale stay first.
struct LikelihoodGuide
{
    DocumentHeader header;
    std::vector<LevelEdge> frequency5; ///< events a year, highest first
    std::vector<LevelEdge> frequency3;
    std::vector<LevelEdge> earthquake3; ///< percent in 30 years, the threat's 3-step scale
    QStringList earthquakeThreats;
    ReportRule report;
};

Result<LikelihoodGuide> parseLikelihoodGuide(const QByteArray& json, const QString& name);
/// The guide of the catalogue; NotFound in a catalogue without one.
Result<LikelihoodGuide> likelihoodGuide(const Catalogue& catalogue);

/// The step that the figure reaches; the lowest one for what lies below all edges.
int levelFor(const std::vector<LevelEdge>& edges, double figure);

/// What a probability within 30 years says of one year.
struct YearlyRate
{
    double rate = 0;         ///< events a year
    double returnPeriod = 0; ///< years
    double probability = 0;  ///< of at least one event in a year
};

/// `probability30` as a share from above 0 to below 1; InvalidInput for others.
Result<YearlyRate> yearlyRate(double probability30);

} // namespace daicho
