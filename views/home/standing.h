// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/agenda.h"
#include "views/charts/barchart.h"
#include "views/charts/heatmapdata.h"

namespace daicho {

class Catalogue;
struct Method;

/// The figures of Home as the charts take them; all counting was done by the service.
HeatMapData heatMapData(const HeatMapCounts& counts, const Method& method, Language language);
BarChartData levelBars(const RiskCounts& counts, const Method& method, Language language);
BarChartData countBars(const QList<KeyCount>& counts, const QString& title);

} // namespace daicho
