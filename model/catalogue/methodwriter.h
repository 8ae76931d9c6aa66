// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

namespace daicho {

/// The document of a method, as parseMethod() reads it: the same method gives the same bytes.
QByteArray writeMethod(const Method& method);

} // namespace daicho
