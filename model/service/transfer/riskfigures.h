// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <optional>

namespace daicho {

class Session;
class WorkbookWriter;

/// The pictures of the risks as further sheets of a risk workbook: the heat map as coloured cells,
/// categories, units and years as tables with native charts. The styles of the workbook are those
/// of RiskList.
Result<void>
writeRiskFigures(Session& session, WorkbookWriter& writer, std::optional<int> cycle = {});

} // namespace daicho
