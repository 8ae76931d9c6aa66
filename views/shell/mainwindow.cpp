// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "views/shell/appcontext.h"
#include "views/shell/commandpalette.h"
#include "views/shell/navigationbar.h"
#include "views/shell/page.h"
#include "views/shell/startpage.h"
#include "views/shell/statusbar.h"
#include "views/shell/windowmenus.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Settings& settings, AppContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_context(context)
    , m_pageSource([this] { return pageItems(); })
    , m_commandSource([this] { return commandItems(); })
    , m_sources{&m_pageSource, &m_commandSource}
{
    setObjectName(u"window"_s);
    setWindowTitle(tr("Daicho"));
    setWindowIcon(applicationIcon());
    setMinimumSize(960, 600);
    setUpFrame();
    if (!restoreGeometry(settings.geometry)) {
        resize(1280, 800);
    }
    m_start->setRecent(settings.recent);
    setRegisterOpen(false);
}

MainWindow::~MainWindow()
{
    // Pages own actions that our menus show: they go first, while the menus are whole.
    removePages();
}

void MainWindow::setUpFrame()
{
    m_navigation = new NavigationBar(this);
    m_banner = new BannerBar(this);
    m_stack = new QStackedWidget(this);
    m_start = new StartPage(this);
    m_status = new StatusBar(this);
    setStatusBar(m_status);

    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    m_front = new QStackedWidget(this);
    m_front->addWidget(m_start);
    m_front->addWidget(frame);
    setCentralWidget(m_front);
    connect(m_navigation, &NavigationBar::entryActivated, this, &MainWindow::changePage);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::recentRequested);
    m_menus = new WindowMenus(menuBar());
    connect(m_menus, &WindowMenus::recentChosen, this, &MainWindow::recentRequested);
    connect(m_menus, &WindowMenus::pageChosen, this, [this](const QString& id) { showPage(id); });
}

void MainWindow::addPage(Page* page)
{
    m_specs << page->spec();
    m_navigation->addEntry(page->id(), page->title(), page->iconName());
    takePage(page);
}

void MainWindow::addPage(const PageSpec& spec, const std::function<Page*()>& make)
{
    m_specs << spec;
    m_navigation->addEntry(spec.id, spec.title, spec.icon);
    m_waiting.insert(spec.id, make);
}

bool MainWindow::makeNextPage()
{
    for (const PageSpec& spec : std::as_const(m_specs)) {
        if (m_waiting.contains(spec.id)) {
            return page(spec.id) != nullptr;
        }
    }
    return false;
}

void MainWindow::takePage(Page* page)
{
    m_pages << page;
    m_stack->addWidget(page);
    m_navigation->setBadge(page->id(), page->badge());
    page->applySettings(m_settings);
    page->restoreState(m_settings.pages.value(page->id()));
    connectPage(page);
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::badgeChanged, this, [this, page](int count) {
        m_navigation->setBadge(page->id(), count);
    });
    connect(page, &Page::statusChanged, this, [this, page](const QString& sentence) {
        if (page == currentPage()) {
            m_status->setSentence(sentence);
        }
    });
    for (Command* command : page->commands()) {
        connect(command->action(), &QAction::triggered, this, [this, command] { run(command); });
    }
}

void MainWindow::removePages()
{
    m_menus->showPageCommands(nullptr);
    m_navigation->clear();
    m_waiting.clear();
    m_specs.clear();
    for (Page* page : std::as_const(m_pages)) {
        rememberPage(page);
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_status->setSentence({});
}

Command* MainWindow::addCommand(std::unique_ptr<Command> command)
{
    Command* added = command.get();
    connect(added->action(), &QAction::triggered, this, [this, added] { run(added); });
    addAction(added->action());
    m_commands.push_back(std::move(command));
    return added;
}

void MainWindow::addPaletteSource(PaletteSource* source)
{
    m_sources << source;
}

void MainWindow::run(Command* command)
{
    // The command may have closed this window (a change of language does).
    const QPointer<MainWindow> self(this);
    command->execute(m_context);
    if (self) {
        updateCommands();
    }
}

void MainWindow::buildMenus()
{
    m_menus->build(m_commands, m_specs, m_settings.recent);
    m_menus->showPageCommands(currentPage());
    updateCommands();
}

void MainWindow::updateCommands()
{
    for (const std::unique_ptr<Command>& command : m_commands) {
        command->update(m_context);
    }
    for (const Page* page : std::as_const(m_pages)) {
        for (Command* command : page->commands()) {
            command->update(m_context);
        }
    }
}

void MainWindow::showPage(const QString& id, const QString& target)
{
    changePage(id);
    if (Page* shown = currentPage(); shown && shown->id() == id) {
        shown->setFocus();
        if (!target.isEmpty()) {
            shown->open(target);
        }
    }
}

void MainWindow::changePage(const QString& id)
{
    Page* next = page(id);
    Page* now = currentPage();
    const bool isShown = next == now && m_navigation->current() == id;
    if (!next || isShown) {
        return;
    }
    if (now && now != next && !now->mayLeave()) {
        m_navigation->setCurrent(now->id());
        return;
    }
    m_stack->setCurrentWidget(next);
    m_navigation->setCurrent(id);
    next->refresh();
    m_status->setSentence(next->statusSentence());
    m_menus->showPageCommands(next);
    updateCommands();
    emit currentPageChanged(id);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::page(const QString& id)
{
    if (const std::function<Page*()> make = m_waiting.take(id)) {
        takePage(make());
        return m_pages.last();
    }
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? nullptr : *found;
}

void MainWindow::setRegisterOpen(bool open)
{
    m_front->setCurrentIndex(open ? 1 : 0);
    if (!open) {
        m_banner->hide();
    }
}

void MainWindow::showPalette()
{
    auto* palette = new CommandPalette(m_sources, this);
    const QPoint place((width() - palette->width()) / 2, height() / 8);
    palette->move(mapToGlobal(place));
    palette->open();
}

void MainWindow::setSettings(const Settings& settings)
{
    m_settings = settings;
    m_start->setRecent(settings.recent);
    for (Page* page : std::as_const(m_pages)) {
        page->applySettings(settings);
    }
    buildMenus();
}

void MainWindow::rememberPage(const Page* page)
{
    m_settings.pages.insert(page->id(), page->saveState());
}

QList<PaletteItem> MainWindow::pageItems()
{
    QList<PaletteItem> items;
    for (const PageSpec& spec : std::as_const(m_specs)) {
        items << PaletteItem{
            tr("Pages"), spec.title, {}, spec.icon, true, [this, id = spec.id] { showPage(id); }};
    }
    return items;
}

QList<PaletteItem> MainWindow::commandItems()
{
    QList<PaletteItem> items;
    const auto add = [&items, this](const Command& command) {
        QAction* action = command.action();
        items << PaletteItem{tr("Actions"),
                             command.plainText(),
                             action->shortcut().toString(QKeySequence::NativeText),
                             command.spec().icon,
                             action->isEnabled(),
                             [action] { action->trigger(); }};
    };
    for (const Command* command : currentPage() ? currentPage()->commands() : QList<Command*>()) {
        add(*command);
    }
    for (const std::unique_ptr<Command>& command : m_commands) {
        add(*command);
    }
    return items;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if ((currentPage() && !currentPage()->mayLeave()) || !m_context.mayClose()) {
        event->ignore();
        return;
    }
    for (const Page* page : std::as_const(m_pages)) {
        rememberPage(page);
    }
    m_settings.geometry = saveGeometry();
    emit settingsChanged(m_settings);
    event->accept();
}

} // namespace daicho
