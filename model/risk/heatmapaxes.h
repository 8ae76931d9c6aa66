// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

namespace daicho {

/// One axis of a method's heat map; the steps are the method's own, ascending.
struct HeatMapAxis
{
    QString value; ///< key of the input or name of the step, as in MethodFigures
    Bilingual label;
    std::vector<ScaleStep> steps;
};

struct HeatMapPlace
{
    double x = 0;
    double y = 0;
    std::optional<double> risk;
    QString level;
    std::optional<bool> acceptable;
};

struct HeatMapAxes
{
    HeatMapAxis x;
    HeatMapAxis y;
    std::vector<HeatMapPlace> cells; ///< row by row from the lowest y, each from the lowest x
};

/// Empty for a method without a heat map.
std::optional<HeatMapAxes> heatMapAxes(const Method& method);

} // namespace daicho
