// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/plaintable.h"

#include <QHeaderView>

namespace daicho {

void dressPlainTable(QTableWidget& table, const QString& name, const QStringList& headers)
{
    table.setObjectName(name);
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    table.verticalHeader()->hide();
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
}

QTableWidgetItem* putText(QTableWidget& table, int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table.setItem(row, column, item);
    return item;
}

void putNumber(QTableWidget& table, int row, int column, qint64 number)
{
    putText(table, row, column, table.locale().toString(number))
        ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace daicho
