// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/calculation.h"

#include <functional>

namespace daicho {

/// Runs the method over every combination of its inputs: a whole instead of its parts, optional
/// ones left out. False, and nothing visited, where an input is any number, or where there are
/// more than a million combinations.
bool visitInputSpace(const Method& method, const std::function<void(const Figures&)>& visit);

} // namespace daicho
