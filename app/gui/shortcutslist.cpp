// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/shortcutslist.h"

#include "views/shell/mainwindow.h"
#include "views/widgets/actiontext.h"

#include <QAction>
#include <QHeaderView>
#include <QMenuBar>

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
        line->setText(0, actionText(action->text()));
        line->setText(1, action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutsList::ShortcutsList(MainWindow& window, QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"shortcuts"_s);
    setColumnCount(2);
    setHeaderLabels({tr("Action"), tr("Keys")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    for (const QAction* action : window.menuBar()->actions()) {
        auto* group = new QTreeWidgetItem(this, {actionText(action->text())});
        addLines(*action->menu(), group);
    }
    expandAll();
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace daicho
