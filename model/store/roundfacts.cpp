// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/roundfacts.h"

#include "model/store/likegroupsql.h"
#include "model/store/scopesql.h"
#include "model/store/statement.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QByteArray scored(const QByteArray& asset)
{
    return inScope(asset) + " AND " + asset + ".disposed_on = '' AND " + asset +
           ".disposal_method = ''";
}

QByteArray assetsSql()
{
    return "SELECT a.id, a.kind, a.zone, a.media, a.confidentiality, a.integrity, a.availability, "
           "a.contractor, a.cloud_provider, a.personal, a.specific, a.sensitive, a.person_count, "
           "coalesce(a.place_id, 0), coalesce(a.unit_id, 0) FROM asset a WHERE " +
           scored("a") + " ORDER BY a.code, a.branch, a.id";
}

constexpr auto kDecisions =
    "SELECT s.asset_id, s.threat, s.id, s.standing = 'agreed', s.value, s.level, s.like_group, "
    "a.classified_on > substr(s.scored_at, 1, 10), s.round <> '' FROM assessment s JOIN asset a ON "
    "a.id = "
    "s.asset_id WHERE s.cycle = $1 ORDER BY s.asset_id, s.threat";

QByteArray driftedSql()
{
    return "SELECT s.id FROM assessment s JOIN asset a ON a.id = s.asset_id WHERE s.cycle = $1 AND "
           "s.like_group <> '' AND s.like_group NOT IN (" +
           likeGroupSql("a") + ", " + likeGroupSql("a", LikeScope::Place) + ", " +
           likeGroupSql("a", LikeScope::Unit) + ", " + likeGroupSql("a", LikeScope::Contractor) +
           ") ORDER BY a.code, a.branch, s.threat, s.rater";
}

QByteArray contractorsSql()
{
    return "SELECT a.contractor, count(*) FROM asset a WHERE a.contractor <> '' AND " +
           scored("a") + " GROUP BY a.contractor ORDER BY count(*) DESC, a.contractor";
}

std::optional<bool> flag(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column) != 0);
}

/// Runs a statement to its end.
template <class Row>
Result<void> eachRow(Statement& statement, Row row)
{
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return {};
        }
        row();
    }
}

} // namespace

Result<void> RoundFacts::visitAssets(const std::function<void(const Asset&)>& visit) const
{
    Statement rows(m_database, assetsSql());
    return eachRow(rows, [&] {
        Asset asset;
        asset.id.value = rows.integer(0);
        asset.kind = rows.text(1);
        asset.zone = rows.text(2);
        asset.media = rows.text(3);
        asset.confidentiality = rows.text(4);
        asset.integrity = rows.text(5);
        asset.availability = rows.text(6);
        asset.contractor = rows.text(7);
        asset.cloudProvider = rows.text(8);
        asset.personal = flag(rows, 9);
        asset.specific = flag(rows, 10);
        asset.sensitive = flag(rows, 11);
        if (!rows.isNull(12)) {
            asset.personCount = rows.integer(12);
        }
        asset.place.value = rows.integer(13);
        asset.unit.value = rows.integer(14);
        visit(asset);
    });
}

Result<void> RoundFacts::visitDecisions(int cycle,
                                        const std::function<void(const DecisionRow&)>& visit) const
{
    Statement rows(m_database, kDecisions);
    rows.bind(1, cycle);
    return eachRow(rows, [&] {
        DecisionRow row;
        row.asset.value = rows.integer(0);
        row.threat = rows.utf8(1);
        row.assessment = rows.integer(2);
        row.isAgreed = rows.integer(3) != 0;
        if (!rows.isNull(4)) {
            row.value = rows.real(4);
        }
        row.level = rows.utf8(5);
        row.likeGroup = rows.utf8(6);
        row.isReclassified = rows.integer(7) != 0;
        row.isOfRound = rows.integer(8) != 0;
        visit(row);
    });
}

Result<int> RoundFacts::cycleBefore(int cycle) const
{
    Statement row(m_database, "SELECT coalesce(max(cycle), 0) FROM assessment WHERE cycle < $1");
    row.bind(1, cycle);
    const Result<bool> found = row.step();
    if (!found) {
        return failure(found);
    }
    return *found ? static_cast<int>(row.integer(0)) : 0;
}

Result<QList<qint64>> RoundFacts::drifted(int cycle) const
{
    Statement rows(m_database, driftedSql());
    rows.bind(1, cycle);
    QList<qint64> ids;
    DAICHO_TRY(eachRow(rows, [&] { ids.append(rows.integer(0)); }));
    return ids;
}

Result<QList<std::pair<QString, qint64>>> RoundFacts::contractors() const
{
    Statement rows(m_database, contractorsSql());
    QList<std::pair<QString, qint64>> contractors;
    DAICHO_TRY(eachRow(rows, [&] { contractors.append({rows.text(0), rows.integer(1)}); }));
    return contractors;
}

} // namespace daicho
