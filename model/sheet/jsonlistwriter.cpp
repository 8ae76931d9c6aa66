// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/jsonlistwriter.h"

#include "model/core/jsontext.h"

#include <QLocale>

namespace daicho {

JsonListWriter::JsonListWriter(OutputFile output)
    : m_output(std::move(output))
    , m_file(m_output.path())
{
}

Result<std::unique_ptr<JsonListWriter>> JsonListWriter::create(const QString& path)
{
    Result<OutputFile> output = OutputFile::create(path);
    if (!output) {
        return failure(output);
    }
    std::unique_ptr<JsonListWriter> writer(new JsonListWriter(std::move(*output)));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        return Failure(writer->m_output.writeError(writer->m_file.errorString()));
    }
    DAICHO_TRY(writer->write("[\n"));
    return writer;
}

Result<void> JsonListWriter::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        return Failure(m_output.writeError(m_file.errorString()));
    }
    return {};
}

Result<void> JsonListWriter::beginSheet(const SheetSpec& sheet)
{
    for (const ColumnSpec& column : sheet.columns) {
        QByteArray key;
        appendJsonString(key, column.title);
        m_keys.append(key);
    }
    return {};
}

Result<void> JsonListWriter::flushRow()
{
    if (!m_inRow) {
        return {};
    }
    const QByteArray row = (m_first ? "{" : ",\n{") + m_row + "}";
    m_first = false;
    m_row.clear();
    return write(row);
}

Result<void> JsonListWriter::beginRow()
{
    DAICHO_TRY(flushRow());
    m_inRow = true;
    return {};
}

Result<void> JsonListWriter::text(int column, QByteArrayView utf8, int)
{
    m_row += (m_row.isEmpty() ? "" : ",") + key(column) + ':';
    appendJsonString(m_row, QString::fromUtf8(utf8));
    return {};
}

Result<void> JsonListWriter::number(int column, double value, int)
{
    m_row += (m_row.isEmpty() ? "" : ",") + key(column) + ':' +
             QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return {};
}

Result<void> JsonListWriter::date(int column, QDate value, int)
{
    m_row += (m_row.isEmpty() ? "" : ",") + key(column) + ":\"" +
             value.toString(Qt::ISODate).toUtf8() + '"';
    return {};
}

Result<void> JsonListWriter::finish()
{
    DAICHO_TRY(flushRow());
    DAICHO_TRY(write("\n]\n"));
    if (!m_file.flush()) {
        return Failure(m_output.writeError(m_file.errorString()));
    }
    m_file.close();
    return m_output.commit();
}

} // namespace daicho
