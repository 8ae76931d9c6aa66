// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/grid.h"

#include <QStyledItemDelegate>

class QTableView;

namespace daicho {

/// The look of every table cell: one line, elided in the middle of nothing but at the end, with the
/// whole text as tool tip where it does not fit, and editors that fill the cell.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    /// Ground of a cell (selection, hover, line under the row) without its content.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;
};

/// Gives a table the common order: fixed rows, no wrap, no vertical header, whole rows selected,
/// TableDelegate. No ResizeToContents anywhere: a register has a million rows.
void dressTable(QTableView* table, RowHeight height = RowHeight::Normal);
void setRowHeight(QTableView* table, RowHeight height);

} // namespace daicho
