// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/round.h"
#include "model/store/recordstore.h"

namespace daicho {

/// What raters said of pairs besides a score.
class RatingNoteStore : public RecordStore<RatingNote>
{
public:
    explicit RatingNoteStore(EntityTable& table)
        : RecordStore<RatingNote>(table, ratingNoteFields())
    {
    }

    /// The rater's notes on the asset, of every round.
    Result<QList<RatingNote>> ofAsset(AssetId asset, const QString& rater) const;
};

} // namespace daicho
