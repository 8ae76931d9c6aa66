// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/statisticsservice.h"

#include <QJsonObject>

namespace daicho {

/// `stats`: {"cycle", "assets": {…}, "methods": [{"method", "pairs", "assets", "levels",
/// "categories"}], "heat_maps": [{"method", "x", "y", "cells"}]}.
QJsonObject toJson(const Overview& overview, Language language);
/// `stats --by`: {"cycle", "by", "rows": [{"key", "label", "assets", "unclassified", "unscored"}],
/// "methods": [{"method", "rows": [{"key", "pairs", "assets", "levels"}]}]}.
QJsonObject toJson(const StatisticsTable& table);
/// {"unclassified": {"count", "assets": [{"code", "name", "unit"}]}, "unscored": {…}}
QJsonObject toJson(const MissingAssets& missing);

} // namespace daicho
