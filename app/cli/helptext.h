// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// `daicho-cli --help`: the verbs, the common options, the exit codes.
QString overallHelp(const std::vector<std::unique_ptr<Command>>& commands);

/// `daicho-cli VERB --help`.
QString verbHelp(const Command& command);

} // namespace daicho
