// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daicho {

/// Cells as a spreadsheet puts them on the clipboard: tabs between, a cell with a tab, a break or a
/// quote in quotes.
QString tsvText(const QList<QStringList>& rows);

/// Reads the same. A break within quotes belongs to its cell; a quote that is never closed is a
/// quote. The break that ends the last row begins no further one.
QList<QStringList> readTsv(const QString& text);

} // namespace daicho
