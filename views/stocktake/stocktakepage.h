// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/stocktakeboardmodel.h"
#include "model/service/pageservices.h"
#include "model/service/stocktake/departmentexport.h"
#include "views/shell/page.h"
#include "views/stocktake/letterdialog.h"

class QComboBox;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace daicho {

class AppContext;
class BannerBar;
class EmptyState;
class PageHeader;
class RestrictionPanel;
class SkeletonRows;
class StatusFilter;
class WaitingList;

/// The stock-take: begins campaigns, writes the workbooks, and shows who has answered.
class StocktakePage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    StocktakePage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "status:overdue".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;

    /// A further tab beside the status board.
    void addTab(QWidget* tab, const QString& title);

    void beginCampaign();
    /// Writes the workbooks of the chosen units (of all where none is chosen) as a job.
    void writeWorkbooksTo(const QString& folder);
    void accept();
    void sendBack(const QString& reason);
    /// The dialog with the letters to the chosen units; its parent is the page.
    LetterDialog* showLetters();

private:
    struct Loaded
    {
        QList<Campaign> campaigns;
        StocktakeBoard board;
    };

    static Result<Loaded> load(Session& session, const QString& campaign);
    QWidget* makeBoard(const QHash<QString, QString>& words);
    void setUpCommands();
    void connectSignals();
    void showLoaded(const Loaded& loaded);
    void showState();
    void askFolder();
    void askReason();
    void saveBlank();
    QList<BoardRow> chosenRows() const;
    QList<UnitId> chosenUnits() const;
    void report(const Result<void>& done);
    void updateCommands();

    PageServices m_services;
    AppContext& m_context;
    StocktakeBoardModel m_model;
    QList<Command*> m_commands;
    PageHeader* m_header;
    QComboBox* m_campaigns;
    BannerBar* m_banner;
    QTabWidget* m_tabs;
    StatusFilter* m_filter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    WaitingList* m_waiting = nullptr;
    RestrictionPanel* m_restrictions = nullptr;
    QString m_campaign;
    bool m_isLoaded = false;
};

} // namespace daicho
