// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/service/methodservice.h"

namespace daicho {

/// --in REGISTER: the methods of that register's city too.
OptionSpec inRegisterOption();

/// The methods in the order of lists: of the product, or of the register of --in.
Result<QList<KnownMethod>> knownMethods(const Context& context);

/// NotFound with the known ids.
Result<Method> methodNamed(const Context& context, const QString& id);

} // namespace daicho
