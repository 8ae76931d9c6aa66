// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/statistics.h"
#include "model/service/figures/riskpicture.h"
#include "model/store/risklinestore.h"

namespace daicho {

/// The figure of a score that an axis of the heat map shows.
ScoreFigure scoreFigure(const Method& method, const QString& axis);

/// Makes one picture. The counting is the statistics service's.
class PictureMaker
{
public:
    PictureMaker(Session& session, Method method, int cycle);

    Result<RiskPicture> make(Picture picture);

private:
    Result<void> makeHeatMap(bool withResidual);
    Result<void> makeGroups(Grouping by);
    Result<void> makeTrend();
    Result<void> makeTop();
    Result<RiskCounts> counts(Grouping by, int cycle) const;
    Result<qint64> addResidual(HeatMapCounts& map) const;
    PaperHeatMap paperMap(const HeatMapCounts& map) const;
    void addBar(const QString& label, const RiskGroup& group, const RiskFilter& mark);
    void addMapRows(const HeatMapCounts& before, const HeatMapCounts* after);
    QString wordOf(const QString& level) const;
    QString noteText() const;
    /// Pairs of the two highest levels.
    qint64 high(const RiskGroup& group) const;
    qint64 high(const HeatMapCounts& map) const;
    QStringList highLevels() const;

    Session& m_session;
    Method m_method;
    int m_cycle;
    Language m_language;
    RiskPicture m_picture;
};

} // namespace daicho
