// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// `export --what scoring`: the raters' workbooks of a round, one per rater.
Result<ExitCode> exportScoring(Session& session, const Context& context, Streams& streams);

/// `export --what minutes|committee`: what the committee needs on paper.
Result<ExitCode> exportPapers(Session& session, const Context& context, Streams& streams);

/// Whether the words typed ask for papers as a PDF, which needs fonts.
bool asksForPapers(const QStringList& typed);

} // namespace daicho
