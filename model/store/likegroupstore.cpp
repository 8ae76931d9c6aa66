// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/likegroupstore.h"

#include "model/store/likegroupsql.h"
#include "model/store/scopesql.h"
#include "model/store/statement.h"

#include <QHash>
#include <QSet>

namespace daicho {

namespace {

/// An agreed score takes the place of the agreed one, a rater's own that of his own.
constexpr auto kPair =
    "SELECT coalesce(max(CASE WHEN s.standing = $5 AND ($5 <> '' OR s.rater = $4) THEN s.id END), "
    "0), coalesce(max(s.like_group = '' OR (s.rater = $4 AND s.standing <> $5)), 0) OR EXISTS "
    "(SELECT 1 FROM pair_exclusion p WHERE p.asset_id = $1 AND p.threat = $2) FROM assessment s "
    "WHERE s.asset_id = $1 AND s.threat = $2 AND s.cycle = $3";

/// Each asset with its key in every scope that is asked for.
QByteArray keysSql(const QList<LikeScope>& scopes)
{
    QByteArray keys;
    for (const LikeScope scope : scopes) {
        keys += ", " + likeGroupSql("a", scope);
    }
    return "SELECT a.id" + keys + " FROM asset a WHERE " + inScope("a") +
           " AND a.disposed_on = '' AND a.disposal_method = '' ORDER BY a.id";
}

bool isSamePlace(const Assessment& a, const Assessment& b)
{
    return a.threat == b.threat && a.cycle == b.cycle && a.standing == b.standing &&
           (!a.standing.isEmpty() || a.rater == b.rater);
}

} // namespace

Result<QList<LikeMember>> LikeGroupStore::candidates(const QList<Assessment>& given) const
{
    QHash<QByteArray, QList<qsizetype>> wanted;
    QSet<std::pair<AssetId, QString>> scored;
    QList<LikeScope> scopes;
    for (qsizetype i = 0; i < given.size(); ++i) {
        scored.insert({given[i].asset, given[i].threat});
        if (given[i].likeGroup.isEmpty()) {
            continue;
        }
        // The later one of two for the same group is what holds.
        QList<qsizetype>& ofGroup = wanted[given[i].likeGroup.toUtf8()];
        ofGroup.removeIf([&](qsizetype other) { return isSamePlace(given[other], given[i]); });
        ofGroup.append(i);
        const LikeScope scope = scopeOfLikeGroup(given[i].likeGroup);
        if (!scopes.contains(scope)) {
            scopes.append(scope);
        }
    }
    QList<LikeMember> found;
    if (wanted.isEmpty()) {
        return found;
    }
    Statement rows(m_database, keysSql(scopes));
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return found;
        }
        const AssetId asset{rows.integer(0)};
        for (int column = 1; column <= scopes.size(); ++column) {
            const QByteArrayView key = rows.utf8(column);
            const auto group = wanted.constFind(QByteArray::fromRawData(key.data(), key.size()));
            if (group == wanted.constEnd() ||
                scopeOfLikeGroup(given[group->first()].likeGroup) != scopes[column - 1]) {
                continue;
            }
            for (const qsizetype at : *group) {
                if (!scored.contains({asset, given[at].threat})) {
                    found.append({at, asset, 0});
                }
            }
        }
    }
}

Result<QList<LikeMember>> LikeGroupStore::members(const QList<Assessment>& given) const
{
    const Result<QList<LikeMember>> found = candidates(given);
    if (!found) {
        return found;
    }
    QList<LikeMember> members;
    Statement pair(m_database, kPair);
    for (const LikeMember& candidate : *found) {
        const Assessment& score = given[candidate.given];
        pair.bind(1, candidate.asset.value);
        pair.bind(2, score.threat);
        pair.bind(3, score.cycle.value_or(0));
        pair.bind(4, score.rater);
        pair.bind(5, score.standing);
        const Result<bool> row = pair.step();
        if (!row) {
            return failure(row);
        }
        if (pair.integer(1) == 0) {
            members.append({candidate.given, candidate.asset, pair.integer(0)});
        }
        pair.reset();
    }
    return members;
}

} // namespace daicho
