// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/changewords.h"
#include "model/service/diffservice.h"
#include "model/service/session.h"
#include "model/service/tablefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiffService)
};

QString kindWord(NetKind kind)
{
    return kind == NetKind::Added     ? Words::tr("Added")
           : kind == NetKind::Removed ? Words::tr("Removed")
                                      : Words::tr("Changed");
}

Result<void> writeRow(TableWriter& writer, const QStringList& cells)
{
    DAICHO_TRY(writer.beginRow());
    for (int column = 0; column < cells.size(); ++column) {
        if (!cells[column].isEmpty()) {
            DAICHO_TRY(writer.text(column, cells[column]));
        }
    }
    return {};
}

} // namespace

Result<qint64> DiffService::write(const DiffPoint& from,
                                  const DiffPoint& to,
                                  const QString& path,
                                  DateStyle dateStyle,
                                  Progress& progress) const
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const Result<std::unique_ptr<TableWriter>> writer =
        openTableWriter(m_session, Words::tr("Changes"), path);
    if (!writer) {
        return failure(writer);
    }
    SheetSpec sheet;
    sheet.name = Words::tr("Changes");
    sheet.columns = {{.title = Words::tr("Change"), .width = 8},
                     {.title = Words::tr("Kind"), .width = 12},
                     {.title = Words::tr("Number"), .width = 16},
                     {.title = Words::tr("Record"), .width = 32, .wrap = true},
                     {.title = Words::tr("Field"), .width = 18},
                     {.title = Words::tr("Before"), .width = 28, .wrap = true},
                     {.title = Words::tr("After"), .width = 28, .wrap = true}};
    DAICHO_TRY((*writer)->beginSheet(sheet));
    ChangeWording wording(m_session, *scheme, dateStyle);
    qint64 rows = 0;
    const Result<DiffCounts> counts = visit(
        from,
        to,
        [&](const DiffRecord& record) -> Result<void> {
            const RecordWords words = wording.words(record.history());
            for (const FieldWords& field : words.fields) {
                ++rows;
                DAICHO_TRY(writeRow(**writer,
                                    {kindWord(record.kind),
                                     words.kind,
                                     record.code,
                                     words.name,
                                     field.label,
                                     field.before,
                                     field.after}));
            }
            return {};
        },
        progress);
    if (!counts) {
        return failure(counts);
    }
    DAICHO_TRY((*writer)->finish());
    return rows;
}

} // namespace daicho
