// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/recordlist.h"

#include "model/core/progress.h"
#include "model/exchange/exporttable.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

} // namespace

RecordList::RecordList(Session& session, ImportTarget target)
    : m_session(session)
    , m_target(target)
{
}

QString RecordList::title() const
{
    return m_target == ImportTarget::Units       ? Words::tr("Units")
           : m_target == ImportTarget::Places    ? Words::tr("Places")
           : m_target == ImportTarget::Relations ? Words::tr("Relations")
           : m_target == ImportTarget::Measures  ? Words::tr("Measures")
                                                 : Words::tr("Flows");
}

EntityTable& RecordList::table() const
{
    Tables& tables = m_session.tables();
    return m_target == ImportTarget::Units       ? tables.unit
           : m_target == ImportTarget::Places    ? tables.place
           : m_target == ImportTarget::Relations ? tables.relation
           : m_target == ImportTarget::Measures  ? tables.measure
                                                 : tables.flow;
}

Result<qint64> RecordList::write(TableWriter& writer, Progress& progress)
{
    const Result<Scheme> scheme = m_session.scheme();
    const Result<qint64> total = table().count();
    if (!scheme || !total) {
        return !scheme ? failure(scheme) : failure(total);
    }
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    const FieldTexts texts(m_session.environment().catalogue, *scheme, names, m_session.language());
    ExportTable out(importFields(m_target), texts);
    SheetSpec sheet;
    sheet.name = title();
    sheet.columns = out.columns();
    DAICHO_TRY(writer.beginSheet(sheet));
    Statement rows(m_session.database(), table().selectSql() + "ORDER BY id");
    for (qint64 done = 0;; ++done) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return done;
        }
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        progress.report(done, *total);
        DAICHO_TRY(out.writeRow(writer, table().read(rows).values));
    }
}

} // namespace daicho
