// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/service/unitservice.h"
#include "views/units/treesource.h"

#include <memory>

namespace daicho {

class Session;

/// The units, with how many assets each has itself.
std::unique_ptr<TreeSource> unitSource(Session& session, FormContext& context);
/// The places, with how many assets stand in each.
std::unique_ptr<TreeSource> placeSource(Session& session, FormContext& context);

} // namespace daicho
