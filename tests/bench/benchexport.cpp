// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/process.h"
#include "model/service/transfer/exportservice.h"
#include "model/sheet/opentable.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QProcess>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QString workbookPath(const BenchPlace& place)
{
    return place.path(u"register-%1.xlsx"_s.arg(place.rows()));
}

QString cellsPath(const BenchPlace& place)
{
    return place.path(u"cells-%1.bin"_s.arg(place.rows()));
}

/// Our workbook's cells as a stream of (row, column, isNumber, bytes), so that the library alone
/// can write the same ones without knowing where they come from.
void dumpCells(const BenchPlace& place)
{
    QFile file(cellsPath(place));
    require(file.open(QIODevice::WriteOnly), file.fileName());
    QDataStream out(&file);
    auto source = required(openTable(workbookPath(place)));
    NoProgress progress;
    accomplished(source->readRows(
        0,
        [&out](const SheetRow& row) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const Cell& cell = row.cells[column];
                if (cell.type != Cell::Type::Empty) {
                    out << row.number << static_cast<qint32>(column)
                        << (cell.type == Cell::Type::Number) << cell.number << cell.text.toUtf8();
                }
            }
            return true;
        },
        progress));
}

} // namespace

/// The library alone: constant memory, the same cells, the same columns.
BenchRow benchExportLimit(const BenchPlace& place)
{
    BenchRow row;
    row.limit = secondsOf([&place] {
        QFile file(cellsPath(place));
        require(file.open(QIODevice::ReadOnly), file.fileName());
        QDataStream in(&file);
        const QByteArray path = place.path(u"limit.xlsx"_s).toUtf8();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook* workbook = workbook_new_opt(path.constData(), &options);
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
        qint32 line = 0;
        qint32 column = 0;
        bool isNumber = false;
        double number = 0;
        QByteArray text;
        while (!in.atEnd()) {
            in >> line >> column >> isNumber >> number >> text;
            const auto r = static_cast<lxw_row_t>(line - 1);
            const auto c = static_cast<lxw_col_t>(column);
            isNumber ? worksheet_write_number(sheet, r, c, number, nullptr)
                     : worksheet_write_string(sheet, r, c, text.constData(), nullptr);
        }
        require(workbook_close(workbook) == LXW_NO_ERROR, u"limit.xlsx"_s);
    });
    return row;
}

BenchRow benchExport(const BenchPlace& place)
{
    BenchRow row;
    row.aim = 1.3;
    {
        const auto session = place.open(place.registerOf(place.rows()));
        ExportOptions options;
        options.path = workbookPath(place);
        NoProgress progress;
        row.ours = secondsOf([&] { required(ExportService(*session).write(options, progress)); });
    }
    row.peakBytes = peakMemoryBytes();
    dumpCells(place);
    QProcess limit;
    limit.start(QCoreApplication::applicationFilePath(),
                {u"--rows"_s,
                 QString::number(place.rows()),
                 u"--folder"_s,
                 place.path({}),
                 u"--row"_s,
                 u"export-limit"_s});
    limit.waitForFinished(-1);
    const QList<QByteArray> answer = limit.readAllStandardOutput().trimmed().split(' ');
    require(answer.size() == 2, u"export-limit"_s);
    row.limit = answer[0].toDouble();
    row.limitPeakBytes = answer[1].toLongLong();
    constexpr double kMiB = 1024 * 1024;
    row.remark =
        u"%1 assets, all columns; %2 MiB above the library alone (aim ≤ 64)"_s.arg(place.rows())
            .arg(static_cast<double>(row.peakBytes - row.limitPeakBytes) / kMiB, 0, 'f', 0);
    return row;
}

} // namespace daicho
