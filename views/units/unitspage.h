// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/register/reorganisation.h"
#include "model/service/pageservices.h"
#include "views/shell/page.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace daicho {

class AppContext;
class BannerBar;
class PageHeader;
class TreePanel;

/// The tree of units and the tree of places: edited in place, reorganised on a day.
class UnitsPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    UnitsPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "unit:12", "place:3".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;

    void add();
    void removeChosen();
    void reorganise(ReorganisationKind kind);
    /// Carries out the planned reorganisation whose day has come.
    void applyPlanned();

private:
    TreePanel* makePanel(bool isUnits);
    void setUpCommands();
    Command* makeCommand(const QString& id,
                         const QString& text,
                         const QString& icon,
                         std::function<bool()> canRun,
                         std::function<void()> run);
    void showTab(int index);
    void showSentence();
    void showPlanned();
    void carryOut(const Reorganisation& change, const QString& reason);
    bool canReorganise(ReorganisationKind kind) const;
    bool isWritable() const;
    TreePanel* panel() const;
    QList<Unit> chosenUnits() const;
    QString dateText(QDate date) const;

    PageServices m_services;
    AppContext& m_context;
    FormContext m_fields;
    QList<Command*> m_commands;
    PageHeader* m_header;
    BannerBar* m_planned;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    TreePanel* m_units;
    TreePanel* m_places;
    bool m_showsClosed = false;
};

} // namespace daicho
