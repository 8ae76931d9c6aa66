// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/tablesource.h"

#include <memory>

namespace daicho {

/// The TABLE of the command line. Unreadable also where there is no such file.
Result<std::unique_ptr<TableSource>> openInput(const QString& path);

/// The place of a sheet named by its name or its number from 1; without either the first visible
/// worksheet. NotFound lists the sheets.
Result<int> findSheet(const TableSource& source, const QString& wanted);

} // namespace daicho
