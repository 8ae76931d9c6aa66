// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

namespace daicho {

// Methods that are not shipped, made from JSON. (In a file of their own, since moc does not read
// raw strings well.)

/// Value × threat × vulnerability with an acceptance limit per value.
Method productMethod();

/// Likelihood and impact as words, the level from a table, no risk value.
Method tableMethod();

/// Yen per year, and what a control is worth when its figures are given.
Method yenMethod();

/// Value + threat + vulnerability from 0, with no levels and no acceptance.
Method sumMethod();

} // namespace daicho
