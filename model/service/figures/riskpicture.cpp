// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/riskpicture.h"

#include "model/service/figures/picturecounts.h"
#include "model/service/figures/picturemaker.h"
#include "model/service/session.h"
#include "model/service/unitscope.h"

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

Result<RiskPicture>
riskPicture(Session& session, Picture picture, const PictureScope& scope, PictureCounts* counts)
{
    const Result<RegisterInfo> info = session.info();
    const Result<Method> method = session.method();
    if (!info || !method) {
        return !info ? failure(info) : failure(method);
    }
    const int cycle = scope.cycle.value_or(info->cycle.value_or(0));
    PictureCounts own;
    return PictureMaker(session, *method, cycle, counts == nullptr ? own : *counts)
        .make(picture, scope.unit);
}

Result<QList<RiskPicture>>
riskPictures(Session& session, const Method& method, int cycle, const QList<Picture>& pictures)
{
    PictureCounts counts;
    PictureMaker maker(session, method, cycle, counts);
    QList<RiskPicture> made;
    for (const Picture picture : pictures) {
        const Result<RiskPicture> one = maker.make(picture);
        if (!one) {
            return failure(one);
        }
        made.append(*one);
    }
    return made;
}

Result<QString> riskChange(Session& session, int cycle, const RiskGroup& now)
{
    const Result<Method> method = session.method();
    PictureCounts counts;
    return method ? PictureMaker(session, *method, cycle, counts).change(now)
                  : Result<QString>(failure(method));
}

namespace {

/// None where nothing can match.
Result<std::optional<RiskSelection>> selectionOf(Session& session, const RiskFilter& filter)
{
    const Result<RegisterInfo> info = session.info();
    const Result<Method> method = session.method();
    if (!info || !method) {
        return !info ? failure(info) : failure(method);
    }
    RiskSelection selection{.cycle = filter.cycle.value_or(info->cycle.value_or(0)),
                            .method = method->header.id,
                            .xFigure = scoreFigure(*method, method->heatMapX),
                            .yFigure = scoreFigure(*method, method->heatMapY),
                            .x = filter.x,
                            .y = filter.y,
                            .level = filter.level};
    selection.asset = filter.asset;
    selection.methods.insert(method->header.id, RatedMethod::of(*method));
    if (filter.isUnitAlone) {
        selection.units = {QString::number(filter.unit.value)};
    } else if (filter.unit) {
        const auto units = unitsBelow(session, filter.unit);
        if (!units) {
            return failure(units);
        }
        for (const UnitId unit : *units) {
            selection.units.append(QString::number(unit.value));
        }
    }
    for (const Threat& threat : session.environment().catalogue.threats().items) {
        if (!filter.category.isEmpty() && threat.category == filter.category) {
            selection.threats.append(threat.id);
        }
    }
    if (!filter.category.isEmpty() && selection.threats.isEmpty()) {
        return std::optional<RiskSelection>();
    }
    return std::optional(selection);
}

} // namespace

Result<QList<RiskLine>>
risksBehind(Session& session, const RiskFilter& filter, std::optional<int> limit)
{
    Result<std::optional<RiskSelection>> selection = selectionOf(session, filter);
    if (!selection || !*selection) {
        return !selection ? failure(selection) : Result<QList<RiskLine>>(QList<RiskLine>());
    }
    (*selection)->limit = limit;
    return RiskLineStore(session.database()).lines(**selection);
}

Result<RiskKeys> riskKeysBehind(Session& session, const RiskFilter& filter, int first)
{
    const Result<std::optional<RiskSelection>> selection = selectionOf(session, filter);
    if (!selection || !*selection) {
        return !selection ? failure(selection) : Result<RiskKeys>(RiskKeys());
    }
    Result<std::vector<qint64>> keys = RiskLineStore(session.database()).keys(**selection);
    if (!keys) {
        return failure(keys);
    }
    const auto end = keys->begin() + std::min(qsizetype(first), qsizetype(keys->size()));
    const auto lines = riskLines(session, {keys->begin(), end});
    return lines ? Result<RiskKeys>(RiskKeys{std::move(*keys), *lines}) : failure(lines);
}

Result<QList<RiskLine>> riskLines(Session& session, const std::vector<qint64>& keys)
{
    return RiskLineStore(session.database()).lines(keys);
}

} // namespace daicho
