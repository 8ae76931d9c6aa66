// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <vector>

namespace daicho {

/// The columns of a list of answers to handling restrictions: the fields of RestrictionCheck in
/// their order, then what is only shown beside them (restriction_text, measure_title).
const std::vector<FieldInfo>& restrictionFields();

} // namespace daicho
