// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/scoring/sitebook.h"
#include "model/store/pairstore.h"

namespace daicho {

class Session;

/// One site of the table; places and units stand below one another.
struct SiteRow
{
    Site site;
    QString code;
    QString name;
    int depth = 0;
    qint64 assets = 0; ///< itself, without what stands below it
};

struct SiteCell
{
    std::optional<double> likelihood; ///< decided here
    QString reason;
    std::optional<SiteJudgement> holds; ///< what holds here without that: from around, or proposed
};

/// Threats against sites of one kind.
struct SiteTable
{
    QList<const Threat*> threats;
    QList<SiteRow> rows;
    QList<QList<SiteCell>> cells; ///< by row, then by threat
};

/// The likelihoods that are judged once per place, unit or contractor and hold for all assets
/// there.
class SiteLikelihoodService
{
public:
    explicit SiteLikelihoodService(Session& session);

    /// The threats that are judged in this scope, retired ones left out.
    QList<const Threat*> threats(LikeScope scope) const;
    /// Places as they stand below one another; units and contractors that have assets.
    Result<SiteTable> table(LikeScope scope, int cycle) const;

    /// Decides, changes or (without a likelihood) takes back. InvalidInput where the threat is not
    /// judged for such a site, or the likelihood is no step of the method's scale; NotFound for an
    /// unknown threat.
    Result<void> set(int cycle,
                     const QString& threat,
                     const Site& site,
                     std::optional<double> likelihood,
                     const QString& reason = {});
    /// Decides as proposed for every place, unit and contractor that has assets and nothing decided
    /// for it or around it; one entry. Gives how many.
    Result<int> acceptProposals(int cycle);

    /// The step that a 30-year probability of strong shaking (in percent) comes to; nothing where
    /// the method has no such scale. InvalidInput outside of 0 to 100.
    Result<std::optional<double>> fromShaking(double percent30) const;

private:
    Result<void> check(const QString& threat, const Site& site, std::optional<double> value) const;
    Result<QList<SiteRow>> rowsOf(LikeScope scope, const SiteBook& book) const;

    Session& m_session;
    SiteLikelihoodStore m_store;
};

} // namespace daicho
