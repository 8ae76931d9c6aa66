// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

namespace daicho {

/// The classes that hold once inheritance has spoken, by Property: columns that tables and exports
/// show, that follow from others and are never read back.
const std::vector<FieldInfo>& effectiveClassFields();

/// Whether a header of a table names one of them, in either language.
bool isEffectiveClassHeader(const QString& header);

} // namespace daicho
