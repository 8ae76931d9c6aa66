// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/standing.h"

#include <QByteArray>

namespace daicho {

/// Between which scores of a pair one is chosen.
enum class StandingAmong { AllMethods, OneMethod };

/// StandingChoice in SQL: true for a row of assessment AS s that stands for its pair in its cycle.
/// For statements that touch few pairs of many. OneMethod: one of each method; AllMethods: only
/// StandingChoice::first(). The methods are those whose levels have an order.
QByteArray isStanding(const QHash<QString, RatedMethod>& methods,
                      StandingAmong among = StandingAmong::AllMethods);

/// Behind ORDER BY: rows of assessment AS s, of the own method first, the highest risk first.
QByteArray highestFirst(const QHash<QString, RatedMethod>& methods);

} // namespace daicho
