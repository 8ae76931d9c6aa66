// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/checkfacts.h"

#include "model/catalogue/scheme.h"
#include "model/core/wareki.h"
#include "model/register/checks/graphcycles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostFollowed = 20'000; // records on the search for one record's circle

/// " AND column IN ($n, …)" for the kinds; '' for none. The values are appended.
QByteArray kindsSql(const QByteArray& column, const QStringList& kinds, QVariantList& values)
{
    QByteArray places;
    for (const QString& kind : kinds) {
        values.append(kind);
        places += (places.isEmpty() ? "$" : ", $") + QByteArray::number(values.size());
    }
    return kinds.isEmpty() ? QByteArray() : " AND " + column + " IN (" + places + ')';
}

/// " AND column = $n" for one record; '' for all.
QByteArray onlySql(const QByteArray& column, qint64 only, QVariantList& values)
{
    if (only == 0) {
        return {};
    }
    values.append(static_cast<qlonglong>(only));
    return " AND " + column + " = $" + QByteArray::number(values.size());
}

Result<void> eachRow(Database& database,
                     const QByteArray& sql,
                     const QVariantList& values,
                     const std::function<void(const Statement&)>& visit)
{
    Statement rows(database, sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        switch (values[i].userType()) {
        case QMetaType::LongLong:
            rows.bind(place, static_cast<qint64>(values[i].toLongLong()));
            break;
        case QMetaType::Double:
            rows.bind(place, values[i].toDouble());
            break;
        default:
            rows.bind(place, values[i].toString());
        }
    }
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit(rows);
    }
}

QByteArray columnOf(const QString& subject, const QString& key)
{
    const auto& fields = checkedFields(subject);
    const auto found = std::ranges::find(fields, key, &FieldInfo::key);
    return (*found)->column().toLatin1();
}

} // namespace

Result<void> CheckFacts::read(const std::vector<Fact>& facts, const std::optional<Only>& only)
{
    m_holds.clear();
    for (const Fact& fact : facts) {
        m_holds.emplace_back();
        if (!only || only->subject == fact.subject) {
            DAICHO_TRY(readFact(fact, only ? only->id : 0));
        }
    }
    return {};
}

bool CheckFacts::holds(size_t fact, qint64 id) const
{
    const std::vector<bool>& keys = m_holds[fact];
    const auto place = static_cast<size_t>(id);
    return place < keys.size() && keys[place];
}

void CheckFacts::add(qint64 id)
{
    std::vector<bool>& keys = m_holds.back();
    const auto place = static_cast<size_t>(id);
    if (place >= keys.size()) {
        keys.resize(std::max(place + 1, keys.size() * 2));
    }
    keys[place] = true;
}

Result<void> CheckFacts::readKeys(const QByteArray& sql, const QVariantList& values)
{
    return eachRow(m_database, sql, values, [this](const Statement& row) { add(row.integer(0)); });
}

