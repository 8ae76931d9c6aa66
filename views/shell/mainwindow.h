// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/command.h"
#include "views/shell/settings.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace daicho {

class AppContext;
class BannerBar;
class NavigationBar;
class Page;
class PaletteSource;
class StartPage;
class StatusBar;

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
    Command* addCommand(std::unique_ptr<Command> command);
    /// A further place where the palette looks (assets); must outlive the window.
    void addPaletteSource(PaletteSource* source);

    /// Before all commands were added, menus are empty: call once after.
    void buildMenus();
    /// Brings all actions up to date; call after any change of what AppContext answers.
    void updateCommands();

    void showPage(const QString& id, const QString& target = {});
    Page* currentPage() const;
    Page* page(const QString& id) const;
    /// Takes the pages away, for a register that was closed.
    void removePages();

    /// Without a register the start page stands in place of navigation and pages.
    void setRegisterOpen(bool open);
    void showPalette();

    StatusBar* status() const { return m_status; }

    BannerBar* banner() const { return m_banner; }

    StartPage* startPage() const { return m_start; }

    const Settings& settings() const { return m_settings; }

    void setSettings(const Settings& settings);

signals:
    /// Something to remember changed here (geometry, a page's columns), not the answer to
    /// setSettings.
    void settingsChanged(const Settings& settings);
    /// A menu entry or start page row named a register to open.
    void recentRequested(const QString& path);
    void currentPageChanged(const QString& id);
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void setUpFrame();
    void connectSignals();
    void addPageActions(QMenu* menu);
    void fillRecentMenu(QMenu* menu);
    void changePage(const QString& id);
    void rememberPage(const Page* page);

    Settings m_settings;
    AppContext& m_context;
    std::vector<std::unique_ptr<Command>> m_commands;
    QList<PaletteSource*> m_sources;
    std::vector<std::unique_ptr<PaletteSource>> m_ownSources;
    QList<Page*> m_pages;
    QHash<Menu, QMenu*> m_menus;
    NavigationBar* m_navigation = nullptr;
    BannerBar* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_front = nullptr;
    StartPage* m_start = nullptr;
    StatusBar* m_status = nullptr;
};

} // namespace daicho
