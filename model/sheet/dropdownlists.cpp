// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/dropdownlists.h"

#include "model/sheet/cellreference.h"
#include "model/sheet/xlsxtext.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace daicho {

using namespace Qt::StringLiterals;

int DropDownLists::offer(
    lxw_worksheet* sheet, int column, int firstRow, int lastRow, const QStringList& choices)
{
    QByteArray source = '=' + place(choices).toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = source.data();
    return worksheet_data_validation_range(sheet,
                                           static_cast<lxw_row_t>(firstRow),
                                           static_cast<lxw_col_t>(column),
                                           static_cast<lxw_row_t>(lastRow),
                                           static_cast<lxw_col_t>(column),
                                           &rule);
}

QString DropDownLists::place(const QStringList& choices)
{
    if (!m_lists.contains(choices)) {
        m_lists.append(choices);
    }
    const QString letters = columnLetters(static_cast<int>(m_lists.indexOf(choices)));
    return u"%1!$%2$1:$%2$%3"_s.arg(kSheetName, letters).arg(choices.size());
}

int DropDownLists::writeTo(lxw_worksheet* sheet) const
{
    qsizetype longest = 0;
    for (const QStringList& list : m_lists) {
        longest = std::max(longest, list.size());
    }
    // Row by row: the library keeps one row at a time.
    for (qsizetype row = 0; row < longest; ++row) {
        for (qsizetype column = 0; column < m_lists.size(); ++column) {
            const QByteArray text = escapedText(m_lists[column].value(row).toUtf8());
            const lxw_error error = worksheet_write_string(sheet,
                                                           static_cast<lxw_row_t>(row),
                                                           static_cast<lxw_col_t>(column),
                                                           text.constData(),
                                                           nullptr);
            if (error != LXW_NO_ERROR) {
                return error;
            }
        }
    }
    return LXW_NO_ERROR;
}

} // namespace daicho
