// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/pagesetup.h"

#include <xlsxwriter.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

constexpr uint8_t kPaperA4 = 9;
constexpr double kMarginInches = 20 / 25.4;

} // namespace

int setUpPage(lxw_worksheet* sheet, const QString& header)
{
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, kMarginInches, kMarginInches, kMarginInches, kMarginInches);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_gridlines(sheet, LXW_SHOW_SCREEN_GRIDLINES);
    if (!header.isEmpty()) {
        const QString text = QString(header).replace(u'&', u"&&"_s);
        const lxw_error error =
            worksheet_set_header(sheet, u"&L%1"_s.arg(text).toUtf8().constData());
        if (error != LXW_NO_ERROR) {
            return error;
        }
    }
    return worksheet_set_footer(sheet, "&C&P / &N");
}

} // namespace daicho
