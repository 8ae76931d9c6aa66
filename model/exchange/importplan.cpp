// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importplan.h"

#include "model/exchange/sheetanalysis.h"
#include "model/sheet/tablesource.h"

namespace daicho {

namespace {

/// Counts the records of a sheet and keeps the first ones.
Result<void>
readRecords(TableSource& source, const SheetPlan& plan, SheetAnalysis& sheet, Progress& progress)
{
    constexpr qsizetype kPreviewRows = 20;
    TableRows rows = plan.rows();
    DAICHO_TRY(source.readRows(
        plan.sheet,
        [&](const SheetRow& row) {
            if (rows.take(row) == RowKind::Record && sheet.preview.size() < kPreviewRows) {
                QStringList texts;
                for (const Cell* cell : rows.cells()) {
                    texts.append(cell == nullptr ? QString() : cell->text);
                }
                sheet.preview.append(texts);
            }
            return true;
        },
        progress));
    sheet.rows = rows.records();
    sheet.notes += rows.notes();
    return {};
}

} // namespace

SheetAnalysis describeSheet(const TableSource& source, const SheetPlan& plan, ImportTarget target)
{
    SheetAnalysis sheet;
    sheet.index = plan.sheet;
    sheet.name = source.sheets()[plan.sheet].name;
    sheet.headerRow = plan.shape.headerRow;
    sheet.lastHeaderRow = plan.shape.lastHeaderRow;
    sheet.score = plan.score;
    sheet.ownExport = plan.ownExport;
    sheet.notes = plan.notes;
    const std::vector<FieldInfo>& fields = importFields(target);
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnPlan& column = plan.columns[i];
        const QString field =
            column.field < 0 ? QString() : fields[static_cast<size_t>(column.field)].key;
        sheet.columns.push_back({column.letter,
                                 column.header,
                                 field,
                                 column.confidence,
                                 plan.shape.columns[i].hidden,
                                 column.use == ColumnPlan::Use::RunningNumber});
        if (!column.note.isEmpty()) {
            sheet.notes.append(column.note);
        }
    }
    return sheet;
}

Result<TableAnalysis> outlineTable(TableSource& source,
                                   const ImportOptions& options,
                                   const ImportContext& context,
                                   Progress& progress)
{
    const Vocabulary vocabulary(importFields(options.into));
    const Result<std::vector<SheetPlan>> plans =
        SheetPlanner(source, options, context, vocabulary).plans(progress);
    if (!plans) {
        return failure(plans);
    }
    TableAnalysis analysis{source.format(), source.encoding(), {}, SheetPlanner::best(*plans)};
    for (const SheetPlan& plan : *plans) {
        analysis.sheets.append(describeSheet(source, plan, options.into));
    }
    return analysis;
}

Result<TableAnalysis> analyseTable(TableSource& source,
                                   const ImportOptions& options,
                                   const ImportContext& context,
                                   Progress& progress)
{
    const Vocabulary vocabulary(importFields(options.into));
    const Result<std::vector<SheetPlan>> plans =
        SheetPlanner(source, options, context, vocabulary).plans(progress);
    if (!plans) {
        return failure(plans);
    }
    TableAnalysis analysis;
    analysis.format = source.format();
    analysis.encoding = source.encoding();
    analysis.best = SheetPlanner::best(*plans);
    for (const SheetPlan& plan : *plans) {
        SheetAnalysis sheet = describeSheet(source, plan, options.into);
        if (plan.hasTable()) {
            DAICHO_TRY(readRecords(source, plan, sheet, progress));
        }
        analysis.sheets.append(std::move(sheet));
    }
    return analysis;
}

} // namespace daicho
