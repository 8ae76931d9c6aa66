// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/command.h"

#include <memory>
#include <vector>

namespace daicho {

/// The commands of the main window, in the order of the menus.
std::vector<std::unique_ptr<Command>> windowCommands();

} // namespace daicho
