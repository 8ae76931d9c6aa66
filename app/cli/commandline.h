// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/declaration.h"

namespace daicho {

/// The options that every verb has.
std::vector<OptionSpec> commonOptions();

/// Sorts what was typed into the verb's arguments and options, and checks it against them.
/// InvalidInput with a sentence for whatever does not fit; `where` names the option or argument.
Result<Arguments> parseArguments(const Declaration& declaration, const QStringList& typed);

} // namespace daicho
