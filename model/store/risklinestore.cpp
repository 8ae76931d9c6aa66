// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/risklinestore.h"

#include "model/store/scopesql.h"
#include "model/store/standingsql.h"
#include "model/store/statement.h"

namespace daicho {

namespace {

QByteArray columnOf(ScoreFigure figure)
{
    switch (figure) {
    case ScoreFigure::Importance:
        return "s.importance";
    case ScoreFigure::Likelihood:
        return "s.likelihood";
    case ScoreFigure::Loss:
        return "s.loss";
    case ScoreFigure::None:
        break;
    }
    return "NULL";
}

/// A condition whose values are bound in order.
class Conditions
{
public:
    QByteArray place(const QVariant& value)
    {
        m_values.append(value);
        return '$' + QByteArray::number(m_values.size());
    }

    void equal(const QByteArray& column, const QVariant& value)
    {
        m_sql += " AND " + column + " = " + place(value);
    }

    void among(const QByteArray& column, const QStringList& values)
    {
        if (values.isEmpty()) {
            return;
        }
        QByteArrayList places;
        for (const QString& value : values) {
            places.append(place(value));
        }
        m_sql += " AND " + column + " IN (" + places.join(", ") + ')';
    }

    const QByteArray& sql() const { return m_sql; }

    void bind(Statement& statement) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            const QVariant& value = m_values[i];
            const int at = static_cast<int>(i) + 1;
            if (value.typeId() == QMetaType::Double) {
                statement.bind(at, value.toDouble());
            } else if (value.typeId() == QMetaType::QString) {
                statement.bind(at, value.toString());
            } else {
                statement.bind(at, value.toLongLong());
            }
        }
    }

private:
    QByteArray m_sql;
    QVariantList m_values;
};

Conditions conditionsOf(const RiskSelection& selection)
{
    Conditions where;
    where.equal("s.cycle", qlonglong(selection.cycle));
    where.equal("s.method", selection.method);
    if (selection.x) {
        where.equal(columnOf(selection.xFigure), *selection.x);
    }
    if (selection.y) {
        where.equal(columnOf(selection.yFigure), *selection.y);
    }
    if (!selection.level.isEmpty()) {
        where.equal("s.level", selection.level);
    }
    if (selection.asset) {
        where.equal("s.asset_id", qlonglong(selection.asset.value));
    }
    where.among("s.threat", selection.threats);
    where.among("CAST(coalesce(a.unit_id, 0) AS TEXT)", selection.units);
    return where;
}

std::optional<double> number(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

Result<QList<RiskLine>> RiskLineStore::lines(const RiskSelection& selection) const
{
    Conditions where = conditionsOf(selection);
    const QByteArray limit = where.place(qlonglong(selection.limit));
    Statement statement(
        m_database,
        "SELECT s.asset_id, a.code, a.branch, a.name, coalesce(a.unit_id, 0), s.threat, "
        "s.likelihood, s.loss, s.value, s.level, s.rater, s.standing <> '' FROM assessment s "
        "JOIN asset a ON a.id = s.asset_id WHERE " +
            inScope("a") + where.sql() + " AND " +
            isStanding(selection.methods, StandingAmong::OneMethod) +
            " ORDER BY s.value DESC, s.loss DESC, a.code, a.branch, s.threat LIMIT " + limit);
    where.bind(statement);
    QList<RiskLine> lines;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return lines;
        }
        const QString branch = statement.text(2);
        lines.append({AssetId{statement.integer(0)},
                      branch.isEmpty() ? statement.text(1) : statement.text(1) + u'-' + branch,
                      statement.text(3),
                      UnitId{statement.integer(4)},
                      statement.text(5),
                      number(statement, 6),
                      number(statement, 7),
                      number(statement, 8),
                      statement.text(9),
                      statement.text(10),
                      statement.integer(11) != 0});
    }
}

Result<QList<int>> RiskLineStore::cycles() const
{
    Statement statement(m_database,
                        "SELECT DISTINCT cycle FROM assessment WHERE cycle IS NOT NULL ORDER BY 1");
    QList<int> cycles;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return cycles;
        }
        cycles.append(static_cast<int>(statement.integer(0)));
    }
}

} // namespace daicho
