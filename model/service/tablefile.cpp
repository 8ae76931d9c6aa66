// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/tablefile.h"

#include "model/core/progress.h"
#include "model/service/session.h"
#include "model/sheet/csvwriter.h"
#include "model/sheet/jsonlistwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr int kBatch = 500;

template <class Writer>
Result<std::unique_ptr<TableWriter>> opened(Result<std::unique_ptr<Writer>> writer)
{
    return writer ? Result<std::unique_ptr<TableWriter>>(std::move(*writer))
                  : Result<std::unique_ptr<TableWriter>>(failure(writer));
}

} // namespace

Result<std::unique_ptr<TableWriter>> openTableWriter(const Session& session,
                                                     const QString& title,
                                                     const QString& path,
                                                     const TableLook& look)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1) {
        return opened(CsvWriter::create(path));
    }
    if (suffix == "json"_L1) {
        return opened(JsonListWriter::create(path));
    }
    if (suffix != "xlsx"_L1) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no file type that can be written. Name a file that ends in "
                              ".xlsx, .csv or .json.")
                        .arg(QFileInfo(path).fileName()),
                    {},
                    path);
    }
    const Result<RegisterInfo> info = session.info();
    if (!info) {
        return failure(info);
    }
    WorkbookOptions workbook;
    workbook.properties.title = title;
    workbook.properties.author = session.actor().post;
    workbook.properties.company = info->city;
    workbook.properties.created = session.environment().clock.now();
    workbook.pageHeader = look.edition == Edition::Public ? Words::tr("Public edition")
                                                          : Words::tr("Not for publication");
    workbook.styles = look.styles;
    return opened(WorkbookWriter::create(path, workbook));
}

QString sheetNameOf(QString title)
{
    // At most 31 characters, some not allowed.
    for (QChar& character : title) {
        character = u"[]:*?/\\'"_s.contains(character) ? u' ' : character;
    }
    title = title.simplified().left(31);
    return title.isEmpty() ? Words::tr("Table") : title;
}

Result<void> writeTableCell(TableWriter& writer, int column, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return writer.number(column, value.toDouble());
    case QMetaType::QDate:
        return value.toDate().isValid() ? writer.date(column, value.toDate()) : Result<void>();
    default:
        return value.toString().isEmpty() ? Result<void>() : writer.text(column, value.toString());
    }
}

Result<qint64>
writeTable(const Session& session, const ShownTable& table, const QString& path, Progress& progress)
{
    const Result<std::unique_ptr<TableWriter>> writer = openTableWriter(session, table.title, path);
    if (!writer) {
        return failure(writer);
    }
    SheetSpec sheet;
    sheet.name = sheetNameOf(table.title);
    sheet.columns = table.columns;
    DAICHO_TRY((*writer)->beginSheet(sheet));
    qint64 done = 0;
    for (const QVariantList& row : table.rows) {
        DAICHO_TRY((*writer)->beginRow());
        for (int column = 0; column < row.size(); ++column) {
            DAICHO_TRY(writeTableCell(**writer, column, row[column]));
        }
        if (++done % kBatch == 0) {
            progress.report(done, table.rows.size());
            if (progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
            }
        }
    }
    DAICHO_TRY((*writer)->finish());
    return done;
}

} // namespace daicho
