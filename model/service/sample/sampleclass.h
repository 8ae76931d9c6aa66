// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/asset.h"

namespace daicho {

/// Classifies by "3B/2/1": the class of each property, and the answers to the scheme's questions
/// that give it where the asset's basis is the questions. '' takes out all that classification
/// sets. A class that the scheme does not have counts by its figure: 3B is 3 in the older scheme.
void classifyAs(Asset& asset, const QString& classes, const Scheme& scheme);

} // namespace daicho
