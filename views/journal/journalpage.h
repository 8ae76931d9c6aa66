// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/journalmodel.h"
#include "model/service/historyservice.h"
#include "model/service/pageservices.h"
#include "views/shell/command.h"
#include "views/shell/page.h"

class QStackedWidget;
class QTableView;

namespace daicho {

class BannerBar;
class EmptyState;
class EntryDetails;
class PageHeader;
class SkeletonRows;

/// What happened to the register, newest first; takes entries back and proves the journal.
class JournalPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    JournalPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "entry:12".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

    /// Takes the chosen entry back, as an entry of its own.
    void undoChosen();
    /// Recomputes the whole chain and every record, as a job.
    void verify();
    /// Opens the comparison of the chosen entry with the newest state.
    void compare();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTable();
    void setUpCommands();
    void connectSignals();
    void showState();
    void showChosen();
    void showVerified(const Result<QList<VerifyProblem>>& problems);
    void showWanted();
    bool canUndoChosen() const;
    qint64 chosen() const;

    PageServices m_services;
    AppContext& m_context;
    JournalModel m_model;
    QList<Command*> m_commands;
    PageHeader* m_header;
    BannerBar* m_banner;
    QStackedWidget* m_stack;
    QTableView* m_table;
    DateStyle m_dateStyle = DateStyle::Wareki;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    EntryDetails* m_details;
    qint64 m_wanted = 0; // an entry to choose once its row is there
};

} // namespace daicho
