// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

#include <memory>

namespace daicho {

/// The clock that stands still at an instant with its zone, as `DAICHO_NOW` names it; the system's
/// for no text. InvalidInput for everything else.
Result<std::unique_ptr<Clock>> clockFor(const QString& now);

} // namespace daicho
