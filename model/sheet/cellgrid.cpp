// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/cellgrid.h"

#include "model/sheet/tablesource.h"

#include <QCoreApplication>
#include <QIODevice>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct CellGridText
{
    Q_DECLARE_TR_FUNCTIONS(CellGrid)
};

constexpr qint64 kMaxFilledFields = 20'000'000;
constexpr qsizetype kBuffer = 256 << 10;

void appendField(QByteArray& line, const QString& text)
{
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (needsQuotes) {
        line += '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
    } else {
        line += text.toUtf8();
    }
}

} // namespace

Result<void> writeCellGrid(TableSource& source, int sheet, QIODevice& out, Progress& progress)
{
    const Result<SheetLayout> layout = source.layout(sheet, progress);
    if (!layout) {
        return failure(layout);
    }
    const bool fills = qint64(layout->lastRow) * (layout->lastColumn + 1) <= kMaxFilledFields;
    const QByteArray emptyRow = QByteArray(fills ? std::max(layout->lastColumn, 0) : 0, ',') + '\n';
    QByteArray buffer;
    int nextRow = 1;
    bool isWritten = true;
    const auto flush = [&] {
        isWritten = isWritten && out.write(buffer) == buffer.size();
        buffer.clear();
    };
    const RowVisitor visit = [&](const SheetRow& row) {
        if (row.isBlank()) {
            return true;
        }
        for (; nextRow < row.number; ++nextRow) {
            buffer += emptyRow;
        }
        int column = 0;
        for (const Cell& cell : row.cells) {
            if (!cell.hasContent()) {
                continue;
            }
            buffer.append(cell.column - column, ',');
            column = cell.column;
            appendField(buffer, cell.text);
        }
        buffer.append(fills ? layout->lastColumn - column : 0, ',').append('\n');
        ++nextRow;
        if (buffer.size() > kBuffer) {
            flush();
        }
        return isWritten;
    };
    DAICHO_TRY(source.readRows(sheet, visit, progress));
    flush();
    if (!isWritten) {
        return fail(ErrorKind::Io,
                    CellGridText::tr("The cells can't be written: %1").arg(out.errorString()));
    }
    return {};
}

} // namespace daicho
