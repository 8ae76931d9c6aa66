// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/threat.h"
#include "model/risk/pairs.h"
#include "model/store/pairstore.h"

namespace daicho {

class Session;

/// A ruled-out pair with what a list says of its asset.
struct RuledOutPair
{
    PairExclusion exclusion;
    QString code; ///< with branch
    QString name;
    UnitId unit;
};

/// How far the scoring of an asset, a unit or a rater is in one category of threats.
struct CategoryCompleteness
{
    QString category;
    qint64 scored = 0;
    qint64 total = 0;

    bool isComplete() const { return scored >= total; }

    bool operator==(const CategoryCompleteness&) const = default;
};

struct Completeness
{
    QString key;  ///< unit code, or rater
    QString name; ///< unit or rater
    QList<CategoryCompleteness> categories;

    qint64 scored() const;
    qint64 total() const;
};

/// Which threats concern which asset. The pairs are derived from facts; what people say of them is
/// that one is ruled out, and why.
class PairService
{
public:
    explicit PairService(Session& session);

    /// The threats on offer that concern the asset, those ruled out left out.
    Result<QList<const Threat*>> threatsFor(const Asset& asset) const;
    Result<QList<PairExclusion>> exclusionsOf(AssetId asset) const;
    /// All of them, by asset number and threat.
    Result<QList<RuledOutPair>> ruledOut() const;

    /// InvalidInput without a reason, where the threat does not concern the asset anyway, or where
    /// the pair is ruled out already; NotFound for an unknown threat.
    Result<PairExclusion> exclude(AssetId asset, const QString& threat, const QString& reason);
    Result<void> bringBack(const PairExclusion& exclusion);

    /// Of one asset over the categories, scores of the cycle by whomever.
    Result<QList<CategoryCompleteness>> ofAsset(const Asset& asset, int cycle) const;
    /// Of every unit that has assets of its own, by unit code.
    Result<QList<Completeness>> byUnit(int cycle) const;
    /// Of every rater of the cycle's rounds: what he has scored of the items shared out to him.
    Result<QList<Completeness>> byRater(int cycle) const;

private:
    Session& m_session;
    PairExclusionStore m_exclusions;
};

} // namespace daicho
