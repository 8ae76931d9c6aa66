// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/shortcutsdialog.h"

#include "views/shell/mainwindow.h"
#include "views/widgets/grid.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

void addLines(const QMenu& menu, QTreeWidgetItem* group)
{
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator() || action->shortcut().isEmpty()) {
            continue;
        }
        auto* line = new QTreeWidgetItem(group);
        line->setText(0, action->text().remove(u'&').remove(u'…'));
        line->setText(1, action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(MainWindow& window)
    : QDialog(&window)
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keys"));
    resize(480, 560);
    auto* list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QAction* action : window.menuBar()->actions()) {
        auto* group = new QTreeWidgetItem(list, {action->text().remove(u'&')});
        addLines(*action->menu(), group);
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kMargin);
    column->addWidget(list);
    column->addWidget(buttons);
}

} // namespace daicho
