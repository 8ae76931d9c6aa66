// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/engine.h"

namespace daicho {

/// The inputs that a committee agrees on, in their order: a whole (the loss) instead of its parts
/// (the dimensions of the loss).
std::vector<const MethodInput*> agreedInputs(const Method& method);

/// What one rater's stored inputs come to in these terms; what was not given is left out.
ScoreInputs wholeInputs(const Method& method, const QJsonObject& stored);

/// The median of each input over the raters' whole inputs: of an even number the higher of the two
/// in the middle; a flag is yes where at least half say so. Inputs that nobody gave are left out.
ScoreInputs medianInputs(const Method& method, const QList<ScoreInputs>& raters);

/// The highest risk value that the method can yield, else the place of its highest level.
double highestRisk(const Method& method);

} // namespace daicho
