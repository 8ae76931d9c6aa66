// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace daicho {

/// How far the scoring of the cycle is, by "unit" or by "rater", over the categories of threats:
/// `{"by", "cycle", "rows": [{"key", "name", "scored", "total", "categories": […]}]}`.
Result<ExitCode> answerCompleteness(
    Session& session, int cycle, const QString& by, const Context& context, Streams& streams);

} // namespace daicho
