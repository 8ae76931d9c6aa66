// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"

namespace daicho {

// The second half of assetFields(), in its order.
void addContent(FieldList<Asset>& list);
void addHolding(FieldList<Asset>& list);
void addUse(FieldList<Asset>& list);
void addClassification(FieldList<Asset>& list);
void addHandling(FieldList<Asset>& list);
void addBasis(FieldList<Asset>& list);
void addOperation(FieldList<Asset>& list);

} // namespace daicho
