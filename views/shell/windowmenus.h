// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/command.h"

#include <QHash>

#include <memory>
#include <vector>

class QMenu;
class QMenuBar;

namespace daicho {

class Page;
struct PageSpec;

/// The menus of the window, made from commands, pages and recent registers.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(QMenuBar* bar);

    void build(const std::vector<std::unique_ptr<Command>>& commands,
               const QList<PageSpec>& pages,
               const QStringList& recent);
    /// Adds what the current page can do, in place of what the last one could.
    void showPageCommands(const Page* page);

signals:
    void pageChosen(const QString& id);
    void recentChosen(const QString& path);

private:
    void addPages(QMenu* menu, const QList<PageSpec>& pages);
    void addRecent(QMenu* menu, const QStringList& recent);

    QMenuBar* m_bar;
    QHash<Menu, QMenu*> m_menus;
    QList<QAction*> m_pageActions;
};

} // namespace daicho
