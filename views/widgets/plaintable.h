// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace daicho {

/// A short table of a dialog, filled cell by cell: whole rows are chosen, nothing is typed.
void dressPlainTable(QTableWidget& table, const QString& name, const QStringList& headers);
/// The text is the cell's tip as well.
QTableWidgetItem* putText(QTableWidget& table, int row, int column, const QString& text);
void putNumber(QTableWidget& table, int row, int column, qint64 number);

} // namespace daicho
