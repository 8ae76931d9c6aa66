// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/chartpainter.h"
#include "views/charts/barchart.h"
#include "views/charts/heatmapdata.h"

namespace daicho {

/// The figures of documents as the window's own charts take them.
HeatMapData heatMapData(const PaperHeatMap& map);
BarChartData barChartData(const PaperBars& bars);

} // namespace daicho
