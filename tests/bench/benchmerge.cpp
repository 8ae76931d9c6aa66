// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentlayout.h"
#include "model/platform/process.h"
#include "model/service/merge/mergeservice.h"
#include "model/service/session.h"
#include "model/service/stocktake/departmentexport.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/sheet/opentable.h"
#include "model/sheet/workbookwriter.h"
#include "tests/bench/bench.h"

#include <QDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kUnits = 300;
constexpr qint64 kAssets = 90'000;
/// Of so many rows one is changed; the others are confirmed as they are.
constexpr int kChangedOf = 30;

std::vector<SheetRow> rowsOf(TableSource& source, int sheet)
{
    NoProgress progress;
    std::vector<SheetRow> rows;
    accomplished(source.readRows(
        sheet,
        [&rows](const SheetRow& row) {
            rows.push_back(row);
            return true;
        },
        progress));
    return rows;
}

Cell textCell(int column, const QString& text)
{
    return {column, Cell::Type::Text, false, text, 0, {}};
}

/// The same cells with what a department fills in.
void answer(std::vector<SheetRow>& rows)
{
    int note = -1;
    int n = 0;
    for (SheetRow& row : rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const int column = row.cells[i].column;
            const DepartmentCellInfo* label = departmentCellOf(row.cells[i].text);
            if (label != nullptr && label->isAnswer) {
                row.cells.resize(i + 1);
                row.cells.push_back(textCell(column + 1,
                                             label->cell == DepartmentCell::AllUnchanged ? u"はい"_s
                                             : label->cell == DepartmentCell::HeadDate
                                                 ? u"令和8年5月20日"_s
                                                 : u"課長"_s));
                break;
            }
            if (row.cells[i].text == u"備考") {
                note = column;
            }
        }
        const auto at = std::find_if(row.cells.begin(), row.cells.end(), [note](const Cell& cell) {
            return cell.column >= note;
        });
        if (note >= 0 && row.cells.size() > 5 && ++n % kChangedOf == 0) {
            const bool there = at != row.cells.end() && at->column == note;
            there ? * at = textCell(note, u"棚卸しで改めた"_s)
                  : *row.cells.insert(at, textCell(note, u"棚卸しで改めた"_s));
        }
    }
}

void copyAnswered(const QString& from, const QString& to)
{
    const auto source = required(openTable(from));
    const auto writer = required(WorkbookWriter::create(to, {}));
    for (int sheet = 0; sheet < source->sheets().size(); ++sheet) {
        std::vector<SheetRow> rows = rowsOf(*source, sheet);
        answer(rows);
        int columns = 0;
        for (const SheetRow& row : rows) {
            columns = std::max(columns, row.cells.empty() ? 0 : row.cells.back().column + 1);
        }
        SheetSpec spec{source->sheets()[sheet].name};
        spec.columns.resize(columns, {u"-"_s});
        accomplished(writer->beginSheet(spec));
        for (const SheetRow& row : rows) {
            accomplished(writer->beginRow());
            for (const Cell& cell : row.cells) {
                accomplished(cell.type == Cell::Type::Number
                                 ? writer->number(cell.column, cell.number)
                                 : writer->text(cell.column, cell.text));
            }
        }
    }
    accomplished(writer->finish());
}

} // namespace

/// Merging what 300 departments send back, against reading the same workbooks.
BenchRow benchMerge(const BenchPlace& place)
{
    BenchRow row;
    row.aim = 1.5;
    const QString sent = place.path(u"merge-sent"_s);
    const QString returned = place.path(u"merge-returned"_s);
    QDir(sent).removeRecursively();
    QDir(returned).removeRecursively();
    QDir().mkpath(returned);
    const QString file = place.path(u"merge.daicho"_s);
    QFile::remove(file);
    QFile::copy(place.registerOf(std::min(place.rows(), kAssets)), file);
    const auto session = place.open(file);
    StocktakeService service(*session);
    QList<UnitId> units;
    for (const Unit& unit : required(service.unitsWithAssets())) {
        if (units.size() < kUnits) {
            units.append(unit.id);
        }
    }
    const Campaign campaign = required(service.create(service.proposal(2026), units));
    NoProgress progress;
    required(DepartmentExport(*session).write(campaign, {}, sent, progress));
    const QFileInfoList files = QDir(sent).entryInfoList({u"*.xlsx"_s}, QDir::Files);
    for (const QFileInfo& one : files) {
        copyAnswered(one.filePath(), returned + u'/' + one.fileName());
    }
    row.limit = secondsOf([&] {
        for (const QFileInfo& one : files) {
            const auto source = required(openTable(returned + u'/' + one.fileName()));
            for (int sheet = 0; sheet < source->sheets().size(); ++sheet) {
                accomplished(source->readRows(
                    sheet, [](const SheetRow&) { return true; }, progress));
            }
        }
    });
    int rows = 0;
    int updated = 0;
    int confirmed = 0;
    row.ours = secondsOf([&] {
        for (const MergeReport& report :
             required(MergeService(*session).merge({returned}, {}, progress))) {
            require(!report.error, report.file);
            rows += report.rows;
            updated += report.updated;
            confirmed += report.confirmed;
        }
    });
    require(rows > 0 && updated > 0 && confirmed == rows,
            u"%1 rows, %2 updated, %3 confirmed"_s.arg(rows).arg(updated).arg(confirmed));
    row.peakBytes = peakMemoryBytes();
    row.remark = u"%1 workbooks, %2 rows, %3 changed"_s.arg(files.size()).arg(rows).arg(updated);
    return row;
}

} // namespace daicho
