// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/workbookwriter.h"

#include <vector>

struct lxw_format;
struct lxw_workbook;

namespace daicho {

/// The cell formats of a workbook being written: made once each, looked up by column and style.
class WorkbookFormats
{
public:
    WorkbookFormats(lxw_workbook* book, const WorkbookOptions& options);

    /// Begins the columns of a sheet.
    void setColumns(const QList<ColumnSpec>& columns);

    /// `style` -1 is a plain cell. Unknown columns and styles give a plain cell.
    lxw_format* cell(int column, int style) const;

    lxw_format* title() const { return m_title; }

    lxw_format* header() const { return m_header; }

    /// The hairline below each row.
    lxw_format* line() const { return m_line; }

private:
    struct Made
    {
        ColumnKind kind;
        CellAlign align;
        bool wrap;
        std::vector<lxw_format*> byStyle;
    };

    lxw_format* plain();
    size_t madeFor(const ColumnSpec& column);
    lxw_format* make(const ColumnSpec& column, const CellStyle* style);

    lxw_workbook* m_book;
    WorkbookOptions m_options;
    std::vector<Made> m_made;
    /// Per column of the sheet the place in m_made.
    std::vector<size_t> m_columns;
    lxw_format* m_title;
    lxw_format* m_header;
    lxw_format* m_line;
};

} // namespace daicho
