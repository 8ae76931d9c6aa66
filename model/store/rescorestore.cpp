// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/rescorestore.h"

#include "model/store/database.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RescoreStore)
};

constexpr auto kScope = "($1 = 0 OR s.cycle = $1) AND ($2 = '' OR s.method = $2)";

enum Column {
    IdColumn,
    UidColumn,
    RevisionColumn,
    MethodColumn,
    VersionColumn,
    InputsColumn,
    LevelColumn,
    AcceptableColumn,
    ImportanceColumn,
    LikelihoodColumn,
    LossColumn,
    ValueColumn,
    ThreatColumn,
    ClassColumn,
    FlagColumn = ClassColumn + 3
};

constexpr std::pair<Column, std::optional<double> Assessment::*> kFigures[] = {
    {ImportanceColumn, &Assessment::importance},
    {LikelihoodColumn, &Assessment::likelihood},
    {LossColumn, &Assessment::loss},
    {ValueColumn, &Assessment::value}};

QByteArray rowsSql(const RescoreWants& wants)
{
    QByteArray sql = "SELECT s.id, s.uid, s.revision, s.method, s.method_version, s.inputs, "
                     "s.level, s.acceptable, s.importance, s.likelihood, s.loss, s.value, ";
    sql += wants.threat ? "s.threat, " : "'', ";
    sql += wants.classes ? "a.confidentiality, a.integrity, a.availability" : "'', '', ''";
    for (const QString& flag : wants.flags) {
        sql += ", a." + flag.toLatin1();
    }
    sql += " FROM assessment s";
    if (wants.classes || !wants.flags.isEmpty()) {
        sql += " JOIN asset a ON a.id = s.asset_id";
    }
    return sql + " WHERE s.id > $3 AND " + kScope + " ORDER BY s.id LIMIT $4";
}

constexpr auto kWrite =
    "UPDATE assessment SET revision = revision + 1, method = $3, method_version = $4, "
    "inputs = $5, importance = $6, likelihood = $7, loss = $8, value = $9, level = $10, "
    "acceptable = $11 WHERE id = $1 AND revision = $2";

constexpr auto kPair =
    "SELECT a.code, a.branch, a.name, coalesce(a.unit_id, 0), s.threat, s.rater, s.cycle "
    "FROM assessment s JOIN asset a ON a.id = s.asset_id WHERE s.id = $1";

void bindNumber(Statement& statement, int index, const std::optional<double>& number)
{
    if (number) {
        statement.bind(index, *number);
    } else {
        statement.bindNull(index);
    }
}

} // namespace

RescoredValues RescoredValues::of(const Assessment& score)
{
    return {score.method.toUtf8(),
            score.methodVersion.toUtf8(),
            score.inputs.toUtf8(),
            score.level.toUtf8(),
            score.importance,
            score.likelihood,
            score.loss,
            score.value,
            score.acceptable};
}

RescoreStore::RescoreStore(Database& database, RescoreScope scope, RescoreWants wants)
    : m_database(database)
    , m_scope(std::move(scope))
    , m_wants(std::move(wants))
    , m_rows(database, rowsSql(m_wants))
    , m_write(database, kWrite)
    , m_pair(database, kPair)
{
}

Result<qint64> RescoreStore::count()
{
    Statement statement(m_database,
                        QByteArray("SELECT count(*) FROM assessment s WHERE ") + kScope);
    statement.bind(1, m_scope.cycle.value_or(0));
    statement.bind(2, m_scope.method);
    const Result<bool> row = statement.step();
    return row ? Result<qint64>(statement.integer(0)) : failure(row);
}

Result<void> RescoreStore::rows(qint64 after,
                                int limit,
                                const std::function<Result<bool>(int facts)>& suffice,
                                std::vector<RescoreRow>& rows)
{
    rows.clear();
    m_rows.bind(1, m_scope.cycle.value_or(0));
    m_rows.bind(2, m_scope.method);
    m_rows.bind(3, after);
    m_rows.bind(4, limit);
    for (;;) {
        const Result<bool> row = m_rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            m_rows.reset();
            return {};
        }
        int facts = factsOf(m_rows, ThreatColumn);
        const Result<bool> enough = suffice(facts);
        if (!enough) {
            return failure(enough);
        }
        if (!*enough) {
            facts = factsOf(m_rows, m_rows.columnCount());
        }
        rows.push_back({m_rows.integer(IdColumn),
                        m_rows.utf8(UidColumn).toByteArray(),
                        m_rows.integer(RevisionColumn),
                        facts});
    }
}

