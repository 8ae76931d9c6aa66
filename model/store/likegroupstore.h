// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/assessment.h"

#include <QList>

namespace daicho {

class Database;

/// An asset that a score of its group is to be given to.
struct LikeMember
{
    qsizetype given = 0; ///< place of the score among those asked for
    AssetId asset;
    qint64 assessment = 0; ///< the score that it takes the place of; 0 for none
};

/// Who is alike to the assets that were scored for their groups.
class LikeGroupStore
{
public:
    explicit LikeGroupStore(Database& database)
        : m_database(database)
    {
    }

    /// The members of all groups of these scores, found in one pass over the assets, whatever their
    /// number. Left out are the scored pairs themselves, assets out of scope or disposed of, pairs
    /// that are ruled out or were scored for themselves in the cycle (by any rater, or agreed for
    /// the asset alone), and those whose rater has decided the pair in the other standing.
    Result<QList<LikeMember>> members(const QList<Assessment>& given) const;

private:
    Result<QList<LikeMember>> candidates(const QList<Assessment>& given) const;

    Database& m_database;
};

} // namespace daicho
