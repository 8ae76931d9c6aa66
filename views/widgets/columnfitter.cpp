// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/columnfitter.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace daicho {

ColumnFitter::ColumnFitter(QTableView* table, QList<int> least, QList<int> growing)
    : QObject(table)
    , m_table(table)
    , m_least(std::move(least))
    , m_growing(std::move(growing))
{
    m_table->viewport()->installEventFilter(this);
    fit();
}

void ColumnFitter::fit()
{
    const QHeaderView* const header = m_table->horizontalHeader();
    QList<int> widths = m_least;
    int needed = 0;
    for (int column = 0; column < widths.size(); ++column) {
        widths[column] = std::max(widths[column], header->sectionSizeHint(column));
        needed += m_table->isColumnHidden(column) ? 0 : widths[column];
    }
    const auto growing =
        std::ranges::count_if(m_growing, [this](int c) { return !m_table->isColumnHidden(c); });
    const int spare = m_table->viewport()->width() - needed;
    for (int column = 0; column < widths.size(); ++column) {
        const bool grows = spare > 0 && m_growing.contains(column);
        m_table->setColumnWidth(column, widths[column] + (grows ? spare / int(growing) : 0));
    }
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void setColumnWidths(QTableView& table, std::span<const int> widths)
{
    int column = 0;
    for (const int width : widths) {
        table.setColumnWidth(column,
                             std::max(width, table.horizontalHeader()->sectionSizeHint(column)));
        ++column;
    }
}

} // namespace daicho
