// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/riskpicture.h"

#include "model/service/figures/picturemaker.h"
#include "model/service/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskPicture)
};

constexpr std::array kKeys = {
    "heatmap"_L1, "residual"_L1, "categories"_L1, "units"_L1, "trend"_L1, "top"_L1};

} // namespace

QString toKey(Picture picture)
{
    return QString(kKeys[static_cast<size_t>(picture)]);
}

std::optional<Picture> pictureFromKey(const QString& key)
{
    const auto found = std::ranges::find(kKeys, key);
    return found == kKeys.end() ? std::nullopt
                                : std::optional(kPictures[size_t(found - kKeys.begin())]);
}

QString pictureName(Picture picture)
{
    switch (picture) {
    case Picture::HeatMap:
        return Words::tr("Heat map");
    case Picture::Residual:
        return Words::tr("Before and after treatment");
    case Picture::Categories:
        return Words::tr("Categories of threats");
    case Picture::Units:
        return Words::tr("Units");
    case Picture::Trend:
        return Words::tr("Over the years");
    case Picture::TopRisks:
        break;
    }
    return Words::tr("Highest risks");
}

Result<RiskPicture> riskPicture(Session& session, Picture picture, std::optional<int> cycle)
{
    const Result<RegisterInfo> info = session.info();
    Result<Method> method = session.method();
    if (!info || !method) {
        return !info ? failure(info) : failure(method);
    }
    return PictureMaker(session, std::move(*method), cycle.value_or(info->cycle.value_or(0)))
        .make(picture);
}

Result<QList<RiskLine>>
risksBehind(Session& session, const RiskFilter& filter, int limit, std::optional<int> cycle)
{
    const Result<RegisterInfo> info = session.info();
    const Result<Method> method = session.method();
    if (!info || !method) {
        return !info ? failure(info) : failure(method);
    }
    RiskSelection selection{.cycle = cycle.value_or(info->cycle.value_or(0)),
                            .method = method->header.id,
                            .xFigure = scoreFigure(*method, method->heatMapX),
                            .yFigure = scoreFigure(*method, method->heatMapY),
                            .x = filter.x,
                            .y = filter.y,
                            .level = filter.level};
    selection.asset = filter.asset;
    selection.limit = limit;
    selection.methods.insert(method->header.id, RatedMethod::of(*method));
    if (filter.unit) {
        selection.units = {QString::number(filter.unit.value)};
    }
    if (!filter.category.isEmpty()) {
        for (const Threat& threat : session.environment().catalogue.threats().items) {
            if (threat.category == filter.category) {
                selection.threats.append(threat.id);
            }
        }
        if (selection.threats.isEmpty()) {
            return QList<RiskLine>();
        }
    }
    return RiskLineStore(session.database()).lines(selection);
}

} // namespace daicho
