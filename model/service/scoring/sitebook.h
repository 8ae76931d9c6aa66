// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/unit.h"
#include "model/risk/likegroup.h"
#include "model/risk/pairfacts.h"
#include "model/risk/siterules.h"

#include <QHash>

namespace daicho {

class Session;

/// Where a likelihood is judged: a place, a unit or a contractor.
struct Site
{
    PlaceId place;
    UnitId unit;
    QString contractor;

    bool isEmpty() const { return !place && !unit && contractor.isEmpty(); }

    bool operator==(const Site&) const = default;
};

inline size_t qHash(const Site& site, size_t seed = 0)
{
    return qHashMulti(seed, site.place, site.unit, site.contractor);
}

/// Where threats of this scope are judged for the asset; empty where the asset does not say.
Site siteOf(const Asset& asset, LikeScope scope);
Site siteOf(const SiteLikelihood& judged);

/// A likelihood that holds at a site.
struct SiteJudgement
{
    SiteProposal proposal;
    bool isJudged = false; ///< somebody decided it for this cycle, here or around it
    bool isOwn = false;    ///< here
};

/// The judged likelihoods of a cycle with everything that proposals are made from, read once. The
/// threats and the method outlive it.
class SiteBook
{
public:
    static Result<SiteBook> load(Session& session, int cycle, const Method& method);

    /// What was decided for the site, else for the place or unit around it; else the proposal.
    std::optional<SiteJudgement> at(const Site& site, const Threat& threat) const;
    /// What was decided in the last cycle, else what the place's facts say. Nothing for units and
    /// contractors that were never judged.
    std::optional<SiteProposal> proposal(const Site& site, const Threat& threat) const;

    const SiteLikelihood* own(const Site& site, const QString& threat) const;

    const QList<Place>& places() const { return m_places; }

    const QList<Unit>& units() const { return m_units; }

    /// The place and those around it, innermost first.
    QList<Place> chain(PlaceId place) const;

private:
    using Key = std::pair<Site, QString>;

    /// The site and those around it, innermost first.
    QList<Site> around(const Site& site) const;
    QString nameOf(const Site& site) const;

    const Method* m_method = nullptr;
    SiteRules m_rules;
    QList<Place> m_places;
    QList<Unit> m_units;
    QHash<PlaceId, qsizetype> m_placeAt;
    QHash<UnitId, qsizetype> m_unitAt;
    QHash<Key, SiteLikelihood> m_judged;
    QHash<Key, SiteLikelihood> m_before;
    int m_cycleBefore = 0;
};

} // namespace daicho
