// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// `export --what department`: the workbooks of a stock-take, one per unit.
Result<ExitCode> exportDepartment(Session& session, const Context& context, Streams& streams);

} // namespace daicho
