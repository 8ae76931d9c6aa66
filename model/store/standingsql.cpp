// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/standingsql.h"

#include <algorithm>

namespace daicho {

namespace {

QByteArray quoted(const QString& text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

/// The place of a row's level among those of its method; -1 where either is unknown.
QByteArray levelRank(const QByteArray& row, const QHash<QString, RatedMethod>& methods)
{
    QStringList ids = methods.keys();
    std::ranges::sort(ids); // the same text for the same methods
    QByteArray sql;
    for (const QString& id : std::as_const(ids)) {
        const QStringList levels = methods.value(id).levels;
        if (levels.isEmpty()) {
            continue;
        }
        sql += " WHEN " + quoted(id) + " THEN CASE " + row + ".level";
        for (qsizetype i = 0; i < levels.size(); ++i) {
            sql += " WHEN " + quoted(levels[i]) + " THEN " + QByteArray::number(i);
        }
        sql += " ELSE -1 END";
    }
    return sql.isEmpty() ? QByteArray("-1") : "CASE " + row + ".method" + sql + " ELSE -1 END";
}

/// Where a row's method goes among the others: the register's own first, then by id.
QByteArray methodPlace(const QByteArray& row, const QHash<QString, RatedMethod>& methods)
{
    const auto own = std::ranges::find_if(methods, &RatedMethod::isOwn);
    const QString id = own == methods.end() ? QString() : own.key();
    return row + ".method <> " + quoted(id) + ", " + row + ".method";
}

} // namespace

QByteArray highestFirst(const QHash<QString, RatedMethod>& methods)
{
    return methodPlace("s", methods) + ", s.value DESC, " + levelRank("s", methods) + " DESC";
}

QByteArray isStanding(const QHash<QString, RatedMethod>& methods, StandingAmong among)
{
    const bool isOne = among == StandingAmong::OneMethod;
    const QByteArray rank = levelRank("s", methods);
    const QByteArray other = levelRank("b", methods);
    const QByteArray competes =
        isOne ? " AND (b.method = s.method OR b.standing = 'agreed')" : QByteArray();
    const QByteArray goesFirst =
        isOne ? QByteArray()
              : '(' + methodPlace("b", methods) + ") < (" + methodPlace("s", methods) + ") OR ";
    return "NOT EXISTS (SELECT 1 FROM assessment b WHERE b.asset_id = s.asset_id AND "
           "b.threat = s.threat AND b.cycle = s.cycle AND b.id <> s.id" +
           competes +
           " AND ((b.standing = 'agreed') > (s.standing = 'agreed') OR "
           "((b.standing = 'agreed') = (s.standing = 'agreed') AND (" +
           goesFirst +
           "(b.method = s.method AND (coalesce(b.value, -1) > coalesce(s.value, -1) OR "
           "(coalesce(b.value, -1) = coalesce(s.value, -1) AND (" +
           other + " > " + rank + " OR (" + other + " = " + rank + " AND b.id < s.id)))))))))";
}

} // namespace daicho
