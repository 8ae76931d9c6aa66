// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/cellpaste.h"
#include "views/widgets/grid.h"

#include <QHash>
#include <QTableView>

namespace daicho {

class AssetTableModel;
class FrozenColumns;

/// The table of the register: keys as in a spreadsheet, first columns in sight, fixed rows.
class RegisterTable : public QTableView
{
    Q_OBJECT
public:
    explicit RegisterTable(AssetTableModel& model, QWidget* parent = nullptr);

    /// Widths in pixels by column key; others get the field's own.
    void showColumns(const QStringList& keys, const QHash<QString, int>& widths);
    QHash<QString, int> columnWidths() const;
    void setRows(RowHeight height);
    void showOrder(const QString& key, bool descending);

    /// First and last of each block of rows in which a cell is chosen, apart from one another.
    QList<std::pair<int, int>> chosenRows() const;
    /// The chosen rectangles of cells, by row.
    QList<CellRange> chosenCells() const;
    /// Whether all that is chosen are whole rows.
    bool choosesWholeRows() const;
    void chooseRow(int row, int column = -1);
    void chooseCells(const QList<CellRange>& ranges);

signals:
    void visibleRowsChanged(int first, int last);
    void chosenRowsChanged();
    void orderRequested(const QString& key);
    void previewRequested();
    void headerMenuRequested(const QPoint& position, const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void paintEvent(QPaintEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void connectHeader(QTableView* table);
    void tellVisible();
    void moveDown();

    AssetTableModel& m_model;
    FrozenColumns* m_frozen;
    QList<std::pair<int, int>> m_chosen; // rows, as last told
    int m_first = 0;
    int m_last = -1;
};

} // namespace daicho
