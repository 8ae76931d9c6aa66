// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/ratingnotestore.h"

namespace daicho {

Result<QList<RatingNote>> RatingNoteStore::ofAsset(AssetId asset, const QString& rater) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE asset_id = $1 AND rater = $2 ORDER BY id");
    statement.bind(1, asset.value);
    statement.bind(2, rater);
    return rows(statement);
}

} // namespace daicho
