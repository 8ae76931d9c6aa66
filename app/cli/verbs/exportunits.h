// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// `export --what handling-card|labels|handover`: what units get out of the register.
Result<ExitCode> exportUnitDocuments(Session& session, const Context& context, Streams& streams);

/// Whether the words typed ask for one of these that is a PDF, which needs fonts.
bool asksForUnitPdf(const QStringList& typed);

} // namespace daicho
