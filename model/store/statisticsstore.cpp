// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/statisticsstore.h"

#include "model/core/textplaces.h"
#include "model/store/scopesql.h"
#include "model/store/statement.h"

namespace daicho {

namespace {

/// The three classes of asset AS a, and what they are read from besides it.
struct ClassSql
{
    QByteArray columns;
    QByteArray from;
};

ClassSql classSql(Grouping by)
{
    if (by != Grouping::EffectiveClass) {
        return {"a.confidentiality, a.integrity, a.availability", {}};
    }
    return {"coalesce(i.effective_confidentiality, a.confidentiality), "
            "coalesce(i.effective_integrity, a.integrity), "
            "coalesce(i.effective_availability, a.availability)",
            " LEFT JOIN inheritance i ON i.node = a.id"};
}

QByteArray assetGroupsSql(Grouping by)
{
    const ClassSql classes = classSql(by);
    return "SELECT CASE WHEN a.exclusion = '' AND " + asidePaper("a") + " THEN '" + kPaperOnly +
           "' ELSE a.exclusion END, a.kind, a.zone, " + classes.columns +
           ", coalesce(a.unit_id, 0), CASE WHEN EXISTS (SELECT 1 FROM assessment s "
           "WHERE s.asset_id = a.id AND s.cycle = $1) THEN 1 ELSE 0 END, count(*) "
           "FROM asset a" +
           classes.from + " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8";
}

// Read in the order of the index of pairs, so that nothing is sorted.
QByteArray scoresSql(Grouping by)
{
    const ClassSql classes = classSql(by);
    return "SELECT s.asset_id, s.id, s.threat, s.method, s.importance, s.likelihood, s.loss, "
           "s.value, s.level, a.zone, " +
           classes.columns +
           ", coalesce(a.unit_id, 0), s.standing <> '' FROM assessment s JOIN asset a ON a.id = "
           "s.asset_id" +
           classes.from + " WHERE s.cycle = $1 AND " + inScope("a") +
           " ORDER BY s.asset_id, s.threat";
}

constexpr auto kWaiting =
    "SELECT a.id, a.code, a.branch, a.name, coalesce(a.unit_id, 0) FROM asset a WHERE ";
constexpr auto kFirst = " ORDER BY a.code, a.branch LIMIT $1";

QByteArray unclassifiedSql()
{
    return kWaiting + inScope("a") +
           " AND (a.confidentiality = '' OR a.integrity = '' OR a.availability = '')" + kFirst;
}

QByteArray unscoredSql()
{
    return kWaiting + inScope("a") +
           " AND NOT EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = a.id AND s.cycle = $2)" +
           kFirst;
}

/// Yields one QString for the many rows that hold the same short text.
class SharedTexts
{
public:
    const QString& of(QByteArrayView utf8)
    {
        return m_places.texts()[static_cast<qsizetype>(m_places.of(utf8))];
    }

private:
    Utf8Places m_places;
};

std::optional<double> number(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

Result<QList<AssetGroup>> StatisticsStore::assetGroups(int cycle, Grouping by) const
{
    Statement statement(m_database, assetGroupsSql(by));
    statement.bind(1, cycle);
    QList<AssetGroup> groups;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return groups;
        }
        groups.append({statement.text(0),
                       statement.text(1),
                       statement.text(2),
                       statement.text(3),
                       statement.text(4),
                       statement.text(5),
                       statement.integer(6),
                       statement.integer(7) != 0,
                       statement.integer(8)});
    }
}

Result<void> StatisticsStore::tally(int cycle, Grouping by, RiskTally& tally) const
{
    Statement statement(m_database, scoresSql(by));
    statement.bind(1, cycle);
    SharedTexts texts;
    qint64 asset = 0;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        if (statement.integer(0) != asset) {
            asset = statement.integer(0);
            AssetGroup facts;
            facts.zone = texts.of(statement.utf8(9));
            facts.confidentiality = texts.of(statement.utf8(10));
            facts.integrity = texts.of(statement.utf8(11));
            facts.availability = texts.of(statement.utf8(12));
            facts.unit = statement.integer(13);
            tally.beginAsset(asset, assetKeys(by, facts));
        }
        tally.add({statement.integer(1),
                   texts.of(statement.utf8(2)),
                   texts.of(statement.utf8(3)),
                   number(statement, 4),
                   number(statement, 5),
                   number(statement, 6),
                   number(statement, 7),
                   texts.of(statement.utf8(8)),
                   statement.integer(14) != 0});
    }
}

Result<QList<StatisticsStore::WaitingAsset>> StatisticsStore::unclassified(int limit) const
{
    Statement statement(m_database, unclassifiedSql());
    statement.bind(1, limit);
    return waiting(statement);
}

Result<QList<StatisticsStore::WaitingAsset>> StatisticsStore::unscored(int cycle, int limit) const
{
    Statement statement(m_database, unscoredSql());
    statement.bind(1, limit);
    statement.bind(2, cycle);
    return waiting(statement);
}

Result<QList<StatisticsStore::WaitingAsset>> StatisticsStore::waiting(Statement& statement) const
{
    QList<WaitingAsset> assets;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return assets;
        }
        const QString branch = statement.text(2);
        const QString code = statement.text(1);
        assets.append({AssetId{statement.integer(0)},
                       branch.isEmpty() ? code : code + u'-' + branch,
                       statement.text(3),
                       UnitId{statement.integer(4)}});
    }
}

} // namespace daicho
