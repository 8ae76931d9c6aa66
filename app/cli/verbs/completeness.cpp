// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/completeness.h"

#include "app/cli/texttable.h"
#include "model/service/pairservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

QJsonObject rowJson(const Completeness& row)
{
    QJsonArray categories;
    for (const CategoryCompleteness& category : row.categories) {
        categories.append(QJsonObject{{u"category"_s, category.category},
                                      {u"scored"_s, category.scored},
                                      {u"total"_s, category.total}});
    }
    return {{u"key"_s, row.key},
            {u"name"_s, row.name},
            {u"scored"_s, row.scored()},
            {u"total"_s, row.total()},
            {u"categories"_s, categories}};
}

QString share(qint64 scored, qint64 total)
{
    return u"%1/%2"_s.arg(scored).arg(total);
}

} // namespace

Result<ExitCode> answerCompleteness(
    Session& session, int cycle, const QString& by, const Context& context, Streams& streams)
{
    const PairService pairs(session);
    const auto rows = by == "rater"_L1 ? pairs.byRater(cycle) : pairs.byUnit(cycle);
    if (!rows) {
        return failure(rows);
    }
    if (context.json) {
        QJsonArray list;
        for (const Completeness& row : *rows) {
            list.append(rowJson(row));
        }
        streams.answer(QJsonObject{{u"by"_s, by}, {u"cycle"_s, cycle}, {u"rows"_s, list}});
        return ExitCode::Done;
    }
    const auto& categories = session.environment().catalogue.threats().categories;
    QSet<int> figures;
    QStringList head{by == "rater"_L1 ? Words::tr("Rater") : Words::tr("Unit"),
                     Words::tr("Scored")};
    for (const ThreatCategory& category : categories) {
        head.append(category.label.in(context.language()));
    }
    for (int i = 1; i < head.size(); ++i) {
        figures.insert(i);
    }
    TextTable table(figures);
    table.add(head);
    for (const Completeness& row : *rows) {
        QStringList cells{row.name, share(row.scored(), row.total())};
        for (const CategoryCompleteness& category : row.categories) {
            cells.append(share(category.scored, category.total));
        }
        table.add(cells);
    }
    streams.answer(table.lines().join(u'\n'));
    return ExitCode::Done;
}

} // namespace daicho
