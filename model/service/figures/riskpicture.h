// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/report/chartpainter.h"
#include "model/risk/riskfilter.h"
#include "model/risk/statistics.h"

#include <array>
#include <vector>

namespace daicho {

class PictureCounts;
class Session;
struct Method;

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
struct RiskPicture : PaperPicture
{
    QStringList header = {}; ///< of the table of the same figures
    QList<QStringList> rows = {};
    QList<RiskFilter> marks = {}; ///< of the cells of `map`, or of the bars
    QList<UnitId> parts = {};     ///< of units' bars: the unit, where it has units below it

    bool isEmpty() const { return rows.isEmpty(); }
};

/// What a picture is made of.
struct PictureScope
{
    std::optional<int> cycle = {}; ///< none: the register's own
    UnitId unit = {};              ///< of Picture::Units: whose parts are shown; none: the top
};

/// Counts standing risks of the register's method. With `counts` what other pictures have read is
/// not read again.
Result<RiskPicture> riskPicture(Session& session,
                                Picture picture,
                                const PictureScope& scope = {},
                                PictureCounts* counts = nullptr);

/// Several of one method, read together.
Result<QList<RiskPicture>>
riskPictures(Session& session, const Method& method, int cycle, const QList<Picture>& pictures);

/// How the highest levels of the cycle compare with the year scored before it, as a sentence; ''
/// for the first year.
Result<QString> riskChange(Session& session, int cycle, const RiskGroup& now);

/// The risks behind a mark, highest first; at most `limit` where one is given.
Result<QList<RiskLine>>
risksBehind(Session& session, const RiskFilter& filter, std::optional<int> limit = {});

/// The same as keys, for lists of any length, with the first of them.
struct RiskKeys
{
    std::vector<qint64> keys; ///< highest first
    QList<RiskLine> first;
};

Result<RiskKeys> riskKeysBehind(Session& session, const RiskFilter& filter, int first);
/// Of these keys of a list.
Result<QList<RiskLine>> riskLines(Session& session, const std::vector<qint64>& keys);

} // namespace daicho
