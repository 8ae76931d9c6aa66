// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/workbookwriter.h"

#include "model/platform/files.h"
#include "model/platform/outputfile.h"
#include "model/sheet/cellreference.h"
#include "model/sheet/dropdownlists.h"
#include "model/sheet/numberformat.h"
#include "model/sheet/pagesetup.h"
#include "model/sheet/readbudget.h"
#include "model/sheet/sheetnames.h"
#include "model/sheet/workbookformats.h"
#include "model/sheet/xlsxtext.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

constexpr qsizetype kMaxCellLength = 32'767;
constexpr int kRowsBetweenChecks = 4096;
/// A part of a zip archive ends at 4 GiB, and ftell at LONG_MAX.
constexpr qint64 kMaxPartBytes =
    std::min<qint64>(qint64(3) << 30, std::numeric_limits<long>::max() - (64 << 20));

struct WrittenSheet
{
    lxw_worksheet* sheet;
    /// Bytes of its rows, to see afterwards that none is missing.
    qint64 rowBytes = 0;
};

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

struct WorkbookWriter::State
{
    State(OutputFile output, const WorkbookOptions& workbookOptions)
        : file(std::move(output))
        , options(workbookOptions)
        , folder(QFile::encodeName(QFileInfo(file.path()).absolutePath()))
    {
        lxw_workbook_options libraryOptions = {};
        libraryOptions.constant_memory = LXW_TRUE;
        libraryOptions.tmpdir = folder.data();
        libraryOptions.use_zip64 = LXW_FALSE;
        book = workbook_new_opt(QFile::encodeName(file.path()).constData(), &libraryOptions);
        if (book != nullptr) {
            formats.emplace(book, options);
        }
        names.take(DropDownLists::kSheetName.toString());
    }

    ~State()
    {
        if (book != nullptr) {
            // The library leaves the temporary files of a workbook that is not closed open.
            for (const WrittenSheet& written : sheets) {
                std::fclose(written.sheet->optimize_tmpfile);
            }
            lxw_workbook_free(book);
        }
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Result<void> setProperties() const;
    Result<lxw_worksheet*> addSheet(const QString& name);
    Result<void> beginPart();
    Result<void> writeHeader();
    Result<void> endPart();
    Result<void> writeLists();
    Result<void> checkRows();
    Result<void> checkPackage() const;
    /// Turns a lxw_error into ours.
    Result<void> checked(int error, int column) const;
    Failure cellFailure(int column, const QString& reason) const;

    OutputFile file;
    WorkbookOptions options;
    QByteArray folder;
    lxw_workbook* book = nullptr;
    std::optional<WorkbookFormats> formats;
    SheetNames names;
    std::vector<WrittenSheet> sheets;
    lxw_worksheet* sheet = nullptr;
    SheetSpec spec;
    DropDownLists lists;
    int part = 1;
    /// From 0; the row being written.
    int row = 0;
    int headerRow = 0;
};

Failure WorkbookWriter::State::cellFailure(int column, const QString& reason) const
{
    const QString cell = cellName(row + 1, column);
    return fail(ErrorKind::InvalidInput,
                WorkbookWriterText::tr("Cell %1 can't be written: %2").arg(cell, reason),
                {},
                cell);
}

Result<void> WorkbookWriter::State::checked(int error, int column) const
{
    if (error == LXW_NO_ERROR) {
        return {};
    }
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        return cellFailure(column,
                           WorkbookWriterText::tr("the text is longer than the 32,767 characters "
                                                  "that Excel allows."));
    }
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        return cellFailure(column, WorkbookWriterText::tr("a sheet has no such row or column."));
    }
    return Failure(file.writeError(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)))));
}

Result<void> WorkbookWriter::State::setProperties() const
{
    QByteArray title = options.properties.title.toUtf8();
    QByteArray subject = options.properties.subject.toUtf8();
    QByteArray author = options.properties.author.toUtf8();
    QByteArray company = options.properties.company.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = options.properties.created.isValid()
                             ? static_cast<time_t>(options.properties.created.toSecsSinceEpoch())
                             : 0;
    return checked(workbook_set_properties(book, &properties), 0);
}

Result<lxw_worksheet*> WorkbookWriter::State::addSheet(const QString& name)
{
    lxw_worksheet* added = workbook_add_worksheet(book, name.toUtf8().constData());
    if (added == nullptr) {
        return Failure(file.writeError(u"worksheet %1"_s.arg(name)));
    }
    sheets.push_back({added});
    DAICHO_TRY(checked(setUpPage(added, options.pageHeader), 0));
    return added;
}

