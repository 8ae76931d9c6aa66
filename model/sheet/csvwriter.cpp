// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/csvwriter.h"

#include "model/platform/outputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct CsvWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

constexpr qsizetype kBuffer = 256 << 10;

/// A formula, also behind marks of ' that are the text's own, so that one mark can be taken off
/// again whatever the text was.
bool needsMark(QByteArrayView text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == '\'') {
        ++first;
    }
    return first < text.size() && QByteArrayView("=+-@").contains(text[first]);
}

bool needsQuotes(QByteArrayView text)
{
    for (const char byte : text) {
        if (byte == '"' || byte == ',' || byte == ';' || byte == '\t' || byte == '\n' ||
            byte == '\r') {
            return true;
        }
    }
    // Blanks at the ends are lost in some readers.
    return !text.isEmpty() && (text.front() == ' ' || text.back() == ' ');
}

void appendField(QByteArray& out, QByteArrayView text)
{
    const bool isMarked = needsMark(text);
    if (!needsQuotes(text)) {
        out.append(isMarked ? "'" : "").append(text);
        return;
    }
    out.append(isMarked ? "\"'" : "\"");
    for (const char byte : text) {
        if (byte == '"') {
            out.append('"');
        }
        out.append(byte);
    }
    out.append('"');
}

} // namespace

struct CsvWriter::State
{
    explicit State(OutputFile output)
        : file(std::move(output))
        , device(file.path())
    {
    }

    Result<void> flush()
    {
        if (device.write(buffer) != buffer.size() || !device.flush()) {
            return Failure(file.writeError(device.errorString()));
        }
        buffer.clear();
        return {};
    }

    Result<void> endRow()
    {
        if (isInRow) {
            moveTo(std::max(column, columns - 1));
            buffer.append("\r\n");
        }
        isInRow = false;
        column = 0;
        return buffer.size() < kBuffer ? Result<void>() : flush();
    }

    void moveTo(int wanted)
    {
        Q_ASSERT(wanted >= column);
        buffer.append(wanted - column, ',');
        column = wanted;
    }

    OutputFile file;
    QFile device;
    QByteArray buffer;
    /// The column whose field is written next or last; a row's cells come from left to right.
    int column = 0;
    /// Every row below the header gets as many fields as it.
    int columns = 0;
    bool hasSheet = false;
    bool isInRow = false;
};

CsvWriter::CsvWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString& path)
{
    Result<OutputFile> file = OutputFile::create(path);
    if (!file) {
        return failure(file);
    }
    auto state = std::make_unique<State>(std::move(*file));
    if (!state->device.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return Failure(state->file.writeError(state->device.errorString()));
    }
    state->buffer.append("\xEF\xBB\xBF");
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(state)));
}

Result<void> CsvWriter::beginSheet(const SheetSpec& sheet)
{
    if (m_state->hasSheet) {
        return fail(ErrorKind::InvalidInput,
                    CsvWriterText::tr("A CSV file holds one table only. Choose .xlsx."));
    }
    m_state->hasSheet = true;
    for (const QString& title : sheet.titles) {
        DAICHO_TRY(beginRow());
        DAICHO_TRY(text(0, title));
    }
    DAICHO_TRY(beginRow());
    for (int column = 0; column < sheet.columns.size(); ++column) {
        DAICHO_TRY(text(column, sheet.columns[column].title));
    }
    m_state->columns = static_cast<int>(sheet.columns.size());
    return {};
}

Result<void> CsvWriter::beginRow()
{
    DAICHO_TRY(m_state->endRow());
    m_state->isInRow = true;
    return {};
}

Result<void> CsvWriter::text(int column, QByteArrayView utf8, int)
{
    m_state->moveTo(column);
    appendField(m_state->buffer, utf8);
    return {};
}

Result<void> CsvWriter::number(int column, double value, int)
{
    if (!std::isfinite(value)) {
        return fail(ErrorKind::InvalidInput,
                    CsvWriterText::tr("A value in column %1 is no finite number.").arg(column + 1));
    }
    m_state->moveTo(column);
    // Shortest writes 1000000 as 1e+06, which Excel would show as it is.
    const bool isWhole = std::fabs(value) < 1e15 && std::trunc(value) == value;
    m_state->buffer.append(isWhole
                               ? QByteArray::number(static_cast<qint64>(value))
                               : QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    return {};
}

Result<void> CsvWriter::date(int column, QDate value, int)
{
    m_state->moveTo(column);
    m_state->buffer.append(value.toString(Qt::ISODate).toLatin1());
    return {};
}

Result<void> CsvWriter::finish()
{
    DAICHO_TRY(m_state->endRow());
    DAICHO_TRY(m_state->flush());
    m_state->device.close();
    return m_state->file.commit();
}

} // namespace daicho
