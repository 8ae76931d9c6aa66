// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "views/widgets/grid.h"

#include <QWidget>

#include <span>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;

/// A tab of the treatment page: a table of records that have a state, with the choice of one state
/// and buttons above it, or in its place what to do while there is none.
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    /// Buttons above the table, in their order.
    void setActions(const QList<QAction*>& actions);
    void setHeight(RowHeight height);

    QTableView* table() const { return m_table; }

signals:
    void selectionChanged();

protected:
    /// `name`: of the objects, "measure" for "measureTable" and "measureStates".
    StatePanel(const QString& name, QWidget* parent);

    /// The model outlives the panel's table; `title` names the table and its file.
    void setUpTable(QAbstractItemModel& model,
                    std::span<const int> widths,
                    const PageServices& services,
                    AppContext& context,
                    const QString& title);
    /// The table, or what says that there is nothing.
    void showTable(bool isShown);

    QComboBox* states() const { return m_states; }

    EmptyState* empty() const { return m_empty; }

private:
    QComboBox* m_states;
    QHBoxLayout* m_bar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace daicho
