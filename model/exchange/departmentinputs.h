// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

namespace daicho {

class FormWriter;
struct DepartmentContext;

/// Drop-down lists, input messages and colours by 確認 of the asset sheet, which is being written.
Result<void> addDepartmentInputs(FormWriter& writer, const DepartmentContext& context);

} // namespace daicho
