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

/// What a line shows, of assessment AS s and asset AS a.
constexpr auto kColumns = "s.asset_id, a.code, a.branch, a.name, coalesce(a.unit_id, 0), s.threat, "
                          "s.importance, s.likelihood, s.loss, s.value, s.level, s.rater, "
                          "s.standing <> '', s.id";

RiskLine readLine(const Statement& row)
{
    const QString branch = row.text(2);
    return {row.integer(13),
            AssetId{row.integer(0)},
            branch.isEmpty() ? row.text(1) : row.text(1) + u'-' + branch,
            row.text(3),
            UnitId{row.integer(4)},
            row.text(5),
            number(row, 6),
            number(row, 7),
            number(row, 8),
            number(row, 9),
            row.text(10),
            row.text(11),
            row.integer(12) != 0};
}

/// Hands every row of the selection on, highest first.
template <class Visit>
Result<void> visit(Database& database,
                   const QByteArray& columns,
                   const RiskSelection& selection,
                   const Visit& visit)
{
    Conditions where = conditionsOf(selection);
    QByteArray ranks;
    int rank = 0;
    for (const QString& level : selection.methods.value(selection.method).levels) {
        ranks += " WHEN " + where.place(level) + " THEN " + QByteArray::number(++rank);
    }
    const QByteArray byLevel =
        ranks.isEmpty() ? QByteArray() : ", CASE s.level" + ranks + " ELSE 0 END DESC";
    const QByteArray limit =
        selection.limit ? " LIMIT " + where.place(qlonglong(*selection.limit)) : QByteArray();
    Statement statement(
        database,
        "SELECT " + columns + " FROM assessment s JOIN asset a ON a.id = s.asset_id WHERE " +
            inScope("a") + where.sql() + " AND " +
            isStanding(selection.methods, StandingAmong::OneMethod) + " ORDER BY s.value DESC" +
            byLevel + ", s.loss DESC, a.code, a.branch, s.threat" + limit);
    where.bind(statement);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit(statement);
    }
}

} // namespace

Result<QList<RiskLine>> RiskLineStore::lines(const RiskSelection& selection) const
{
    QList<RiskLine> lines;
    DAICHO_TRY(visit(m_database, kColumns, selection, [&lines](const Statement& row) {
        lines.append(readLine(row));
    }));
    return lines;
}

Result<std::vector<qint64>> RiskLineStore::keys(const RiskSelection& selection) const
{
    std::vector<qint64> keys;
    DAICHO_TRY(visit(m_database, "s.id", selection, [&keys](const Statement& row) {
        keys.push_back(row.integer(0));
    }));
    return keys;
}

Result<QList<RiskLine>> RiskLineStore::lines(const std::vector<qint64>& keys) const
{
    Statement statement(m_database,
                        QByteArray("SELECT ") + kColumns +
                            " FROM assessment s JOIN asset a ON a.id = s.asset_id WHERE s.id = $1");
    QList<RiskLine> lines;
    for (const qint64 key : keys) {
        statement.bind(1, key);
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (*row) {
            lines.append(readLine(statement));
        }
        statement.reset();
    }
    return lines;
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
