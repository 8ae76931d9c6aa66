// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QSet>

namespace daicho {

class Session;

/// The unit and all that stand below it; cycles end.
Result<QSet<UnitId>> unitsBelow(const Session& session, UnitId top);

} // namespace daicho
