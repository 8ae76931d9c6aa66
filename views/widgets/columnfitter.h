// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <span>

class QTableView;

namespace daicho {

/// Keeps the columns of a table as wide as its view: each has at least its width and room for its
/// title, and those that hold names share what is left. A table that needs more scrolls.
class ColumnFitter final : public QObject
{
    Q_OBJECT
public:
    /// The table owns the fitter. `least`: by column; `growing`: columns that share the rest.
    ColumnFitter(QTableView* table, QList<int> least, QList<int> growing);

    /// Again, after columns were hidden or titles have changed.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_table;
    QList<int> m_least;
    QList<int> m_growing;
};

/// The columns from the first on: each at least as wide as its title needs.
void setColumnWidths(QTableView& table, std::span<const int> widths);

} // namespace daicho
