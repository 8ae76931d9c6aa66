// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace daicho {

/// Set once the user pressed Ctrl+C or the process was asked to end.
const std::atomic<bool>& interruption();

/// From here on the first such request sets interruption() and lets the verb end in order; the
/// second one ends the process.
void watchForInterruption();

} // namespace daicho
