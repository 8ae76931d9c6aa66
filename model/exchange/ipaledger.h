// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

namespace daicho {

class Progress;
class TableSource;
struct SheetPlan;

/// What people rate in the ledger of the risk analysis workbook that IPA hands out (付録7).
enum class IpaRating { Confidentiality, Integrity, Availability, Threat, Vulnerability };

inline constexpr int kIpaRatings = 5;

/// The header under which a rating is kept with the asset, always in the steps 1–3 of the current
/// edition. Ratings are no classes (domain: two scales live side by side).
QString ipaHeader(IpaRating rating);

/// Marks the rating columns of a plan whose headers are those of the ledger, and the computed ones
/// as passed over. False where the table is another one.
bool recogniseIpaLedger(SheetPlan& plan);

/// Finds out by the ratings of a recognised ledger whether they are 1–3 or the 0–2 of older
/// editions, and notes it in the plan.
Result<void> findIpaEdition(TableSource& source, SheetPlan& plan, Progress& progress);

} // namespace daicho
