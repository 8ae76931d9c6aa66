// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/firstpaint.h"

#include "views/shell/mainwindow.h"
#include "views/shell/page.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>

#include <algorithm>

namespace daicho {

FirstPaint::FirstPaint(MainWindow& window, Extent extent)
    : QObject(&window)
    , m_window(window)
    , m_extent(extent)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_window.isVisible() && hasPainted(watched)) {
        qApp->removeEventFilter(this);
        // The event is painted after this filter.
        QMetaObject::invokeMethod(this, &FirstPaint::happened, Qt::QueuedConnection);
    }
    return false;
}

bool FirstPaint::hasPainted(const QObject* watched) const
{
    const Page* page = m_window.currentPage();
    const auto tables = page != nullptr ? page->findChildren<QTableView*>() : QList<QTableView*>();
    if (m_extent == Frame || tables.isEmpty()) {
        return true;
    }
    return std::ranges::any_of(tables, [watched](const QTableView* table) {
        return watched == table->viewport() && hasRows(*table);
    });
}

bool FirstPaint::hasRows(const QTableView& table)
{
    const QAbstractItemModel* model = table.model();
    if (model == nullptr || model->rowCount() == 0) {
        return false;
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!model->index(0, column).data().toString().isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace daicho
