// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sheet/readbudget.h"
#include "model/sheet/tablesource.h"

#include <memory>

namespace daicho {

/// Opens a workbook (.xlsx, .xlsm) or CSV file by what it holds, not by its name. Whatever else it
/// is (encrypted, .xls, .ods, PDF, damaged, empty) is an Unreadable error that says so and what to
/// do.
Result<std::unique_ptr<TableSource>> openTable(const QString& path, const ReadBudget& budget = {});

} // namespace daicho
