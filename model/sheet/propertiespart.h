// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sheet/documentproperties.h"

namespace daicho {

class PartStream;

/// Fills `properties` from docProps/core.xml or docProps/app.xml; what the part lacks stays.
Result<void> readProperties(PartStream& part, DocumentProperties& properties);

} // namespace daicho
