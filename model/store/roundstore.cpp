// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/roundstore.h"

#include "model/store/likegroupsql.h"

namespace daicho {

namespace {

constexpr auto kRoundsOf =
    "SELECT s.uid, s.state FROM round_rater r JOIN scoring_round s ON s.uid = r.round "
    "WHERE r.rater = $1 AND s.cycle = $2 ORDER BY s.id DESC";

/// The keys of all scopes, because the item's own key says which one it was made with.
QByteArray ofPairSql()
{
    return "WHERE id = (SELECT i.id FROM round_item i JOIN asset a ON a.id = $2 WHERE i.round = $1 "
           "AND i.threat = $3 AND (i.asset_id = a.id OR i.like_group IN (" +
           likeGroupSql("a") + ", " + likeGroupSql("a", LikeScope::Place) + ", " +
           likeGroupSql("a", LikeScope::Unit) + ", " + likeGroupSql("a", LikeScope::Contractor) +
           ")) ORDER BY i.asset_id = a.id DESC, i.line LIMIT 1)";
}

// Posts of an item stand in one text with commas between them.
constexpr auto kCounts =
    "SELECT r.rater, "
    "count(CASE WHEN EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = i.asset_id AND "
    "s.threat = i.threat AND s.cycle = $2 AND s.rater = r.rater) THEN 1 END), "
    "count(CASE WHEN NOT EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = i.asset_id AND "
    "s.threat = i.threat AND s.cycle = $2 AND s.rater = r.rater) AND EXISTS (SELECT 1 FROM "
    "rating_note n WHERE n.asset_id = i.asset_id AND n.threat = i.threat AND n.rater = r.rater "
    "AND n.round = i.round) THEN 1 END) "
    "FROM round_rater r JOIN round_item i ON i.round = r.round "
    "AND instr(',' || i.raters || ',', ',' || r.rater || ',') > 0 "
    "WHERE r.round = $1 GROUP BY r.rater";

} // namespace

Result<QList<ScoringRound>> RoundStore::newestFirst() const
{
    Statement statement(table().database(), table().selectSql() + "ORDER BY cycle DESC, id DESC");
    return rows(statement);
}

Result<QList<RoundRater>> RoundRaterStore::of(const QString& roundUid) const
{
    Statement statement(table().database(), table().selectSql() + "WHERE round = $1 ORDER BY id");
    statement.bind(1, roundUid);
    return rows(statement);
}

Result<QList<std::pair<QString, QString>>> RoundRaterStore::roundsOf(const QString& rater,
                                                                     int cycle) const
{
    Statement statement(table().database(), kRoundsOf);
    statement.bind(1, rater);
    statement.bind(2, cycle);
    QList<std::pair<QString, QString>> rounds;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return rounds;
        }
        rounds.append({statement.text(0), statement.text(1)});
    }
}

Result<QList<RoundItem>> RoundItemStore::of(const QString& roundUid) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE round = $1 ORDER BY line, id");
    statement.bind(1, roundUid);
    return rows(statement);
}

Result<std::optional<RoundItem>>
RoundItemStore::ofPair(const QString& roundUid, AssetId asset, const QString& threat) const
{
    Statement statement(table().database(), table().selectSql() + ofPairSql());
    statement.bind(1, roundUid);
    statement.bind(2, asset.value);
    statement.bind(3, threat);
    const Result<QList<RoundItem>> found = rows(statement);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QHash<QString, RoundItemStore::Count>> RoundItemStore::counts(const QString& roundUid,
                                                                     int cycle) const
{
    Statement statement(table().database(), kCounts);
    statement.bind(1, roundUid);
    statement.bind(2, cycle);
    QHash<QString, Count> counts;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return counts;
        }
        counts.insert(
            statement.text(0),
            {static_cast<int>(statement.integer(1)), static_cast<int>(statement.integer(2))});
    }
}

} // namespace daicho
