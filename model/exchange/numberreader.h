// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

namespace daicho {

/// Reads a number as people write it: full width, with thousands separators, with the unit behind
/// it (1,234件). Hours and minutes are converted where the field's key says which it wants
/// (…_hours, …_minutes). InvalidInput for what is no exact number: 約100, 1～5, 1.234,5.
Result<double> parseQuantity(const QString& text, const QString& fieldKey);

} // namespace daicho
