// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/riskfilter.h"
#include "model/risk/standing.h"

#include <QList>

#include <vector>

namespace daicho {

class Database;

/// Which figures of a score place it on a heat map.
enum class ScoreFigure { None, Importance, Likelihood, Loss };

/// A filter in the store's own terms.
struct RiskSelection
{
    int cycle = 0;
    QString method = {};
    ScoreFigure xFigure = ScoreFigure::None;
    ScoreFigure yFigure = ScoreFigure::None;
    std::optional<double> x = {};
    std::optional<double> y = {};
    QString level = {};
    QStringList threats = {}; ///< none: all
    QStringList units = {};   ///< keys as text; none: all
    AssetId asset = {};
    std::optional<int> limit = {};            ///< none: all
    QHash<QString, RatedMethod> methods = {}; ///< whose scores are compared
};

/// Standing risks: of each pair the agreed score, else the raters' highest.
class RiskLineStore
{
public:
    explicit RiskLineStore(Database& database)
        : m_database(database)
    {
    }

    /// Highest value first, then loss, then asset number.
    Result<QList<RiskLine>> lines(const RiskSelection& selection) const;
    /// The keys of their assessments, in the same order.
    Result<std::vector<qint64>> keys(const RiskSelection& selection) const;
    /// Of these assessments, in their order; what is gone is left out.
    Result<QList<RiskLine>> lines(const std::vector<qint64>& keys) const;
    /// Cycles that have scores, oldest first.
    Result<QList<int>> cycles() const;

private:
    Database& m_database;
};

} // namespace daicho
