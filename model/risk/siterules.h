// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/catalogue/threat.h"
#include "model/core/result.h"
#include "model/register/place.h"
#include "model/risk/likelihoodhelper.h"

#include <optional>
#include <vector>

namespace daicho {

class Catalogue;

/// What a fact of a place says about some threats: a step more or less likely.
struct SiteRule
{
    QString fact;         ///< key of a field of the place
    QStringList contains; ///< words, one of which the fact has; or
    std::optional<double> above;
    std::optional<double> atLeast;
    std::optional<double> atMost;
    QStringList threats;
    int steps = 0;    ///< -1 or 1
    Bilingual reason; ///< %1: the fact
    Provenance provenance = {};

    bool holds(const QVariant& fact) const;
};

struct SiteRules
{
    DocumentHeader header;
    std::vector<SiteRule> items;
    std::vector<LevelEdge> shaking; ///< the place's probability in place of a threat's default
    QStringList shakingThreats;
};

/// A likelihood in the method's own scale, and why.
struct SiteProposal
{
    double likelihood = 0;
    Bilingual reason;

    bool operator==(const SiteProposal&) const = default;
};

/// InvalidInput for a fact that places do not have.
Result<SiteRules> parseSiteRules(const QByteArray& json, const QString& name);
/// With what the likelihood guide says of earthquakes; NotFound in a catalogue without either.
Result<SiteRules> siteRules(const Catalogue& catalogue);

/// The input of the method that takes its default from a threat; null where it has none.
const MethodInput* threatInput(const Method& method);
/// The value that many steps up or down from it; the ends of the scale hold.
double shifted(const MethodScale& scale, double value, int steps);

/// The place's facts, those it lacks taken from the places it is in; `chain` begins with the place
/// itself.
Place factsAlong(const QList<Place>& chain);

/// From the threat's default, or the place's probability of strong shaking, by what the facts say,
/// by one step at most: facts that speak against each other cancel out. Nothing where the method
/// asks for no likelihood.
std::optional<SiteProposal> proposeAtSite(const SiteRules& rules,
                                          const Method& method,
                                          const Threat& threat,
                                          const Place& facts);

} // namespace daicho
