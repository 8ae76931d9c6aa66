// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/statepanel.h"

#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/treat/actionbutton.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

StatePanel::StatePanel(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_states(new QComboBox(this))
    , m_bar(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    m_states->setObjectName(name + u"States"_s);
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"));
    m_table->setObjectName(name + u"Table"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bar->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    m_bar->setSpacing(Grid::kGap);
    m_bar->addWidget(m_states);
    m_bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
}

void StatePanel::setUpTable(QAbstractItemModel& model,
                            std::span<const int> widths,
                            const PageServices& services,
                            AppContext& context,
                            const QString& title)
{
    m_table->setAccessibleName(title);
    m_table->setModel(&model);
    dressTable(m_table);
    setColumnWidths(*m_table, widths);
    auto* output = new TableOutput(m_table, services, title);
    connect(output, &TableOutput::failed, this, [&context](const Error& error) {
        context.showError(error);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &StatePanel::selectionChanged);
}

void StatePanel::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        m_bar->addWidget(buttonOf(action));
    }
}

void StatePanel::setHeight(RowHeight height)
{
    setRowHeight(m_table, height);
}

void StatePanel::showTable(bool isShown)
{
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget*>(m_table) : m_empty);
}

} // namespace daicho
