// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/formwriter.h"

#include "model/sheet/cellreference.h"
#include "model/sheet/dropdownlists.h"
#include "model/sheet/numberformat.h"
#include "model/sheet/workbookfile.h"

#include <cmath>
#include <xlsxwriter.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kFont = "Yu Gothic";
constexpr lxw_color_t kLineColour = 0xB0B4C8;
constexpr qsizetype kMaxTitle = 32;
constexpr qsizetype kMaxMessage = 255;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row - 1);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

lxw_datetime dateOf(int year, int month, int day)
{
    lxw_datetime value = {};
    value.year = year;
    value.month = month;
    value.day = day;
    return value;
}

uint8_t alignment(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return LXW_ALIGN_LEFT;
    case CellAlign::Centre:
        return LXW_ALIGN_CENTER;
    case CellAlign::Right:
        return LXW_ALIGN_RIGHT;
    case CellAlign::Automatic:
        break;
    }
    return LXW_ALIGN_NONE;
}

void setLook(lxw_format* made, const FormFormat& format)
{
    format_set_font_color(made, format.text);
    if (format.filled) {
        format_set_bg_color(made, format.fill);
    }
    if (format.bold) {
        format_set_bold(made);
    }
}

} // namespace

struct FormWriter::State
{
    State(std::unique_ptr<WorkbookFile> workbook, const QString& header)
        : file(std::move(workbook))
        , pageHeader(header)
    {
        file->names().take(DropDownLists::kSheetName.toString());
    }

    Result<void> checked(int error, int column) const
    {
        return file->checked(error, row - 1, column);
    }

    lxw_format* format(int at) const { return formats[static_cast<size_t>(at)]; }

    std::unique_ptr<WorkbookFile> file;
    QString pageHeader;
    std::vector<lxw_format*> formats;
    DropDownLists lists;
    lxw_worksheet* sheet = nullptr;
    QString sheetName;
    int row = 1;
};

FormWriter::FormWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

FormWriter::~FormWriter() = default;

Result<std::unique_ptr<FormWriter>> FormWriter::create(const QString& path,
                                                       const DocumentProperties& properties,
                                                       const QString& pageHeader)
{
    auto file = WorkbookFile::create(path, properties);
    if (!file) {
        return failure(file);
    }
    return std::unique_ptr<FormWriter>(
        new FormWriter(std::make_unique<State>(std::move(*file), pageHeader)));
}

int FormWriter::addFormat(const FormFormat& format)
{
    lxw_format* const made = workbook_add_format(m_state->file->book());
    format_set_font_name(made, kFont);
    format_set_align(
        made, format.boxed ? uint8_t(LXW_ALIGN_VERTICAL_CENTER) : uint8_t(LXW_ALIGN_VERTICAL_TOP));
    format_set_align(made, alignment(format.align));
    setLook(made, format);
    if (format.size > 0) {
        format_set_font_size(made, format.size);
    }
    if (format.kind == ColumnKind::Date) {
        format_set_num_format(made, "yyyy-mm-dd");
    } else if (format.kind == ColumnKind::Text && !format.wrap && format.unlocked) {
        // What is typed stays as typed (1-2, 007). Not for long texts: Excel shows #### for those.
        format_set_num_format(made, "@");
    }
    if (format.wrap) {
        format_set_text_wrap(made);
    }
    if (format.boxed) {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, kLineColour);
    }
    if (format.unlocked) {
        format_set_unlocked(made);
    }
    m_state->formats.push_back(made);
    return static_cast<int>(m_state->formats.size()) - 1;
}

Result<void> FormWriter::beginSheet(const FormSheet& sheet)
{
    State& state = *m_state;
    state.sheetName = state.file->names().take(sheet.name);
    const auto added = state.file->addSheet(state.sheetName, state.pageHeader);
    if (!added) {
        return failure(added);
    }
    state.sheet = *added;
    state.row = 1;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        lxw_row_col_options options = {};
        options.hidden = sheet.columns[i].hidden ? LXW_TRUE : LXW_FALSE;
        DAICHO_TRY(state.checked(
            worksheet_set_column_opt(
                state.sheet, columnOf(i), columnOf(i), sheet.columns[i].width, nullptr, &options),
            int(i)));
    }
    if (sheet.portrait) {
        worksheet_set_portrait(state.sheet);
    }
    if (sheet.frozenRows > 0) {
        worksheet_freeze_panes(
            state.sheet, rowOf(sheet.frozenRows + 1), columnOf(sheet.frozenColumns));
    }
    worksheet_fit_to_pages(state.sheet, static_cast<uint16_t>(sheet.pagesWide), 0);
    if (sheet.repeatedColumns > 0) {
        DAICHO_TRY(state.checked(
            worksheet_repeat_columns(state.sheet, 0, columnOf(sheet.repeatedColumns - 1)), 0));
    }
    lxw_protection allowed = {};
    allowed.format_cells = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.insert_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(state.sheet, nullptr, &allowed);
    worksheet_ignore_errors(state.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    return sheet.repeatedRow > 0
               ? state.checked(worksheet_repeat_rows(
                                   state.sheet, rowOf(sheet.repeatedRow), rowOf(sheet.repeatedRow)),
                               0)
               : Result<void>();
}

Result<void> FormWriter::beginRow(int row, double height)
{
    m_state->row = row;
    return height > 0
               ? m_state->checked(worksheet_set_row(m_state->sheet, rowOf(row), height, nullptr), 0)
               : Result<void>();
}