Result<void> CheckFacts::readFact(const Fact& fact, qint64 only)
{
    QVariantList values;
    const QByteArray table = fact.subject.toLatin1();
    switch (fact.name) {
    case Fact::Name::ExistsOther:
        return readDuplicates(fact, only);
    case Fact::Name::Scored:
        return readKeys("SELECT DISTINCT asset_id FROM assessment WHERE TRUE" +
                            onlySql("asset_id", only, values),
                        values);
    case Fact::Name::ImportanceBelow:
        values = {fact.method, fact.value};
        return readKeys("SELECT DISTINCT asset_id FROM assessment WHERE method = $1 AND "
                        "importance < $2 AND cycle = (SELECT cycle FROM register)" +
                            onlySql("asset_id", only, values),
                        values);
    case Fact::Name::ClassBelowLinked:
        return readLinkedClasses(fact, only);
    case Fact::Name::InCycle:
        return only == 0 ? readCircles(fact) : readCircleOf(fact, only);
    case Fact::Name::LinkedToExcluded: {
        QByteArray sql = "SELECT r.from_id FROM relation r JOIN asset t ON t.id = r.to_id "
                         "WHERE t.exclusion <> ''";
        sql += kindsSql("r.kind", fact.kinds, values);
        sql += onlySql("r.from_id", only, values);
        return readKeys(sql, values);
    }
    case Fact::Name::LinkedToDisposed:
        return readDisposedLinks(fact, only);
    case Fact::Name::TreeCycle:
        return readTree(fact);
    case Fact::Name::Unused: {
        QByteArray sql = "SELECT id FROM " + table + " WHERE id NOT IN (SELECT " + table +
                         "_id FROM asset WHERE " + table +
                         "_id IS NOT NULL) AND id NOT IN (SELECT parent_id FROM " + table +
                         " WHERE parent_id IS NOT NULL)";
        sql += fact.subject == u"unit"_s ? " AND closed_on = ''" : "";
        sql += onlySql("id", only, values);
        return readKeys(sql, values);
    }
    case Fact::Name::InClosedUnit: {
        values = {m_on.toString(Qt::ISODate)};
        QByteArray sql = "SELECT a.id FROM unit u JOIN asset a ON a.unit_id = u.id "
                         "WHERE u.closed_on <> '' AND u.closed_on < $1";
        sql += onlySql("a.id", only, values);
        return readKeys(sql, values);
    }
    case Fact::Name::RestrictionSays:
        return readRestrictions(fact, only);
    case Fact::Name::Stored:
        return {}; // those of other subjects have a source of their own
    }
    Q_UNREACHABLE();
}

Result<void> CheckFacts::readDisposedLinks(const Fact& fact, qint64 only)
{
    QVariantList values;
    QByteArray sql = "SELECT r.from_id FROM relation r JOIN asset t ON t.id = r.to_id "
                     "WHERE (t.disposed_on <> '' OR t.disposal_method <> '')";
    sql += kindsSql("r.kind", fact.kinds, values);
    sql += onlySql("r.from_id", only, values);
    sql += " UNION ALL SELECT a.id FROM asset a JOIN asset t ON t.id = a.system_id "
           "WHERE (t.disposed_on <> '' OR t.disposal_method <> '')";
    sql += onlySql("a.id", only, values);
    return readKeys(sql, values);
}

Result<void> CheckFacts::readRestrictions(const Fact& fact, qint64 only)
{
    QVariantList values{static_cast<qlonglong>(fiscalYear(m_on))};
    QByteArray sql = "SELECT unit_id FROM restriction_check WHERE year = $1";
    sql += kindsSql("answer", fact.kinds, values);
    sql += onlySql("unit_id", only, values);
    return readKeys(sql, values);
}

Result<void> CheckFacts::readDuplicates(const Fact& fact, qint64 only)
{
    const QByteArray table = fact.subject.toLatin1();
    // What replaces a disposed asset may well have its name.
    const QByteArray present = fact.subject == u"asset"_s
                                   ? " WHERE disposed_on = '' AND disposal_method = ''"
                                   : " WHERE TRUE";
    QByteArray columns;
    QByteArray alike;
    for (const QString& key : fact.fields) {
        const QByteArray column = columnOf(fact.subject, key);
        columns += (columns.isEmpty() ? "" : ", ") + column;
        alike += " AND " + column + " IS (SELECT " + column + " FROM " + table + " WHERE id = $1)";
    }
    const QByteArray sql = "SELECT id FROM (SELECT id, count(*) OVER (PARTITION BY " + columns +
                           ") AS n FROM " + table + present + (only == 0 ? QByteArray() : alike) +
                           ") WHERE n > 1" + (only == 0 ? "" : " AND id = $1");
    return readKeys(sql, only == 0 ? QVariantList() : QVariantList{static_cast<qlonglong>(only)});
}

