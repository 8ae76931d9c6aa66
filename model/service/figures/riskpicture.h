// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/report/chartpainter.h"
#include "model/risk/riskfilter.h"

#include <array>

namespace daicho {

class Session;

/// What a picture shows of the risks of a cycle.
enum class Picture { HeatMap, Residual, Categories, Units, Trend, TopRisks };

inline constexpr std::array kPictures = {Picture::HeatMap,
                                         Picture::Residual,
                                         Picture::Categories,
                                         Picture::Units,
                                         Picture::Trend,
                                         Picture::TopRisks};

/// "heatmap", "residual", "categories", "units", "trend", "top".
QString toKey(Picture picture);
std::optional<Picture> pictureFromKey(const QString& key);
QString pictureName(Picture picture);

/// A picture's figures: what painters draw, what a table shows, and what each mark stands for.
struct RiskPicture
{
    Picture kind = Picture::HeatMap;
    QString title; ///< the finding, where there is one
    QString note;  ///< method, year, what is counted
    QString mapTitle;
    std::optional<PaperHeatMap> map;
    QString afterTitle;
    std::optional<PaperHeatMap> after; ///< beside `map`, of the same axes
    std::optional<PaperBars> bars;
    QStringList header; ///< of the table of the same figures
    QList<QStringList> rows;
    QList<RiskFilter> marks; ///< of the cells of `map`, or of the bars

    bool isEmpty() const { return rows.isEmpty(); }
};

/// No cycle given: the register's own. Counts standing risks of the register's method.
Result<RiskPicture> riskPicture(Session& session, Picture picture, std::optional<int> cycle = {});

/// The risks behind a mark, highest first; at most `limit`.
Result<QList<RiskLine>> risksBehind(Session& session,
                                    const RiskFilter& filter,
                                    int limit = 500,
                                    std::optional<int> cycle = {});

} // namespace daicho
