// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/wording.h"
#include "model/risk/statistics.h"
#include "model/service/figures/riskpicture.h"
#include "model/store/risklinestore.h"

namespace daicho {

/// The figure of a score that an axis of the heat map shows.
ScoreFigure scoreFigure(const Method& method, const QString& axis);

/// Makes pictures of one method and cycle. The counting is the statistics service's.
class PictureMaker
{
public:
    PictureMaker(Session& session, Method method, int cycle, PictureCounts& counts);

    Result<RiskPicture> make(Picture picture, UnitId unit = {});
    /// Against the year scored before; '' where there is none.
    Result<QString> change(const RiskGroup& now) const;

private:
    /// Counts and the assets behind them, of a unit with the units below it or alone.
    struct UnitCounts
    {
        RiskGroup risks;
        qint64 assets = 0;
        qint64 unscored = 0;
        RiskFilter mark;
        UnitId part; ///< where it has units below it
    };

    Result<void> draw(Picture picture, UnitId unit);
    Result<void> makeHeatMap(bool withResidual);
    Result<void> makeCategories();
    Result<void> makeUnits(UnitId top);
    Result<void> makeTrend();
    Result<void> makeTop();
    Result<QList<UnitCounts>> unitCounts(UnitId top) const;
    Result<RiskCounts> counts(Grouping by, int cycle) const;
    Result<qint64> addResidual(HeatMapCounts& map) const;
    PaperHeatMap paperMap(const HeatMapCounts& map) const;
    void beginBars(const QString& what);
    void addBar(const QString& label, const RiskGroup& group, const RiskFilter& mark);
    void addGap(const QString& label, const QString& why);
    /// Pairs at the highest levels of a cycle.
    using YearHigh = std::pair<int, qint64>;
    QString comparison(const YearHigh& before, const YearHigh& last) const;
    void sayWorst(const QString& label, qint64 most);
    void addMapRows(const HeatMapCounts& before, const HeatMapCounts* after);
    QString wordOf(const QString& level) const;
    QString yearText(int cycle) const;
    QString noteText() const;
    /// Pairs of the two highest levels.
    qint64 high(const RiskGroup& group) const;
    qint64 high(const HeatMapCounts& map) const;
    QStringList highLevels() const;
    QStringList levelIds() const;

    Session& m_session;
    PictureCounts& m_counts;
    Method m_method;
    int m_cycle;
    Wording m_words;
    RiskPicture m_picture;
};

} // namespace daicho
