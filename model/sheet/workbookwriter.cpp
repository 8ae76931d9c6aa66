// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/workbookwriter.h"

#include "model/sheet/cellreference.h"
#include "model/sheet/dropdownlists.h"
#include "model/sheet/numberformat.h"
#include "model/sheet/workbookfile.h"
#include "model/sheet/workbookformats.h"
#include "model/sheet/xlsxtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <xlsxwriter.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct WorkbookWriterText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr int kRowsBetweenChecks = 4096;
/// A part of a zip archive ends at 4 GiB, and ftell at LONG_MAX.
constexpr qint64 kMaxPartBytes =
    std::min<qint64>(qint64(3) << 30, std::numeric_limits<long>::max() - (64 << 20));

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

constexpr double kChartScale = 1.3;
constexpr double kChartFont = 8;
constexpr double kChartTitleFont = 11;
constexpr uint16_t kChartGap = 40; // per cent of a bar

/// Colour and, for grey print, a pattern.
void fillSeries(lxw_chart_series* series, const SheetBars::Series& look)
{
    lxw_chart_fill fill = {};
    fill.color = look.fill;
    chart_series_set_fill(series, &fill);
    lxw_chart_font font = {};
    font.size = kChartFont;
    font.color = look.isDark ? LXW_COLOR_WHITE : LXW_COLOR_BLACK;
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "#,##0;;"); // a 0 has no bar to stand in
    chart_series_set_labels_font(series, &font);
    if (look.pattern == 0) {
        return;
    }
    lxw_chart_pattern pattern = {};
    pattern.type = look.pattern == 1   ? LXW_CHART_PATTERN_PERCENT_5
                   : look.pattern == 2 ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
                                       : LXW_CHART_PATTERN_LIGHT_DOWNWARD_DIAGONAL;
    // Dark lines on the darkest colour: white ones would swallow a narrow bar.
    pattern.fg_color = look.pattern < 3 ? LXW_COLOR_WHITE : LXW_COLOR_BLACK;
    pattern.bg_color = look.fill;
    chart_series_set_pattern(series, &pattern);
}

} // namespace

struct WorkbookWriter::State
{
    State(std::unique_ptr<WorkbookFile> workbook, const WorkbookOptions& workbookOptions)
        : file(std::move(workbook))
        , options(workbookOptions)
        , formats(file->book(), options)
    {
        file->names().take(DropDownLists::kSheetName.toString());
    }

    Result<void> beginPart();
    Result<void> fitPages();
    Result<void> writeHeader();
    Result<void> endPart();
    Result<void> writeLists();

    /// Turns a lxw_error of the row being written into ours.
    Result<void> checked(int error, int column) const { return file->checked(error, row, column); }

    std::unique_ptr<WorkbookFile> file;
    WorkbookOptions options;
    WorkbookFormats formats;
    lxw_worksheet* sheet = nullptr;
    SheetSpec spec;
    DropDownLists lists;
    int part = 1;
    /// From 0; the row being written.
    int row = 0;
    int headerRow = 0;
};

Result<void> WorkbookWriter::State::beginPart()
{
    const Result<lxw_worksheet*> added =
        file->addSheet(file->names().take(spec.name, part), options.pageHeader);
    if (!added) {
        return failure(added);
    }
    sheet = *added;
    row = 0;
    formats.setColumns(spec.columns);
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        lxw_row_col_options column = {};
        column.hidden = spec.columns[i].hidden ? LXW_TRUE : LXW_FALSE;
        DAICHO_TRY(checked(worksheet_set_column_opt(sheet,
                                                    columnOf(i),
                                                    columnOf(i),
                                                    spec.columns[i].width,
                                                    formats.cell(int(i), -1),
                                                    &column),
                           int(i)));
    }
    DAICHO_TRY(fitPages());
    for (const QString& title : spec.titles) {
        DAICHO_TRY(checked(
            worksheet_write_string(
                sheet, rowOf(row), 0, escapedText(title.toUtf8()).constData(), formats.title()),
            0));
        ++row;
    }
    return writeHeader();
}

