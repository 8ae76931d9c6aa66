// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/restrictioncheck.h"
#include "model/report/assetlabels.h"
#include "model/report/handlingcard.h"
#include "model/service/papers/documentdesk.h"

namespace daicho {

/// What the card of a unit says; assets out of scope are not counted. `checks`: the unit's answers
/// to whether the restrictions are kept, for those that are not.
HandlingCardData handlingCardData(const DocumentDesk& desk,
                                  const UnitHolding& holding,
                                  const QList<RestrictionCheck>& checks = {});

/// One label for each asset that can be taken into the hand: paper, removable media, devices.
AssetLabelsData assetLabelsData(const DocumentDesk& desk, const UnitHolding& holding);

} // namespace daicho