Result<void> CheckFacts::readLinkedClasses(const Fact& fact, qint64 only)
{
    const Property property = propertyFromKey(fact.property).value_or(Property::Confidentiality);
    const QByteArray column = toKey(property).toLatin1();
    const QByteArray judged = fact.judgesTo ? "to_id" : "from_id";
    const QByteArray other = fact.judgesTo ? "from_id" : "to_id";
    QVariantList values;
    QByteArray sql = "SELECT r." + judged + ", j." + column + ", o." + column +
                     " FROM relation r JOIN asset j ON j.id = r." + judged +
                     " JOIN asset o ON o.id = r." + other +
                     " WHERE o.exclusion = '' AND o.disposed_on = ''";
    sql += kindsSql("r.kind", fact.kinds, values);
    sql += onlySql("r." + judged, only, values);
    if (fact.judgesTo && fact.kinds.contains(u"processed_by"_s)) {
        sql += " UNION ALL SELECT j.id, j." + column + ", o." + column +
               " FROM asset o JOIN asset j ON j.id = o.system_id WHERE o.exclusion = '' AND "
               "o.disposed_on = ''";
        sql += onlySql("o.system_id", only, values);
    }
    QHash<QString, int> ranks;
    for (const SchemeClass& item : m_scheme.scale(property).classes) {
        ranks.insert(item.id, item.rank);
    }
    return eachRow(m_database, sql, values, [&](const Statement& row) {
        const auto own = ranks.constFind(row.text(1));
        const auto needed = ranks.constFind(row.text(2));
        if (own != ranks.constEnd() && needed != ranks.constEnd() && *own < *needed) {
            add(row.integer(0));
        }
    });
}

Result<void> CheckFacts::readCircles(const Fact& fact)
{
    QVariantList values;
    QByteArray sql = "SELECT from_id, to_id FROM relation WHERE from_id <> to_id";
    sql += kindsSql("kind", fact.kinds, values);
    GraphCycles graph;
    DAICHO_TRY(eachRow(m_database, sql, values, [&graph](const Statement& row) {
        graph.add(row.integer(0), row.integer(1));
    }));
    for (const qint64 id : graph.find()) {
        add(id);
    }
    return {};
}

Result<void> CheckFacts::readCircleOf(const Fact& fact, qint64 start)
{
    QVariantList values{static_cast<qlonglong>(start)};
    const QByteArray sql = "SELECT to_id FROM relation WHERE from_id = $1 AND to_id <> from_id" +
                           kindsSql("kind", fact.kinds, values);
    QList<qint64> followed{start};
    QSet<qint64> known{start};
    for (qsizetype i = 0; i < followed.size() && i < kMostFollowed; ++i) {
        values[0] = static_cast<qlonglong>(followed[i]);
        bool isBack = false;
        DAICHO_TRY(eachRow(m_database, sql, values, [&](const Statement& row) {
            const qint64 next = row.integer(0);
            isBack = isBack || next == start;
            if (!known.contains(next)) {
                known.insert(next);
                followed.append(next);
            }
        }));
        if (isBack) {
            add(start);
            break;
        }
    }
    return {};
}

Result<void> CheckFacts::readTree(const Fact& fact)
{
    // Units and places are some thousands at most: the whole tree answers for one of them as well.
    GraphCycles graph;
    DAICHO_TRY(eachRow(m_database,
                       "SELECT id, parent_id FROM " + fact.subject.toLatin1() +
                           " WHERE parent_id IS NOT NULL",
                       {},
                       [&](const Statement& row) {
                           graph.add(row.integer(0), row.integer(1));
                           if (row.integer(0) == row.integer(1)) {
                               add(row.integer(0));
                           }
                       }));
    for (const qint64 id : graph.find()) {
        add(id);
    }
    return {};
}

Result<void> visitRecords(EntityTable& table,
                          const std::function<Result<void>(const StoredRecord&)>& visit)
{
    Statement rows(table.database(), table.selectSql() + "ORDER BY id");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit(table.read(rows)));
    }
}

} // namespace daicho
