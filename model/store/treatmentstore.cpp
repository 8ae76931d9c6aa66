// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/treatmentstore.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Codes of this kind are ordered by number as long as they have one length; the longest wins.
constexpr auto kHighest = "SELECT coalesce(max(CAST(substr(code, $2) AS INTEGER)), 0) FROM measure "
                          "WHERE substr(code, 1, $3) = $1 AND substr(code, $2) <> '' AND "
                          "NOT substr(code, $2) GLOB '*[^0-9]*'";

constexpr auto kDue =
    "SELECT count(*) FILTER (WHERE c.expires_on < $1 AND NOT EXISTS (SELECT 1 FROM acceptance n "
    "WHERE n.asset_id = c.asset_id AND n.threat = c.threat AND n.kind = c.kind AND "
    "n.ended_on = '' AND n.expires_on >= $1)), "
    "count(*) FILTER (WHERE c.expires_on >= $1 AND c.expires_on <= $2) "
    "FROM acceptance c JOIN asset a ON a.id = c.asset_id "
    "WHERE c.ended_on = '' AND c.expires_on <> '' AND a.disposed_on = '' AND a.exclusion = ''";

Result<qint64> only(Statement& statement)
{
    const Result<bool> row = statement.step();
    return row ? Result<qint64>(statement.integer(0)) : Result<qint64>(failure(row));
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Result<std::optional<Measure>> MeasureStore::ofCode(const QString& code) const
{
    return first("WHERE code = $1 ORDER BY id", code);
}

Result<std::optional<Measure>> MeasureStore::ofTitle(const QString& title) const
{
    return first("WHERE title = $1 ORDER BY id", title);
}

Result<std::optional<Measure>> MeasureStore::first(const QByteArray& where,
                                                   const QString& value) const
{
    Statement statement(table().database(), table().selectSql() + where);
    statement.bind(1, value);
    const Result<QList<Measure>> found = rows(statement);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Measure>> MeasureStore::byDue() const
{
    Statement statement(table().database(),
                        table().selectSql() + "ORDER BY due = '', due, code, id");
    return rows(statement);
}

Result<qint64> MeasureStore::highestNumber(const QString& prefix) const
{
    Statement statement(table().database(), kHighest);
    statement.bind(1, prefix);
    statement.bind(2, static_cast<qint64>(prefix.size()) + 1);
    statement.bind(3, static_cast<qint64>(prefix.size()));
    return only(statement);
}

Result<qint64> MeasureStore::overdue(QDate on) const
{
    Statement statement(table().database(),
                        "SELECT count(*) FROM measure WHERE due <> '' AND due < $1 AND "
                        "state <> 'done'");
    statement.bind(1, iso(on));
    return only(statement);
}

Result<QList<Treatment>> TreatmentStore::ofPair(const RiskPair& pair) const
{
    Statement statement(table().database(),
                        table().selectSql() + "WHERE asset_id = $1 AND threat = $2 ORDER BY id");
    statement.bind(1, pair.asset.value);
    statement.bind(2, pair.threat);
    return rows(statement);
}

Result<QList<Treatment>> TreatmentStore::ofMeasure(const QString& measureUid) const
{
    Statement statement(table().database(), table().selectSql() + "WHERE measure = $1 ORDER BY id");
    statement.bind(1, measureUid);
    return rows(statement);
}

Result<QHash<QString, qint64>> TreatmentStore::perMeasure() const
{
    Statement statement(table().database(),
                        "SELECT measure, count(*) FROM treatment GROUP BY measure");
    QHash<QString, qint64> counts;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return counts;
        }
        counts.insert(statement.text(0), statement.integer(1));
    }
}

Result<QList<RiskAcceptance>> AcceptanceStore::ofPair(const RiskPair& pair) const
{
    Statement statement(
        table().database(),
        table().selectSql() +
            "WHERE asset_id = $1 AND threat = $2 ORDER BY approved_on DESC, id DESC");
    statement.bind(1, pair.asset.value);
    statement.bind(2, pair.threat);
    return rows(statement);
}

Result<QList<RiskAcceptance>> AcceptanceStore::byExpiry(const QString& kind) const
{
    Statement statement(table().database(),
                        table().selectSql() +
                            "WHERE $1 = '' OR kind = $1 ORDER BY ended_on <> '', expires_on, id");
    statement.bind(1, kind);
    return rows(statement);
}

Result<AcceptanceStore::Due> AcceptanceStore::due(QDate on, int days) const
{
    Statement statement(table().database(), kDue);
    statement.bind(1, iso(on));
    statement.bind(2, iso(on.addDays(days)));
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return Due{statement.integer(0), statement.integer(1)};
}

bool isOverdue(const Measure& measure, QDate on)
{
    return measure.due.isValid() && measure.due < on && measure.state != "done"_L1;
}

bool isInForce(const RiskAcceptance& acceptance, QDate on)
{
    return !acceptance.endedOn.isValid() &&
           (!acceptance.expiresOn.isValid() || acceptance.expiresOn >= on);
}

} // namespace daicho