/// A wide table prints on several pages side by side rather than in letters too small to read.
Result<void> WorkbookWriter::State::fitPages()
{
    constexpr double kPageWidth = 240; // half-width characters on A4 at about 55 %
    double width = 0;
    for (const ColumnSpec& column : spec.columns) {
        width += column.hidden ? 0 : column.width;
    }
    const double pages = std::max(1.0, std::ceil(width / kPageWidth));
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(pages), 0);
    if (pages < 2 || spec.frozenColumns == 0) {
        return {};
    }
    return checked(worksheet_repeat_columns(sheet, 0, columnOf(spec.frozenColumns - 1)), 0);
}

Result<void> WorkbookWriter::State::writeHeader()
{
    headerRow = row;
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        DAICHO_TRY(checked(worksheet_write_string(sheet,
                                                  rowOf(row),
                                                  columnOf(i),
                                                  escapedText(spec.columns[i].title.toUtf8()),
                                                  formats.header()),
                           int(i)));
    }
    worksheet_freeze_panes(sheet, rowOf(headerRow + 1), columnOf(spec.frozenColumns));
    return checked(worksheet_repeat_rows(sheet, rowOf(headerRow), rowOf(headerRow)), 0);
}

Result<void> WorkbookWriter::State::endPart()
{
    if (sheet == nullptr || spec.columns.isEmpty()) {
        return {};
    }
    const lxw_col_t lastColumn = columnOf(spec.columns.size() - 1);
    if (spec.filter) {
        DAICHO_TRY(
            checked(worksheet_autofilter(sheet, rowOf(headerRow), 0, rowOf(row), lastColumn), 0));
    }
    const int lastRow = std::min(row + spec.rowsForEntry, kMaxSheetRow - 1);
    if (lastRow == headerRow) {
        return {};
    }
    // One rule for the whole table instead of a border on each cell, empty ones included.
    QByteArray always = "=TRUE";
    lxw_conditional_format lines = {};
    lines.type = LXW_CONDITIONAL_TYPE_FORMULA;
    lines.value_string = always.data();
    lines.format = formats.line();
    DAICHO_TRY(checked(worksheet_conditional_format_range(
                           sheet, rowOf(headerRow + 1), 0, rowOf(lastRow), lastColumn, &lines),
                       0));
    for (int column = 0; column < spec.columns.size(); ++column) {
        const QStringList& choices = spec.columns[column].choices;
        if (!choices.isEmpty()) {
            DAICHO_TRY(
                checked(lists.offer(sheet, column, headerRow + 1, lastRow, choices), column));
        }
    }
    return checked(
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"), 0);
}

Result<void> WorkbookWriter::State::writeLists()
{
    if (lists.isEmpty()) {
        return {};
    }
    const Result<lxw_worksheet*> added =
        file->addSheet(DropDownLists::kSheetName.toString(), options.pageHeader);
    if (!added) {
        return failure(added);
    }
    worksheet_hide(*added);
    return checked(lists.writeTo(*added), 0);
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

WorkbookWriter::~WorkbookWriter() = default;

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString& path,
                                                               const WorkbookOptions& options)
{
    auto file = WorkbookFile::create(path, options.properties);
    if (!file) {
        return failure(file);
    }
    auto state = std::make_unique<State>(std::move(*file), options);
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(state)));
}

Result<void> WorkbookWriter::beginSheet(const SheetSpec& sheet)
{
    DAICHO_TRY(m_state->endPart());
    m_state->spec = sheet;
    m_state->part = 1;
    return m_state->beginPart();
}

