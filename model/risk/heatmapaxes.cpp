// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/heatmapaxes.h"

#include "model/risk/calculation.h"

namespace daicho {

namespace {

HeatMapAxis axisOf(const Method& method, const QString& value)
{
    return {value, method.labelOf(value), method.scaleOf(value)->steps};
}

} // namespace

std::optional<HeatMapAxes> heatMapAxes(const Method& method)
{
    if (method.heatMapX.isEmpty()) {
        return std::nullopt;
    }
    HeatMapAxes axes{axisOf(method, method.heatMapX), axisOf(method, method.heatMapY), {}};
    for (const ScaleStep& y : axes.y.steps) {
        for (const ScaleStep& x : axes.x.steps) {
            Figures figures{{axes.x.value, {x.value, x.key()}}, {axes.y.value, {y.value, y.key()}}};
            calculate(method, figures, nullptr);
            const Judgement judgement = judge(method, figures);
            axes.cells.push_back({x.value,
                                  y.value,
                                  judgement.risk,
                                  judgement.level == nullptr ? QString() : judgement.level->id,
                                  judgement.acceptable});
        }
    }
    return axes;
}

} // namespace daicho
