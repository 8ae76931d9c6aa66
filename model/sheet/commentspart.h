// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/tablesource.h"

namespace daicho {

class PartStream;

/// The notes on the cells of one sheet (xl/comments1.xml).
Result<QList<SheetComment>> readComments(PartStream& part);

} // namespace daicho
