// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/windowmenus.h"

#include "views/shell/page.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QMenuBar>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The recent registers stand behind the command of this id.
constexpr QLatin1StringView kOpenCommand("register.open");

} // namespace

WindowMenus::WindowMenus(QMenuBar* bar)
    : QObject(bar)
    , m_bar(bar)
{
}

void WindowMenus::build(const std::vector<std::unique_ptr<Command>>& commands,
                        const QList<PageSpec>& pages,
                        const QStringList& recent)
{
    m_pageActions.clear();
    qDeleteAll(m_menus);
    m_menus = {{Menu::File, m_bar->addMenu(tr("&File"))},
               {Menu::Edit, m_bar->addMenu(tr("&Edit"))},
               {Menu::View, m_bar->addMenu(tr("&View"))},
               {Menu::Help, m_bar->addMenu(tr("&Help"))}};
    addPages(m_menus.value(Menu::View), pages);
    for (const std::unique_ptr<Command>& command : commands) {
        QMenu* menu = m_menus.value(command->spec().menu);
        if (!menu) {
            continue;
        }
        if (command->spec().beginsGroup) {
            menu->addSeparator();
        }
        menu->addAction(command->action());
        if (command->id() == kOpenCommand) {
            addRecent(menu, recent);
        }
    }
}

void WindowMenus::addPages(QMenu* menu, const QList<PageSpec>& pages)
{
    int number = 0;
    for (const PageSpec& page : pages) {
        const QString id = page.id;
        QAction* action = menu->addAction(icon(page.icon), page.title);
        if (++number <= 9) {
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        }
        connect(action, &QAction::triggered, this, [this, id] { emit pageChosen(id); });
    }
}

void WindowMenus::addRecent(QMenu* menu, const QStringList& recent)
{
    QMenu* submenu = menu->addMenu(tr("&Recent registers"));
    submenu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent) {
        QString text = QDir::toNativeSeparators(path);
        QAction* action = submenu->addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void WindowMenus::showPageCommands(const Page* page)
{
    for (QMenu* menu : std::as_const(m_menus)) {
        for (QAction* action : std::as_const(m_pageActions)) {
            menu->removeAction(action);
        }
    }
    m_pageActions.clear();
    for (Command* command : page ? page->commands() : QList<Command*>()) {
        if (QMenu* menu = m_menus.value(command->spec().menu)) {
            if (command->spec().beginsGroup) {
                m_pageActions << menu->addSeparator();
            }
            menu->addAction(command->action());
            m_pageActions << command->action();
        }
    }
}

} // namespace daicho
