// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/grouplevel.h"
#include "model/risk/round.h"

namespace daicho {

class Session;

/// The acting post's notes on an asset outside of rounds, or in the round of that uid.
Result<QList<RatingNote>> ratingNotes(Session& session, AssetId asset, const QString& round = {});

/// Says that the acting post does not know; InvalidInput without words. A second note on the same
/// pair takes the place of the first.
Result<RatingNote> noteUnknown(Session& session,
                               AssetId asset,
                               const QString& threat,
                               const QString& words,
                               const QString& round = {});

/// What assets alike to this one got against the threat in the register's cycle, lowest first.
Result<QList<GroupLevel>> alikeScores(Session& session, AssetId asset, const QString& threat);

} // namespace daicho
