// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importoptions.h"
#include "model/register/fieldtext.h"
#include "model/sheet/tablewriter.h"

namespace daicho {

/// A list of records on its way out as a table that imports again without loss: one column per
/// field that is not hidden, under its exact label, then the columns of earlier imports by their
/// header. Values are written as FieldTexts words them; numbers and dates stay such.
class ExportTable
{
public:
    /// `extraHeaders`: keys that occur in the records' extra, in the order wanted.
    ExportTable(const std::vector<FieldInfo>& fields,
                const FieldTexts& texts,
                const QStringList& extraHeaders = {});

    /// Columns with title, kind, width and the drop-down list of choices.
    const QList<ColumnSpec>& columns() const { return m_columns; }

    /// `values` by field index, as fieldValues() gives them; `extra` the asset's JSON text.
    Result<void>
    writeRow(TableWriter& writer, const std::vector<QVariant>& values, const QString& extra = {});

private:
    struct Column
    {
        int field = -1;
        FieldType type = FieldType::Text;
        QHash<QString, QByteArray> words; ///< of choices, by id
    };

    Result<void> writeValue(TableWriter& writer, int at, const QVariant& value);
    Result<void> writeExtra(TableWriter& writer, const QString& extra);

    const std::vector<FieldInfo>& m_fields;
    const FieldTexts& m_texts;
    QStringList m_extraHeaders;
    QList<ColumnSpec> m_columns;
    std::vector<Column> m_sources;
};

} // namespace daicho
