// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/registersummary.h"

#include "app/cli/texttable.h"
#include "model/service/session.h"
#include "model/store/journalstore.h"
#include "model/store/migrator.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterSummary)
};

} // namespace

Result<RegisterSummary> RegisterSummary::of(Session& session)
{
    RegisterSummary summary;
    const Result<RegisterInfo> about = session.info();
    if (!about) {
        return failure(about);
    }
    summary.about = *about;
    Tables& tables = session.tables();
    const std::pair<EntityTable*, qint64*> counted[] = {
        {&tables.asset, &summary.assets},
        {&tables.unit, &summary.units},
        {&tables.flow, &summary.flows},
        {&tables.relation, &summary.relations},
        {&tables.assessment, &summary.assessments},
    };
    for (const auto& [table, count] : counted) {
        const Result<qint64> rows = table->count();
        if (!rows) {
            return failure(rows);
        }
        *count = *rows;
    }
    const Result<JournalStore::Head> head = JournalStore(session.database()).head();
    const Result<qint64> schema = schemaVersion(session.database());
    if (!head || !schema) {
        return !head ? failure(head) : failure(schema);
    }
    summary.entries = head->entries;
    summary.head = head->digest;
    summary.schema = *schema;
    return summary;
}

QJsonObject RegisterSummary::toJson() const
{
    return {{u"assets"_s, assets},
            {u"units"_s, units},
            {u"flows"_s, flows},
            {u"relations"_s, relations},
            {u"assessments"_s, assessments},
            {u"entries"_s, entries},
            {u"head"_s, head},
            {u"cycle"_s, about.cycle ? QJsonValue(*about.cycle) : QJsonValue()},
            {u"scheme"_s, about.scheme},
            {u"method"_s, about.method},
            {u"schema"_s, schema}};
}

QStringList RegisterSummary::lines() const
{
    TextTable table;
    table.add({Words::tr("City"), about.city});
    table.add({Words::tr("Assets"), QString::number(assets)});
    table.add({Words::tr("Units"), QString::number(units)});
    table.add({Words::tr("Flows"), QString::number(flows)});
    table.add({Words::tr("Relations"), QString::number(relations)});
    table.add({Words::tr("Scores"), QString::number(assessments)});
    table.add({Words::tr("Cycle"), about.cycle ? QString::number(*about.cycle) : QString()});
    table.add({Words::tr("Classification scheme"), about.scheme});
    table.add({Words::tr("Scoring method"), about.method});
    table.add({Words::tr("Schema version"), QString::number(schema)});
    table.add({Words::tr("Journal entries"), QString::number(entries)});
    table.add({Words::tr("Head digest"), head});
    return table.lines();
}

} // namespace daicho
