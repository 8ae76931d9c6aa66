// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"

namespace daicho {

/// The document of a scheme, as parseScheme() reads it: the same scheme gives the same bytes.
QByteArray writeScheme(const Scheme& scheme);

} // namespace daicho
