// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/methods/rescoring.h"

#include <QJsonObject>

namespace daicho {

/// `stats --method`: {"method", "version", "total", "changed", "impossible", "with_defaults",
/// "missing": {key: count}, "levels": [{"method", "from", "to", "from_label", "to_label",
/// "count"}], "scores": [{"asset", "name", "threat", "rater", "cycle", "from", "to", …}]}.
QJsonObject toJson(const RescoreReport& report, Language language);

/// "12 of 400 scores would get another level or acceptance." and what could not be rescored.
QStringList rescoreSentences(const RescoreReport& report);

/// Head and rows of the table of changed scores.
QStringList rescoreColumns();
QStringList rescoreRow(const RescoredLine& line);

} // namespace daicho
