// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/calculation.h"

#include <functional>

namespace daicho {

/// More than these are not tried: they take seconds.
inline constexpr double kMostCombinations = 500'000;

/// In how many ways the inputs can be answered: a whole instead of its parts, optional ones left
/// out. Nothing where one is any number.
std::optional<double> combinationsOf(const Method& method);

/// Runs the method over every combination of its inputs. False, and nothing visited, where they
/// can't be counted or are more than `most`.
bool visitInputSpace(const Method& method,
                     const std::function<void(const Figures&)>& visit,
                     double most = kMostCombinations);

} // namespace daicho
