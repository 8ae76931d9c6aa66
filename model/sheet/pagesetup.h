// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct lxw_worksheet;

namespace daicho {

/// Makes a sheet print as A4 landscape, as wide as the paper, with page n / N below and `header` at
/// the top left ('' for none). Returns a lxw_error.
int setUpPage(lxw_worksheet* sheet, const QString& header);

} // namespace daicho
