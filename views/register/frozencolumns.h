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

signals:
    void editorClosed(bool submitted);

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTableView* m_table;
    int m_count;
};

} // namespace daicho
