// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/tablewriter.h"

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

/// A writer for the kind of file that `path` names, .xlsx or .csv; InvalidInput for others.
Result<std::unique_ptr<TableWriter>>
openTableWriter(const Session& session, const QString& title, const QString& path);

/// The title as a name that Excel takes for a sheet.
QString sheetNameOf(QString title);

/// Number, date or text, by the value's type; nothing for an empty one.
Result<void> writeTableCell(TableWriter& writer, int column, const QVariant& value);

/// Writes it as .xlsx or .csv, by the name of the file; the number of rows. InvalidInput for
/// another kind of file, Cancelled; no file is left then.
Result<qint64> writeTable(const Session& session,
                          const ShownTable& table,
                          const QString& path,
                          Progress& progress);

} // namespace daicho
