// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/plannedriskstore.h"

#include "model/core/textfold.h"
#include "model/store/recordstore.h"
#include "model/store/scopesql.h"
#include "model/store/standingsql.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

// $1 cycle, $2 the day, $3 up to when an end is soon, $4 the loss that always asks for an approver
constexpr auto kTreated =
    "EXISTS (SELECT 1 FROM treatment t WHERE t.asset_id = s.asset_id AND t.threat = s.threat)";
constexpr auto kInForce =
    "EXISTS (SELECT 1 FROM acceptance c WHERE c.asset_id = s.asset_id AND c.threat = s.threat AND "
    "c.kind <> 'exception' AND c.ended_on = '' AND (c.expires_on = '' OR c.expires_on >= $2))";
constexpr auto kOverdue =
    "EXISTS (SELECT 1 FROM treatment t JOIN measure m ON m.uid = t.measure "
    "WHERE t.asset_id = s.asset_id AND t.threat = s.threat AND m.due <> '' AND m.due < $2 AND "
    "m.state <> 'done')";
constexpr auto kExpiring =
    "(EXISTS (SELECT 1 FROM acceptance c WHERE c.asset_id = s.asset_id AND c.threat = s.threat AND "
    "c.ended_on = '' AND c.expires_on <> '' AND c.expires_on <= $3) AND "
    "NOT EXISTS (SELECT 1 FROM acceptance c WHERE c.asset_id = s.asset_id AND "
    "c.threat = s.threat AND c.ended_on = '' AND c.expires_on > $3))";

QByteArray concerns()
{
    return QByteArray("(s.acceptable = 0 OR s.loss >= $4 OR ") + kTreated +
           " OR EXISTS (SELECT 1 FROM acceptance c WHERE c.asset_id = s.asset_id AND "
           "c.threat = s.threat))";
}

QByteArray withoutPlan()
{
    return QByteArray("(s.acceptable = 0 AND NOT ") + kTreated + " AND NOT " + kInForce + ')';
}

QByteArray partSql(PlanPart part)
{
    switch (part) {
    case PlanPart::All:
        return "TRUE";
    case PlanPart::WithoutPlan:
        return withoutPlan();
    case PlanPart::Treated:
        return kTreated;
    case PlanPart::Overdue:
        return kOverdue;
    case PlanPart::Accepted:
        return kInForce;
    case PlanPart::Expiring:
        return kExpiring;
    }
    Q_UNREACHABLE();
}

QByteArray fromSql(const PlanQuery& query)
{
    return "FROM assessment s JOIN asset a ON a.id = s.asset_id "
           "JOIN asset_index i ON i.asset_id = a.id "
           "WHERE (s.cycle = $1 OR (s.cycle < $1 AND " +
           QByteArray(kTreated) +
           " AND NOT EXISTS (SELECT 1 FROM assessment n WHERE n.asset_id = s.asset_id AND "
           "n.threat = s.threat AND n.cycle > s.cycle AND n.cycle <= $1))) AND " +
           concerns() + " AND " + inScope("a") +
           " AND a.disposed_on = '' AND a.disposal_method = '' AND " + isStanding(query.methods);
}

void bindBasis(Statement& statement, const PlanQuery& query)
{
    statement.bind(1, query.cycle);
    statement.bind(2, query.on.toString(Qt::ISODate));
    statement.bind(3, query.soon.toString(Qt::ISODate));
    if (query.approverLoss) {
        statement.bind(4, *query.approverLoss);
    } else {
        statement.bindNull(4);
    }
}

/// What narrows the list, with the texts for $5 …
QByteArray narrowed(const PlanQuery& query, QStringList& values)
{
    const auto place = [&values](const QString& value) {
        values.append(value);
        return '$' + QByteArray::number(values.size() + 4);
    };
    QByteArray sql = " AND " + partSql(query.part);
    if (!query.level.isEmpty()) {
        sql += " AND s.level = " + place(query.level);
    }
    QByteArray units;
    for (const QString& unit : query.units) {
        units += (units.isEmpty() ? "CAST(" : ", CAST(") + place(unit) + " AS INTEGER)";
    }
    if (!units.isEmpty()) {
        sql += " AND a.unit_id IN (" + units + ')';
    }
    for (const QString& word : foldText(query.text).split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray at = place(word);
        sql += " AND (instr(i.search, " + at + ") > 0 OR instr(lower(s.threat), " + at + ") > 0)";
    }
    return sql;
}

} // namespace

qint64 PlanCounts::of(PlanPart part) const
{
    switch (part) {
    case PlanPart::All:
        return all;
    case PlanPart::WithoutPlan:
        return withoutPlan;
    case PlanPart::Treated:
        return treated;
    case PlanPart::Overdue:
        return overdue;
    case PlanPart::Accepted:
        return accepted;
    case PlanPart::Expiring:
        return expiring;
    }
    Q_UNREACHABLE();
}

Result<void>
PlannedRiskStore::visit(const PlanQuery& query,
                        const std::function<Result<void>(const PlannedRisk&)>& visit) const
{
    const RecordStore<Assessment> store(m_assessments, assessmentFields());
    QByteArray columns = "s." + m_assessments.columns();
    columns.replace(", ", ", s.");
    const int own = static_cast<int>(m_assessments.fields().size()) + 3;
    QStringList values;
    const QByteArray sql = "SELECT " + columns +
                           ", a.code, a.branch, a.name, coalesce(a.unit_id, 0) " + fromSql(query) +
                           narrowed(query, values) + " ORDER BY " + highestFirst(query.methods) +
                           ", a.code, a.branch, s.threat LIMIT " + QByteArray::number(query.limit);
    Statement rows(m_assessments.database(), sql);
    bindBasis(rows, query);
    for (qsizetype i = 0; i < values.size(); ++i) {
        rows.bind(static_cast<int>(i) + 5, values[i]);
    }
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        PlannedRisk risk;
        risk.score = store.fromStored(m_assessments.read(rows));
        const QString branch = rows.text(own + 1);
        risk.code = rows.text(own) + (branch.isEmpty() ? QString() : u'-' + branch);
        risk.name = rows.text(own + 2);
        risk.unit.value = rows.integer(own + 3);
        DAICHO_TRY(visit(risk));
    }
}

Result<PlanCounts> PlannedRiskStore::counts(const PlanQuery& query) const
{
    QByteArray columns = "count(*)";
    for (const PlanPart part : {PlanPart::WithoutPlan,
                                PlanPart::Treated,
                                PlanPart::Overdue,
                                PlanPart::Accepted,
                                PlanPart::Expiring}) {
        columns += ", count(*) FILTER (WHERE " + partSql(part) + ')';
    }
    Statement row(m_assessments.database(), "SELECT " + columns + ' ' + fromSql(query));
    bindBasis(row, query);
    const Result<bool> stepped = row.step();
    if (!stepped) {
        return failure(stepped);
    }
    return PlanCounts{row.integer(0),
                      row.integer(1),
                      row.integer(2),
                      row.integer(3),
                      row.integer(4),
                      row.integer(5)};
}

} // namespace daicho
