// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "views/shell/page.h"

class QTabWidget;

namespace daicho {

class AppContext;
class PageHeader;
class PairPanel;
class PrepareDialog;
class RoundPanel;
class SitePanel;

/// Where the secretariat prepares the scoring: rounds and their drafts, likelihoods that are judged
/// once, and what is not scored at all.
class RoundsPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    RoundsPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "sites", "pairs", "round:UID".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;

    /// The dialog; its parent is the page.
    PrepareDialog* prepare();
    void openRound();
    void closeRound();
    void discardRound();

    RoundPanel* rounds() const { return m_rounds; }

    SitePanel* sites() const { return m_sites; }

    PairPanel* pairs() const { return m_pairs; }

private:
    void setUpCommands();
    void showState();
    void closeAfterAsking();

    PageServices m_services;
    AppContext& m_context;
    QList<Command*> m_commands;
    PageHeader* m_header;
    QTabWidget* m_tabs;
    RoundPanel* m_rounds;
    SitePanel* m_sites;
    PairPanel* m_pairs;
};

} // namespace daicho
