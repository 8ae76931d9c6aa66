// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/process.h"
#include "model/service/session.h"
#include "model/service/stocktake/departmentexport.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/sheet/opentable.h"
#include "tests/bench/bench.h"

#include <QDir>

#include <algorithm>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kUnits = 300;
constexpr qint64 kAssets = 90'000;
/// As long as the formula of a class of four questions.
constexpr auto kFormula =
    "=IF(AND($S4=\"\",$T4=\"\",$U4=\"\",$V4=\"\"),IF($Y4=\"\",\"\",$Y4),IF($S4=\"y\",\"3A\","
    "IF($S4=\"n\",IF($T4=\"y\",\"3B\",IF($T4=\"n\",\"3C\",\"?\")),\"?\")))";

struct DumpedCell
{
    int row;
    int column;
    Cell::Type type;
    bool isFormula;
    double number;
    QByteArray text;
};

using DumpedSheet = std::vector<DumpedCell>;
using DumpedBook = std::vector<DumpedSheet>;

DumpedBook dumped(const QString& path)
{
    auto source = required(openTable(path));
    NoProgress progress;
    DumpedBook book;
    for (int sheet = 0; sheet < source->sheets().size(); ++sheet) {
        DumpedSheet cells;
        accomplished(source->readRows(
            sheet,
            [&cells](const SheetRow& row) {
                for (const Cell& cell : row.cells) {
                    cells.push_back({row.number - 1,
                                     cell.column,
                                     cell.type,
                                     cell.isFormula,
                                     cell.number,
                                     cell.text.toUtf8()});
                }
                return true;
            },
            progress));
        book.push_back(std::move(cells));
    }
    return book;
}

void writeCell(lxw_worksheet* sheet, const DumpedCell& cell, lxw_format* format)
{
    const auto row = static_cast<lxw_row_t>(cell.row);
    const auto column = static_cast<lxw_col_t>(cell.column);
    if (cell.isFormula) {
        worksheet_write_formula_str(sheet, row, column, kFormula, format, cell.text.constData());
    } else if (cell.type == Cell::Type::Number || cell.type == Cell::Type::Date) {
        worksheet_write_number(sheet, row, column, cell.number, format);
    } else {
        worksheet_write_string(sheet, row, column, cell.text.constData(), format);
    }
}

/// The library alone: constant memory, the same cells, those that only have a look included.
void writeAlone(const DumpedBook& book, const QByteArray& path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(path.constData(), &options);
    lxw_format* const format = workbook_add_format(workbook);
    format_set_border(format, LXW_BORDER_THIN);
    for (const DumpedSheet& cells : book) {
        lxw_worksheet* const sheet = workbook_add_worksheet(workbook, nullptr);
        const bool isAssetSheet = &cells == &book[1];
        int width = 0;
        for (const DumpedCell& cell : cells) {
            width = std::max(width, cell.column + 1);
        }
        int row = 0;
        int column = 0;
        for (const DumpedCell& cell : cells) {
            column = cell.row == row ? column : 0;
            row = cell.row;
            for (; isAssetSheet && column < cell.column; ++column) {
                worksheet_write_blank(
                    sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), format);
            }
            writeCell(sheet, cell, format);
            column = std::min(cell.column + 1, width);
        }
    }
    require(workbook_close(workbook) == LXW_NO_ERROR, QString::fromUtf8(path));
}

} // namespace

BenchRow benchDepartment(const BenchPlace& place)
{
    BenchRow row;
    row.aim = 1.5;
    const QString folder = place.path(u"department"_s);
    const QString alone = place.path(u"department-alone"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(alone);
    const auto session = place.open(place.registerOf(std::min(place.rows(), kAssets)));
    StocktakeService service(*session);
    QList<UnitId> units;
    for (const Unit& unit : required(service.unitsWithAssets())) {
        if (units.size() < kUnits) {
            units.append(unit.id);
        }
    }
    const Campaign campaign = required(service.create(service.proposal(2026), units));
    NoProgress progress;
    DepartmentExportResult result;
    row.ours = secondsOf([&] {
        result = required(DepartmentExport(*session).write(campaign, {}, folder, progress));
    });
    row.peakBytes = peakMemoryBytes();
    // Read before the clock runs: the library is given its cells.
    std::vector<DumpedBook> books;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.xlsx"_s}, QDir::Files)) {
        books.push_back(dumped(file.filePath()));
    }
    row.limit = secondsOf([&] {
        int number = 0;
        for (const DumpedBook& book : books) {
            writeAlone(book, u"%1/%2.xlsx"_s.arg(alone).arg(++number).toUtf8());
        }
    });
    row.remark = u"%1 workbooks, %2 assets"_s.arg(result.files).arg(result.rows);
    return row;
}

} // namespace daicho