Result<void> WorkbookWriter::State::beginPart()
{
    const Result<lxw_worksheet*> added = addSheet(names.take(spec.name, part));
    if (!added) {
        return failure(added);
    }
    sheet = *added;
    row = 0;
    formats->setColumns(spec.columns);
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        lxw_row_col_options column = {};
        column.hidden = spec.columns[i].hidden ? LXW_TRUE : LXW_FALSE;
        DAICHO_TRY(checked(worksheet_set_column_opt(sheet,
                                                    columnOf(i),
                                                    columnOf(i),
                                                    spec.columns[i].width,
                                                    formats->cell(int(i), -1),
                                                    &column),
                           int(i)));
    }
    for (const QString& title : spec.titles) {
        DAICHO_TRY(checked(
            worksheet_write_string(
                sheet, rowOf(row), 0, escapedText(title.toUtf8()).constData(), formats->title()),
            0));
        ++row;
    }
    return writeHeader();
}

Result<void> WorkbookWriter::State::writeHeader()
{
    headerRow = row;
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        DAICHO_TRY(checked(worksheet_write_string(sheet,
                                                  rowOf(row),
                                                  columnOf(i),
                                                  escapedText(spec.columns[i].title.toUtf8()),
                                                  formats->header()),
                           int(i)));
    }
    worksheet_freeze_panes(sheet, rowOf(headerRow + 1), 0);
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
    lines.format = formats->line();
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
    const Result<lxw_worksheet*> added = addSheet(DropDownLists::kSheetName.toString());
    if (!added) {
        return failure(added);
    }
    worksheet_hide(*added);
    return checked(lists.writeTo(*added), 0);
}

/// The library does not look whether its temporary files took what it wrote.
Result<void> WorkbookWriter::State::checkRows()
{
    qint64 all = 0;
    for (WrittenSheet& written : sheets) {
        std::FILE* rows = written.sheet->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0) {
            return Failure(file.writeError(u"temporary file"_s));
        }
        written.rowBytes = std::ftell(rows);
        all += written.rowBytes;
    }
    // Each sheet is copied once more beside itself before it is packed.
    return requireSpace(file.path(), all + all / 4);
}

Result<void> WorkbookWriter::State::checkPackage() const
{
    BudgetMeter meter({});
    const Result<ZipPackage> package = ZipPackage::open(file.path(), meter);
    for (size_t i = 0; package && i < sheets.size(); ++i) {
        const Result<PartStream> stream = package->part(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1));
        if (!stream || stream->size() < sheets[i].rowBytes) {
            return Failure(file.writeError(u"sheet %1 is incomplete"_s.arg(i + 1)));
        }
    }
    return package ? Result<void>() : Failure(file.writeError(package.error().detail));
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

WorkbookWriter::~WorkbookWriter() = default;

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString& path,
                                                               const WorkbookOptions& options)
{
    Result<OutputFile> file = OutputFile::create(path);
    if (!file) {
        return failure(file);
    }
    auto state = std::make_unique<State>(std::move(*file), options);
    if (state->book == nullptr) {
        return Failure(state->file.writeError(u"workbook"_s));
    }
    DAICHO_TRY(state->setProperties());
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
            return Failure(state.file.writeError(u"temporary file"_s));
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
    if (utf8.size() > kMaxCellLength && utf16Length(utf8) > kMaxCellLength) {
        return state.checked(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, column);
    }
    lxw_format* format = state.formats->cell(column, style);
    const lxw_row_t row = rowOf(state.row);
    if (needsEscape(utf8)) {
        const QByteArray escaped = escapedText(utf8);
        return state.checked(
            worksheet_write_string(state.sheet, row, columnOf(column), escaped, format), column);
    }
    return state.checked(
        worksheet_write_string(state.sheet, row, columnOf(column), utf8.data(), format), column);
}

Result<void> WorkbookWriter::number(int column, double value, int style)
{
    const State& state = *m_state;
    if (!std::isfinite(value)) {
        return state.cellFailure(column, WorkbookWriterText::tr("it is no finite number."));
    }
    return state.checked(worksheet_write_number(state.sheet,
                                                rowOf(state.row),
                                                columnOf(column),
                                                value,
                                                state.formats->cell(column, style)),
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

Result<void> WorkbookWriter::finish()
{
    State& state = *m_state;
    DAICHO_TRY(state.endPart());
    DAICHO_TRY(state.writeLists());
    DAICHO_TRY(state.checkRows());
    const lxw_error error = workbook_close(std::exchange(state.book, nullptr));
    DAICHO_TRY(state.checked(error, 0));
    DAICHO_TRY(state.checkPackage());
    return state.file.commit();
}

} // namespace daicho
