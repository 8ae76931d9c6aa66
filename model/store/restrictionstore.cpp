// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/restrictionstore.h"

#include "model/store/scopesql.h"

namespace daicho {

namespace {

QByteArray heldSql(bool isOne)
{
    return "SELECT a.unit_id, coalesce(i.effective_confidentiality, a.confidentiality), "
           "coalesce(i.effective_integrity, a.integrity), "
           "coalesce(i.effective_availability, a.availability), count(*) "
           "FROM asset a LEFT JOIN inheritance i ON i.node = a.id WHERE " +
           inScope("a") + " AND a.disposed_on = '' AND a.disposal_method = '' AND a.unit_id " +
           (isOne ? "= $1" : "IS NOT NULL") + " GROUP BY 1, 2, 3, 4 ORDER BY 1";
}

} // namespace

Result<QList<RestrictionCheck>> RestrictionStore::of(int year, UnitId unit) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE year = $1 AND unit_id = $2 ORDER BY id");
    statement.bind(1, year);
    statement.bind(2, unit.value);
    return rows(statement);
}

Result<QList<RestrictionCheck>> RestrictionStore::ofYear(int year) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE year = $1 ORDER BY unit_id, id");
    statement.bind(1, year);
    return rows(statement);
}

Result<QList<RestrictionCheck>> RestrictionStore::newestFirst() const
{
    Statement statement(table().database(),
                        table().selectSql() + "ORDER BY year DESC, unit_id, id");
    return rows(statement);
}

Result<QList<HeldClass>> heldClasses(Database& database, UnitId only)
{
    Statement statement(database, heldSql(bool(only)));
    if (only) {
        statement.bind(1, only.value);
    }
    QList<HeldClass> held;
    const auto add = [&held](UnitId unit, Property property, const QString& id, qint64 assets) {
        if (id.isEmpty()) {
            return;
        }
        for (auto one = held.rbegin(); one != held.rend() && one->unit == unit; ++one) {
            if (one->property == property && one->classId == id) {
                one->assets += assets;
                return;
            }
        }
        held.append({unit, property, id, assets});
    };
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return held;
        }
        const UnitId unit{statement.integer(0)};
        for (const Property property : kProperties) {
            add(unit,
                property,
                statement.text(1 + static_cast<int>(property)),
                statement.integer(4));
        }
    }
}

} // namespace daicho
