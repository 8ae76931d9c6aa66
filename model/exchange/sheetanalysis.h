// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/sheetplanner.h"

namespace daicho {

/// What a plan says to people; rows and preview are not filled.
SheetAnalysis describeSheet(const TableSource& source, const SheetPlan& plan, ImportTarget target);

} // namespace daicho
