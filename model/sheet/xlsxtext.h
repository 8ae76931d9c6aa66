// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace daicho {

/// True if libxlsxwriter would not give the text back as it is: `_xHHHH_` in it, NUL, or U+FFFE and
/// U+FFFF. (Other control characters it escapes itself.)
bool needsEscape(QByteArrayView utf8);

/// The text with those escaped as Excel does.
QByteArray escapedText(QByteArrayView utf8);

/// Excel counts UTF-16 units.
qsizetype utf16Length(QByteArrayView utf8);

} // namespace daicho
