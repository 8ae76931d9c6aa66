// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assetquery.h"

#include "model/catalogue/scheme.h"
#include "model/core/textfold.h"
#include "model/register/asset.h"
#include "model/store/database.h"
#include "model/store/missingsql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetQuery)
};

const QString kMissingKey = u"missing"_s;

const FieldInfo* fieldOf(const QString& key)
{
    for (const Field<Asset>& field : assetFields()) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

/// "effective_confidentiality" and so on: the class that holds, inherited or own; '' for another
/// key.
QByteArray effectiveColumn(const QString& key)
{
    constexpr auto kPrefix = "effective_"_L1;
    if (!key.startsWith(kPrefix) || !propertyFromKey(key.mid(kPrefix.size()))) {
        return {};
    }
    return "coalesce((SELECT e." + key.toLatin1() + " FROM inheritance e WHERE e.node = a.id), a." +
           key.mid(kPrefix.size()).toLatin1() + ')';
}

Failure unknownField(const QString& key)
{
    return fail(ErrorKind::InvalidInput, Words::tr("There is no field “%1”.").arg(key), {}, key);
}

/// A condition's text and the values for its placeholders.
struct Where
{
    QByteArray sql;
    QStringList values;
    bool needsIndex = false;

    void add(const QByteArray& condition)
    {
        sql += (sql.isEmpty() ? " WHERE " : " AND ") + condition;
    }

    QByteArray place(const QString& value)
    {
        values.append(value);
        return '$' + QByteArray::number(values.size());
    }
};

QString likePattern(const QString& word)
{
    QString escaped = word;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

void addText(Where& where, const QString& text)
{
    for (const QString& part : foldText(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString word = foldSearchWord(part);
        if (!word.isEmpty()) {
            where.needsIndex = true;
            where.add("i.search LIKE " + where.place(likePattern(word)) + " ESCAPE '\\'");
        }
    }
}

/// Any of what a row may lack.
Result<void> addMissing(Where& where, const QStringList& words)
{
    QByteArray alternatives;
    for (const QString& word : words) {
        const QByteArray condition = missingSql("a", word.toLatin1());
        if (condition.isEmpty()) {
            return unknownField(kMissingKey + u':' + word);
        }
        alternatives += (alternatives.isEmpty() ? "" : " OR ") + condition;
    }
    where.add(alternatives.isEmpty() ? QByteArray("1 = 0") : '(' + alternatives + ')');
    return {};
}

Result<void> addAnyOf(Where& where, const AssetFilter& filter)
{
    QStringList keys = filter.anyOf.keys();
    keys.sort();
    for (const QString& key : keys) {
        if (key == kMissingKey) {
            DAICHO_TRY(addMissing(where, filter.anyOf.value(key)));
            continue;
        }
        const FieldInfo* field = fieldOf(key);
        const QByteArray effective = effectiveColumn(key);
        if (field == nullptr && effective.isEmpty()) {
            return unknownField(key);
        }
        const QByteArray column = field == nullptr ? effective : "a." + field->column().toLatin1();
        const bool isText = field == nullptr || field->type == FieldType::Text ||
                            field->type == FieldType::LongText ||
                            field->type == FieldType::Choice || field->type == FieldType::Choices ||
                            field->type == FieldType::Date || field->type == FieldType::Json;
        QByteArray alternatives;
        for (const QString& value : filter.anyOf.value(key)) {
            alternatives += alternatives.isEmpty() ? "" : " OR ";
            if (value.isEmpty()) {
                alternatives += isText ? column + " = ''" : column + " IS NULL";
            } else if (isText) {
                alternatives += column + " = " + where.place(value);
            } else {
                alternatives += column + " = CAST(" + where.place(value) + " AS INTEGER)";
            }
        }
        where.add(alternatives.isEmpty() ? QByteArray("1 = 0") : '(' + alternatives + ')');
    }
    return {};
}

/// `where` may hold conditions and values already.
Result<Where> whereOf(const AssetFilter& filter, Where where = {})
{
    addText(where, filter.text);
    DAICHO_TRY(addAnyOf(where, filter));
    if (filter.classified) {
        where.add(QByteArray(*filter.classified ? "" : "NOT ") +
                  "(a.confidentiality <> '' AND a.integrity <> '' AND a.availability <> '')");
    }
    if (filter.excluded) {
        where.add(*filter.excluded ? "NOT " + inScope("a") : inScope("a"));
    }
    if (filter.scored) {
        where.add(QByteArray(*filter.scored ? "" : "NOT ") +
                  "EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = a.id AND s.cycle = "
                  "CAST(" +
                  where.place(QString::number(filter.cycle)) + " AS INTEGER))");
    }
    return where;
}

/// FROM and ORDER BY of an order; the reading stands in asset_index.
struct Order
{
    QByteArray join;
    QByteArray by;
    bool needsIndex = false;
};

Result<Order> orderOf(const AssetOrder& order)
{
    const QByteArray direction = order.descending ? " DESC" : "";
    if (order.field == "reading"_L1) {
        return Order{{}, " ORDER BY i.reading_key" + direction + ", i.asset_id" + direction, true};
    }
    if (const QByteArray effective = effectiveColumn(order.field); !effective.isEmpty()) {
        return Order{{}, " ORDER BY " + effective + direction + ", a.id" + direction, false};
    }
    const FieldInfo* field = fieldOf(order.field);
    if (field == nullptr) {
        return unknownField(order.field);
    }
    QByteArray column = "a." + field->column().toLatin1();
    Order result;
    if (field->type == FieldType::UnitRef) {
        result.join = " LEFT JOIN unit o ON o.id = a.unit_id";
        column = "o.code";
    } else if (field->type == FieldType::PlaceRef) {
        result.join = " LEFT JOIN place o ON o.id = a.place_id";
        column = "o.code";
    } else if (field->type == FieldType::AssetRef) {
        result.join = " LEFT JOIN asset o ON o.id = a." + field->column().toLatin1();
        column = "o.code";
    }
    result.by = " ORDER BY " + column + direction + ", a.id" + direction;
    return result;
}

Result<Statement> bound(Database& database, const QByteArray& sql, const QStringList& values)
{
    Statement statement(database, sql);
    for (int i = 0; i < values.size(); ++i) {
        statement.bind(i + 1, values[i]);
    }
    return statement;
}

/// A search by text alone reads the narrow table only.
bool isOnlyText(const Where& where)
{
    return where.needsIndex && !where.sql.contains(" a.") && !where.sql.contains("(a.");
}

QByteArray selectKeys(const Where& where)
{
    const QByteArray from = isOnlyText(where) ? "SELECT i.asset_id FROM asset_index i"
                            : where.needsIndex
                                ? "SELECT a.id FROM asset_index i JOIN asset a ON a.id = i.asset_id"
                                : "SELECT a.id FROM asset a";
    return from + where.sql;
}

QByteArray limitText(int limit)
{
    return limit < 0 ? QByteArray() : " LIMIT " + QByteArray::number(limit);
}

} // namespace

Result<Statement> AssetQuery::ids(Database& database, const AssetOrder& order, int limit)
{
    const Result<Order> by = orderOf(order);
    if (!by) {
        return failure(by);
    }
    const QByteArray sql = by->needsIndex ? "SELECT i.asset_id FROM asset_index i" + by->by
                                          : "SELECT a.id FROM asset a" + by->join + by->by;
    return bound(database, sql + limitText(limit), {});
}

Result<Statement> AssetQuery::matching(Database& database, const AssetFilter& filter)
{
    const Result<Where> where = whereOf(filter);
    if (!where) {
        return failure(where);
    }
    return bound(database, selectKeys(*where), where->values);
}

Result<Statement> AssetQuery::one(Database& database, const AssetFilter& filter)
{
    const Result<Where> where = whereOf(filter, {{}, {QString()}, false});
    if (!where) {
        return failure(where);
    }
    const bool narrow = isOnlyText(*where);
    const QByteArray key = narrow ? "i.asset_id = $1" : "a.id = $1";
    const QByteArray also = where->sql.isEmpty() ? " WHERE " + key : " AND " + key;
    return bound(database, selectKeys(*where) + also, where->values);
}

Result<Statement>
AssetQuery::insertMatching(Database& database, const QByteArray& table, const AssetFilter& filter)
{
    const Result<Where> where = whereOf(filter);
    if (!where) {
        return failure(where);
    }
    return bound(database, "INSERT INTO " + table + " (id) " + selectKeys(*where), where->values);
}

Result<Statement> AssetQuery::rows(Database& database,
                                   const QByteArray& columns,
                                   const AssetFilter& filter,
                                   const AssetOrder& order,
                                   int limit)
{
    const Result<Where> where = whereOf(filter);
    const Result<Order> by = orderOf(order);
    if (!where || !by) {
        return !where ? failure(where) : failure(by);
    }
    const QByteArray join =
        where->needsIndex || by->needsIndex ? " JOIN asset_index i ON i.asset_id = a.id" : "";
    return bound(database,
                 "SELECT " + columns + " FROM asset a" + join + by->join + where->sql + by->by +
                     limitText(limit),
                 where->values);
}

Result<Statement> AssetQuery::scores(Database& database,
                                     const QByteArray& columns,
                                     const AssetFilter& filter,
                                     int cycle)
{
    Result<Where> where = whereOf(filter);
    if (!where) {
        return failure(where);
    }
    where->add(inScope("a"));
    where->add("s.cycle = CAST(" + where->place(QString::number(cycle)) + " AS INTEGER)");
    const QByteArray join = where->needsIndex ? " JOIN asset_index i ON i.asset_id = a.id" : "";
    return bound(database,
                 "SELECT " + columns + " FROM assessment s JOIN asset a ON a.id = s.asset_id" +
                     join + where->sql +
                     " ORDER BY s.value DESC, a.code, a.branch, s.threat, s.rater",
                 where->values);
}

Result<qint64> AssetQuery::count(Database& database, const AssetFilter& filter)
{
    const Result<Where> where = whereOf(filter);
    if (!where) {
        return failure(where);
    }
    Result<Statement> statement = bound(
        database,
        QByteArray("SELECT count(*) FROM asset a") +
            (where->needsIndex ? " JOIN asset_index i ON i.asset_id = a.id" : "") + where->sql,
        where->values);
    if (!statement) {
        return failure(statement);
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return failure(row);
    }
    return statement->integer(0);
}

Result<Statement> AssetQuery::groups(Database& database,
                                     const QByteArray& columns,
                                     int columnCount,
                                     const AssetFilter& filter,
                                     qint64 first,
                                     qint64 last)
{
    Result<Where> where = whereOf(filter);
    if (!where) {
        return failure(where);
    }
    const int from = static_cast<int>(where->values.size()) + 1;
    where->add("a.id BETWEEN $" + QByteArray::number(from) + " AND $" +
               QByteArray::number(from + 1));
    QByteArray by;
    for (int i = 1; i <= columnCount; ++i) {
        by += (i == 1 ? " GROUP BY " : ", ") + QByteArray::number(i);
    }
    Result<Statement> statement = bound(
        database,
        "SELECT " + columns + ", count(*) FROM asset a" +
            (where->needsIndex ? " JOIN asset_index i ON i.asset_id = a.id" : "") + where->sql + by,
        where->values);
    if (statement) {
        statement->bind(from, first);
        statement->bind(from + 1, last);
    }
    return statement;
}

} // namespace daicho
