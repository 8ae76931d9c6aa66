// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace daicho {

/// The first columns of a table once more, lying over it where they would be, so that they stay
/// when it scrolls sideways. Shares model, selection and scroll position; the keys go to the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT
public:
    FrozenColumns(QTableView* table, int count);

    /// After the table's model or columns were set.
    void follow();
    void place();

    int width() const;
    /// Opens the editor of a cell; `event` is the key that began it.
    bool begin(const QModelIndex& index, QEvent* event);

    /// The first column stands for its row: a click on it chooses the whole row.
    static QItemSelectionModel::SelectionFlags rowsByNumber(
        QItemSelectionModel::SelectionFlags flags, const QModelIndex& index, const QEvent* event);

signals:
    void editorClosed(bool submitted);

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void paintEvent(QPaintEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void showMenu(const QPoint& position);

    QTableView* m_table;
    int m_count;
};

} // namespace daicho
