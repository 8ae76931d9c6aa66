// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assetfacets.h"

#include "model/store/database.h"
#include "model/store/missingsql.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QByteArray missingColumn()
{
    QByteArray words;
    for (const char* what : kMissing) {
        words += QByteArray(words.isEmpty() ? "" : " || ") + "CASE WHEN " + missingSql("a", what) +
                 " THEN '" + what + " ' ELSE '' END";
    }
    return "trim(" + words + ')';
}

// In the order of Facet.
QByteArray columns()
{
    return "CASE WHEN NOT " + inScope("a") +
           " THEN 'excluded' WHEN a.confidentiality <> '' AND a.integrity <> '' AND "
           "a.availability <> '' THEN 'classified' ELSE 'unclassified' END, "
           "a.unit_id, a.kind, a.zone, a.confidentiality, " +
           missingColumn();
}

constexpr auto kHighestId = "SELECT coalesce(max(id), 0) FROM asset";

constexpr auto kWorstLevel =
    "SELECT level FROM assessment WHERE asset_id = $1 AND cycle = $2 AND level <> '' "
    "ORDER BY value DESC LIMIT 1";

} // namespace

QString toKey(Facet facet)
{
    switch (facet) {
    case Facet::State:
        return u"state"_s;
    case Facet::Unit:
        return u"unit"_s;
    case Facet::Kind:
        return u"kind"_s;
    case Facet::Zone:
        return u"zone"_s;
    case Facet::Confidentiality:
        return u"confidentiality"_s;
    case Facet::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<FacetCell>>
AssetFacets::cells(Database& database, const AssetFilter& filter, qint64 first, qint64 last)
{
    Result<Statement> groups =
        AssetQuery::groups(database, columns(), kFacets.size(), filter, first, last);
    if (!groups) {
        return failure(groups);
    }
    QList<FacetCell> cells;
    for (;;) {
        const Result<bool> row = groups->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return cells;
        }
        FacetCell cell;
        for (size_t i = 0; i < kFacets.size(); ++i) {
            cell.values[i] = groups->text(static_cast<int>(i));
        }
        cell.count = groups->integer(kFacets.size());
        cells.append(cell);
    }
}

Result<qint64> AssetFacets::highestId(Database& database)
{
    return database.number(kHighestId);
}

Result<QString> AssetFacets::worstLevel(Database& database, AssetId asset, int cycle)
{
    Statement statement(database, kWorstLevel);
    statement.bind(1, asset.value);
    statement.bind(2, cycle);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? statement.text(0) : QString();
}

} // namespace daicho