Result<void> FormWriter::text(int column, QByteArrayView utf8, int format)
{
    const State& state = *m_state;
    const lxw_row_t row = rowOf(state.row);
    if (utf8.isEmpty()) {
        return state.checked(
            worksheet_write_blank(state.sheet, row, columnOf(column), state.format(format)),
            column);
    }
    const Result<QByteArray> escaped = state.file->escaped(utf8, state.row - 1, column);
    if (!escaped) {
        return failure(escaped);
    }
    return state.checked(
        worksheet_write_string(state.sheet,
                               row,
                               columnOf(column),
                               escaped->isEmpty() ? utf8.data() : escaped->constData(),
                               state.format(format)),
        column);
}

Result<void> FormWriter::text(int column, const QString& value, int format)
{
    return text(column, QByteArrayView(value.toUtf8()), format);
}

Result<void> FormWriter::number(int column, double value, int format)
{
    const State& state = *m_state;
    if (!std::isfinite(value)) {
        return text(column, QByteArrayView(""), format);
    }
    return state.checked(
        worksheet_write_number(
            state.sheet, rowOf(state.row), columnOf(column), value, state.format(format)),
        column);
}

Result<void> FormWriter::date(int column, QDate value, int format)
{
    if (const auto serial = serialOfDate(value)) {
        return number(column, *serial, format);
    }
    return text(column, value.toString(Qt::ISODate), format);
}

Result<void>
FormWriter::formula(int column, const QByteArray& formula, const QString& value, int format)
{
    const State& state = *m_state;
    return state.checked(worksheet_write_formula_str(state.sheet,
                                                     rowOf(state.row),
                                                     columnOf(column),
                                                     formula.constData(),
                                                     state.format(format),
                                                     value.toUtf8().constData()),
                         column);
}

Result<void> FormWriter::input(const CellRange& range, const FormInput& input)
{
    State& state = *m_state;
    QByteArray title = input.title.left(kMaxTitle).toUtf8();
    QByteArray message = input.message.left(kMaxMessage).toUtf8();
    QByteArray error = input.error.left(kMaxMessage).toUtf8();
    QByteArray source;
    std::vector<QByteArray> figures;
    std::vector<char*> literals;
    lxw_data_validation rule = {};
    rule.input_title = title.isEmpty() ? nullptr : title.data();
    rule.input_message = message.isEmpty() ? nullptr : message.data();
    rule.error_message = error.isEmpty() ? nullptr : error.data();
    rule.error_type =
        input.isAdvice ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    switch (input.kind) {
    case FormInput::Kind::Any:
        rule.validate = LXW_VALIDATION_TYPE_ANY;
        break;
    case FormInput::Kind::List:
        source = '=' + list(input.choices).toUtf8();
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.criteria = LXW_VALIDATION_CRITERIA_NONE;
        rule.value_formula = source.data();
        break;
    case FormInput::Kind::Figures:
        for (const QString& choice : input.choices) {
            figures.push_back(choice.toUtf8());
        }
        for (QByteArray& figure : figures) {
            literals.push_back(figure.data());
        }
        literals.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.criteria = LXW_VALIDATION_CRITERIA_NONE;
        rule.value_list = literals.data();
        break;
    case FormInput::Kind::Date:
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.minimum_datetime = dateOf(1900, 1, 1);
        rule.maximum_datetime = dateOf(2999, 12, 31);
        break;
    case FormInput::Kind::WholeNumber:
        rule.validate = LXW_VALIDATION_TYPE_INTEGER;
        rule.maximum_number = 1e9;
        break;
    case FormInput::Kind::Number:
        rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
        rule.maximum_number = 1e9;
        break;
    }
    return state.checked(worksheet_data_validation_range(state.sheet,
                                                         rowOf(range.firstRow),
                                                         columnOf(range.firstColumn),
                                                         rowOf(range.lastRow),
                                                         columnOf(range.lastColumn),
                                                         &rule),
                         range.firstColumn);
}

Result<void> FormWriter::rule(const FormRule& rule)
{
    State& state = *m_state;
    lxw_format* const format = workbook_add_format(state.file->book());
    setLook(format, rule.format);
    if (rule.strikeOut) {
        format_set_font_strikeout(format);
    }
    QByteArray formula = rule.formula.toUtf8();
    lxw_conditional_format condition = {};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = formula.data();
    condition.format = format;
    return state.checked(worksheet_conditional_format_range(state.sheet,
                                                            rowOf(rule.range.firstRow),
                                                            columnOf(rule.range.firstColumn),
                                                            rowOf(rule.range.lastRow),
                                                            columnOf(rule.range.lastColumn),
                                                            &condition),
                         rule.range.firstColumn);
}

Result<void> FormWriter::filter(const CellRange& range)
{
    return m_state->checked(worksheet_autofilter(m_state->sheet,
                                                 rowOf(range.firstRow),
                                                 columnOf(range.firstColumn),
                                                 rowOf(range.lastRow),
                                                 columnOf(range.lastColumn)),
                            range.firstColumn);
}

Result<void> FormWriter::name(const QByteArray& name, int row, int column)
{
    const State& state = *m_state;
    const QString place = u"='%1'!$%2$%3"_s.arg(state.sheetName, columnLetters(column)).arg(row);
    return state.checked(
        workbook_define_name(state.file->book(), name.constData(), place.toUtf8().constData()),
        column);
}

QString FormWriter::list(const QStringList& values)
{
    return m_state->lists.place(values);
}

Result<void> FormWriter::finish()
{
    State& state = *m_state;
    if (!state.lists.isEmpty()) {
        const auto added =
            state.file->addSheet(DropDownLists::kSheetName.toString(), state.pageHeader);
        if (!added) {
            return failure(added);
        }
        worksheet_hide(*added);
        DAICHO_TRY(state.checked(state.lists.writeTo(*added), 0));
    }
    return state.file->finish();
}

} // namespace daicho
