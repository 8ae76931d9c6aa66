// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/workbookformats.h"

#include <xlsxwriter.h>

namespace daicho {

namespace {

constexpr lxw_color_t kHeaderFill = 0xE8EAF6;
constexpr lxw_color_t kLineColour = 0xB0B4C8;

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

} // namespace

WorkbookFormats::WorkbookFormats(lxw_workbook* book, const WorkbookOptions& options)
    : m_book(book)
    , m_options(options)
    , m_title(plain())
    , m_header(plain())
    , m_line(workbook_add_format(book))
{
    format_set_bold(m_title);
    format_set_bold(m_header);
    format_set_text_wrap(m_header);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(m_header, kHeaderFill);
    format_set_border(m_header, LXW_BORDER_THIN);
    format_set_border_color(m_header, kLineColour);
    format_set_bottom(m_line, LXW_BORDER_HAIR);
    format_set_bottom_color(m_line, kLineColour);
    madeFor({});
}

lxw_format* WorkbookFormats::plain()
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_font_name(format, m_options.fontName.toUtf8().constData());
    return format;
}

void WorkbookFormats::setColumns(const QList<ColumnSpec>& columns)
{
    m_columns.clear();
    for (const ColumnSpec& column : columns) {
        m_columns.push_back(madeFor(column));
    }
}

size_t WorkbookFormats::madeFor(const ColumnSpec& column)
{
    for (size_t i = 0; i < m_made.size(); ++i) {
        const Made& made = m_made[i];
        if (made.kind == column.kind && made.align == column.align && made.wrap == column.wrap) {
            return i;
        }
    }
    Made made{column.kind, column.align, column.wrap, {make(column, nullptr)}};
    for (const CellStyle& style : m_options.styles) {
        made.byStyle.push_back(make(column, &style));
    }
    m_made.push_back(std::move(made));
    return m_made.size() - 1;
}

lxw_format* WorkbookFormats::make(const ColumnSpec& column, const CellStyle* style)
{
    lxw_format* format = plain();
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    const bool isDate = column.kind == ColumnKind::Date;
    const bool isCentred = isDate && column.align == CellAlign::Automatic;
    format_set_align(format, isCentred ? uint8_t(LXW_ALIGN_CENTER) : alignment(column.align));
    if (isDate) {
        format_set_num_format(format, "yyyy-mm-dd");
    } else if (column.kind == ColumnKind::Amount) {
        format_set_num_format(format, "#,##0");
    } else if (column.kind == ColumnKind::Text && !column.wrap) {
        // So that what is typed over it (1-2, 007) stays as typed. Not for long texts: Excel shows
        // #### for those with this format.
        format_set_num_format(format, "@");
    }
    if (column.wrap) {
        format_set_text_wrap(format);
    }
    if (style != nullptr) {
        format_set_bg_color(format, style->fill);
        format_set_font_color(format, style->text);
        if (style->bold) {
            format_set_bold(format);
        }
    }
    return format;
}

lxw_format* WorkbookFormats::cell(int column, int style) const
{
    const auto place = static_cast<size_t>(column);
    const Made& made = m_made[place < m_columns.size() ? m_columns[place] : 0];
    const auto wanted = static_cast<size_t>(style + 1);
    return made.byStyle[wanted < made.byStyle.size() ? wanted : 0];
}

} // namespace daicho
