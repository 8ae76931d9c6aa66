// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/frozencolumns.h"

#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace daicho {

FrozenColumns::FrozenColumns(QTableView* table, int count)
    : QTableView(table)
    , m_table(table)
    , m_count(count)
{
    dressTable(this);
    setFocusProxy(table);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &FrozenColumns::showMenu);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(false);
    table->viewport()->stackUnder(this);
    connect(table->horizontalHeader(),
            &QHeaderView::sectionResized,
            this,
            [this](int section, int, int size) {
                if (section < m_count) {
                    setColumnWidth(section, size);
                    place();
                }
            });
    connect(
        horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
            if (section < m_count && size > 0) { // not the hiding of the other columns
                m_table->setColumnWidth(section, size);
            }
        });
    connect(table->verticalScrollBar(),
            &QScrollBar::valueChanged,
            verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(),
            &QScrollBar::valueChanged,
            table->verticalScrollBar(),
            &QScrollBar::setValue);
}

void FrozenColumns::follow()
{
    setModel(m_table->model());
    setSelectionModel(m_table->selectionModel());
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, i >= m_count);
        if (i < m_count) {
            setColumnWidth(i, m_table->columnWidth(i));
        }
    }
    place();
}

int FrozenColumns::width() const
{
    int sum = 0;
    for (int i = 0; model() != nullptr && i < std::min(m_count, model()->columnCount()); ++i) {
        sum += m_table->columnWidth(i);
    }
    return sum;
}

void FrozenColumns::place()
{
    setGeometry(m_table->frameWidth(),
                m_table->frameWidth(),
                width(),
                m_table->viewport()->height() + m_table->horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

/// The table would get no such event from here: scroll areas take them from their viewport only.
void FrozenColumns::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_table->actions());
    menu->popup(viewport()->mapToGlobal(position));
}

bool FrozenColumns::begin(const QModelIndex& index, QEvent* event)
{
    return edit(index, event != nullptr ? AnyKeyPressed : AllEditTriggers, event);
}

QItemSelectionModel::SelectionFlags FrozenColumns::rowsByNumber(
    QItemSelectionModel::SelectionFlags flags, const QModelIndex& index, const QEvent* event)
{
    const bool byMouse = event != nullptr && (event->type() == QEvent::MouseButtonPress ||
                                              event->type() == QEvent::MouseButtonRelease ||
                                              event->type() == QEvent::MouseMove);
    return byMouse && index.isValid() && index.column() == 0 &&
                   flags != QItemSelectionModel::NoUpdate
               ? flags | QItemSelectionModel::Rows
               : flags;
}

QItemSelectionModel::SelectionFlags FrozenColumns::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const
{
    return rowsByNumber(QTableView::selectionCommand(index, event), index, event);
}

void FrozenColumns::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool submitted = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, submitted ? QAbstractItemDelegate::NoHint : hint);
    emit editorClosed(submitted);
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // The edge shows only while something lies under it.
    if (m_table->horizontalScrollBar()->value() > 0) {
        QPainter painter(viewport());
        painter.fillRect(
            viewport()->width() - 1, 0, 1, viewport()->height(), tonesOf(palette()).border);
    }
}

} // namespace daicho
