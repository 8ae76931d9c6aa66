// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edition.h"
#include "model/sheet/tablewriter.h"
#include "model/sheet/workbookwriter.h"

#include <QVariant>

#include <memory>

namespace daicho {

class Progress;
class Session;

/// A table as it is shown: its columns and rows in their order, whatever it is about.
struct ShownTable
{
    QString title;
    QList<ColumnSpec> columns;
    QList<QVariantList> rows; ///< numbers and dates as such, all else as text
};

/// What a workbook has besides its table.
struct TableLook
{
    Edition edition = Edition::Internal; ///< printed on each page
    QList<CellStyle> styles = {};
};

/// A writer for the kind of file that `path` names: .xlsx, .csv or .json; InvalidInput for others.
Result<std::unique_ptr<TableWriter>> openTableWriter(const Session& session,
                                                     const QString& title,
                                                     const QString& path,
                                                     const TableLook& look = {});

/// The title as a name that Excel takes for a sheet.
QString sheetNameOf(QString title);

/// Number, date or text, by the value's type; nothing for an empty one.
Result<void> writeTableCell(TableWriter& writer, int column, const QVariant& value);

/// Writes it as openTableWriter() does; the number of rows. Cancelled; no file is left then.
Result<qint64> writeTable(const Session& session,
                          const ShownTable& table,
                          const QString& path,
                          Progress& progress);

} // namespace daicho
