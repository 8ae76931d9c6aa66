// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/consensuspapers.h"
#include "model/service/tablefile.h"

namespace daicho {

/// The risks in focus, for those who want to note what was said in a workbook.
ShownTable focusTable(const ConsensusPaper& paper);

/// What was agreed.
ShownTable decidedTable(const ConsensusPaper& paper);

} // namespace daicho