/// Most rows repeat what others say: only what is new is read out.
int RescoreStore::factsOf(const Statement& row, int columns)
{
    m_key.resize(0);
    for (int column = MethodColumn; column < columns; ++column) {
        if (column >= ImportanceColumn && column <= ValueColumn) {
            // As bytes: a number as text would cost more than all the rest.
            const double number = row.isNull(column) ? -1 : row.real(column);
            m_key.append(reinterpret_cast<const char*>(&number), sizeof number);
        } else if (row.isNull(column)) {
            m_key.append('\x02');
        } else {
            m_key.append(row.utf8(column));
        }
        m_key.append('\x1f');
    }
    const size_t place = m_known.of(m_key);
    if (place == m_facts.size()) {
        m_facts.push_back(readFacts(row, columns));
    }
    return static_cast<int>(place);
}

RescoreFacts RescoreStore::readFacts(const Statement& row, int columns) const
{
    RescoreFacts facts;
    facts.score.method = row.text(MethodColumn);
    facts.score.methodVersion = row.text(VersionColumn);
    facts.score.inputs = row.text(InputsColumn);
    facts.score.level = row.text(LevelColumn);
    if (!row.isNull(AcceptableColumn)) {
        facts.score.acceptable = row.integer(AcceptableColumn) != 0;
    }
    for (const auto& [column, figure] : kFigures) {
        if (!row.isNull(column)) {
            facts.score.*figure = row.real(column);
        }
    }
    if (columns <= ThreatColumn) {
        return facts;
    }
    facts.score.threat = row.text(ThreatColumn);
    facts.confidentiality = row.text(ClassColumn);
    facts.integrity = row.text(ClassColumn + 1);
    facts.availability = row.text(ClassColumn + 2);
    for (int i = 0; i < m_wants.flags.size(); ++i) {
        if (!row.isNull(FlagColumn + i)) {
            facts.flags.insert(m_wants.flags[i], row.integer(FlagColumn + i) != 0);
        }
    }
    return facts;
}

Result<void> RescoreStore::write(const RescoreRow& row, const RescoredValues& after)
{
    m_write.bind(1, row.id);
    m_write.bind(2, row.revision);
    m_write.bindUtf8(3, after.method);
    m_write.bindUtf8(4, after.version);
    m_write.bindUtf8(5, after.inputs);
    bindNumber(m_write, 6, after.importance);
    bindNumber(m_write, 7, after.likelihood);
    bindNumber(m_write, 8, after.loss);
    bindNumber(m_write, 9, after.value);
    m_write.bindUtf8(10, after.level);
    if (after.acceptable) {
        m_write.bind(11, *after.acceptable);
    } else {
        m_write.bindNull(11);
    }
    DAICHO_TRY(m_write.run());
    return m_database.changedRows() == 1
               ? Result<void>()
               : Result<void>(fail(ErrorKind::Conflict,
                                   Words::tr("A score was changed by someone else meanwhile. "
                                             "Nothing was saved; repeat it."),
                                   {},
                                   QString::fromUtf8(row.uid)));
}

Result<RescoredPair> RescoreStore::pair(qint64 assessment)
{
    m_pair.bind(1, assessment);
    const Result<bool> row = m_pair.step();
    if (!row) {
        return failure(row);
    }
    RescoredPair pair;
    if (*row) {
        const QString branch = m_pair.text(1);
        pair.code = branch.isEmpty() ? m_pair.text(0) : m_pair.text(0) + u'-' + branch;
        pair.name = m_pair.text(2);
        pair.unit = UnitId{m_pair.integer(3)};
        pair.threat = m_pair.text(4);
        pair.rater = m_pair.text(5);
        pair.cycle = static_cast<int>(m_pair.integer(6));
    }
    m_pair.reset();
    return pair;
}

} // namespace daicho
