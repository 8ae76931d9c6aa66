// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

class QIODevice;

namespace daicho {

class Progress;
class TableSource;

/// Writes the cells of a sheet as the reader sees them: CSV in UTF-8 without mark, LF between rows,
/// a grid from A1 with hidden rows and columns too. Nothing is neutralised: it is for comparing,
/// not for opening in Excel. Rows are filled up to the widest one unless that alone would be more
/// than 20,000,000 fields.
Result<void> writeCellGrid(TableSource& source, int sheet, QIODevice& out, Progress& progress);

} // namespace daicho
