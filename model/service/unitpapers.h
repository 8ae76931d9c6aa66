// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/assetlabels.h"
#include "model/report/handlingcard.h"
#include "model/service/documentdesk.h"

namespace daicho {

/// What the card of a unit says; assets out of scope are not counted.
HandlingCardData handlingCardData(const DocumentDesk& desk, const UnitHolding& holding);

/// One label for each asset that can be taken into the hand: paper, removable media, devices.
AssetLabelsData assetLabelsData(const DocumentDesk& desk, const UnitHolding& holding);

} // namespace daicho
