// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/command.h"
#include "views/shell/palettesource.h"
#include "views/shell/settings.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace daicho {

class AppContext;
class BannerBar;
class NavigationBar;
class Page;
struct PageSpec;
class StartPage;
class StatusBar;
class WindowMenus;

/// The frame: navigation, pages, menus, status. Adds pages and commands and knows none of them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The context must outlive the window.
    MainWindow(const Settings& settings, AppContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Pages appear in the navigation in this order; the window owns them.
    void addPage(Page* page);
    /// The same for a page that is made when it is asked for or when makeNextPage() comes to it.
    void addPage(const PageSpec& spec, const std::function<Page*()>& make);
    /// Makes one of the pages that nobody asked for yet; false if there is none.
    bool makeNextPage();
    /// Deletes all pages: their register was closed.
    void removePages();
    /// Commands appear in their menus in this order; call before buildMenus().
    Command* addCommand(std::unique_ptr<Command> command);
    /// A further place where the palette looks (assets); must outlive the window.
    void addPaletteSource(PaletteSource* source);

    /// Builds the menus anew: once after the last addCommand(), again when pages came or went.
    void buildMenus();
    /// Brings all actions up to date; call after any change of what AppContext answers.
    void updateCommands();

    void showPage(const QString& id, const QString& target = {});
    Page* currentPage() const;
    /// Makes the page if need be; null where there is none of this id.
    Page* page(const QString& id);

    /// Without a register the start page stands in place of navigation and pages.
    void setRegisterOpen(bool open);
    void showPalette();

    StatusBar* status() const { return m_status; }

    BannerBar* banner() const { return m_banner; }

    StartPage* startPage() const { return m_start; }

    const Settings& settings() const { return m_settings; }

    void setSettings(const Settings& settings);

signals:
    /// Geometry or a page's columns are to be remembered; not the answer to setSettings().
    void settingsChanged(const Settings& settings);
    /// The menu or the start page named a register to open.
    void recentRequested(const QString& path);
    void currentPageChanged(const QString& id);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void setUpFrame();
    void takePage(Page* page);
    void connectPage(Page* page);
    void run(Command* command);
    void changePage(const QString& id);
    void rememberPage(const Page* page);
    QList<PaletteItem> pageItems();
    QList<PaletteItem> commandItems();

    Settings m_settings;
    AppContext& m_context;
    std::vector<std::unique_ptr<Command>> m_commands;
    QList<PageSpec> m_specs;
    QMap<QString, std::function<Page*()>> m_waiting; // by page id
    QList<Page*> m_pages;
    ListSource m_pageSource;
    ListSource m_commandSource;
    QList<PaletteSource*> m_sources;
    NavigationBar* m_navigation = nullptr;
    BannerBar* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_front = nullptr;
    StartPage* m_start = nullptr;
    StatusBar* m_status = nullptr;
    WindowMenus* m_menus = nullptr;
};

} // namespace daicho
