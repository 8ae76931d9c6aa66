// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace daicho {

class Session;

/// The year of --cycle, if one is given. NotFound for one that is neither the register's own nor
/// holds any score.
Result<std::optional<int>> scoredCycle(Session& session, const Arguments& arguments);

} // namespace daicho