Result<void> WorkbookWriter::beginRow()
{
    State& state = *m_state;
    Q_ASSERT(state.sheet != nullptr);
    bool isFull = state.row - state.headerRow >= state.options.rowsPerSheet;
    if (state.row % kRowsBetweenChecks == 0) {
        std::FILE* rows = state.sheet->optimize_tmpfile;
        if (std::ferror(rows) != 0) {
            return Failure(state.file->writeError(u"temporary file"_s));
        }
        isFull = isFull || std::ftell(rows) > kMaxPartBytes;
    }
    if (isFull) {
        DAICHO_TRY(state.endPart());
        ++state.part;
        DAICHO_TRY(state.beginPart());
    }
    ++state.row;
    return {};
}

Result<void> WorkbookWriter::text(int column, QByteArrayView utf8, int style)
{
    const State& state = *m_state;
    if (utf8.isEmpty() && style < 0) {
        return {};
    }
    Q_ASSERT(utf8.isEmpty() || utf8.data()[utf8.size()] == '\0');
    lxw_format* format = state.formats.cell(column, style);
    const lxw_row_t row = rowOf(state.row);
    const Result<QByteArray> escaped = state.file->escaped(utf8, state.row, column);
    if (!escaped) {
        return failure(escaped);
    }
    const char* const text = escaped->isEmpty() ? utf8.data() : escaped->constData();
    return state.checked(worksheet_write_string(state.sheet, row, columnOf(column), text, format),
                         column);
}

Result<void> WorkbookWriter::number(int column, double value, int style)
{
    const State& state = *m_state;
    if (!std::isfinite(value)) {
        return state.file->cellFailure(
            state.row, column, WorkbookWriterText::tr("it is no finite number."));
    }
    return state.checked(worksheet_write_number(state.sheet,
                                                rowOf(state.row),
                                                columnOf(column),
                                                value,
                                                state.formats.cell(column, style)),
                         column);
}

Result<void> WorkbookWriter::date(int column, QDate value, int style)
{
    if (!value.isValid()) {
        return {};
    }
    if (const std::optional<double> serial = serialOfDate(value)) {
        return number(column, *serial, style);
    }
    return text(column, QByteArrayView(value.toString(Qt::ISODate).toUtf8()), style);
}

Result<void> WorkbookWriter::addBars(const SheetBars& bars)
{
    State& state = *m_state;
    const int first = state.headerRow + 1;
    if (state.sheet == nullptr || state.row < first) {
        return {};
    }
    lxw_chart* chart = workbook_add_chart(state.file->book(), LXW_CHART_BAR_STACKED);
    const char* const sheet = state.sheet->name;
    for (const SheetBars::Series& one : bars.series) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_name_range(series, sheet, rowOf(state.headerRow), columnOf(one.column));
        chart_series_set_categories(series,
                                    sheet,
                                    rowOf(first),
                                    columnOf(bars.labelColumn),
                                    rowOf(state.row),
                                    columnOf(bars.labelColumn));
        chart_series_set_values(series,
                                sheet,
                                rowOf(first),
                                columnOf(one.column),
                                rowOf(state.row),
                                columnOf(one.column));
        fillSeries(series, one);
    }
    chart_title_set_name(chart, escapedText(bars.title.toUtf8()).constData());
    lxw_chart_font font = {};
    font.size = kChartTitleFont;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_interval_unit(chart->y_axis, 1); // no label is left out
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    chart_set_series_gap(chart, kChartGap);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options = {};
    options.x_scale = kChartScale;
    options.y_scale = kChartScale + 0.07 * (state.row - first);
    return state.checked(worksheet_insert_chart_opt(state.sheet,
                                                    rowOf(state.headerRow),
                                                    columnOf(state.spec.columns.size() + 1),
                                                    chart,
                                                    &options),
                         0);
}

Result<void> WorkbookWriter::finish()
{
    State& state = *m_state;
    DAICHO_TRY(state.endPart());
    DAICHO_TRY(state.writeLists());
    return state.file->finish();
}

} // namespace daicho
