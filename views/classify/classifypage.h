// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/registernames.h"
#include "model/service/classify/classifyqueue.h"
#include "model/service/pageservices.h"
#include "model/service/repeatedread.h"
#include "views/shell/command.h"
#include "views/shell/page.h"

class QAction;
class QStackedLayout;

namespace daicho {

class AppContext;
class BannerBar;
class ClassifyCard;
class ClassifyListPanel;
class ClassifyPanel;
class EmptyState;
class PageHeader;

/// The work list of classification with the guided dialogue beside it: asset after asset, hands on
/// the keyboard.
class ClassifyPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();

    ClassifyPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "asset:42" (key), "filter:unclassified|review|secrecy|all", "unit:7", "scheme".
    void open(const QString& target) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpCommands();
    void setUpPaper();
    void togglePaper();
    void showPaper();
    void setUpFrame();
    void connectSignals();
    void takeQueue(const Result<ClassifyQueue>& read);
    void showSentence(const ClassifyQueue& queue);
    void followChosen();
    void showEnd();
    void goOn();
    void showSchemes();

    PageServices m_services;
    AppContext& m_context;
    RegisterNames m_names;
    QList<Command*> m_commands;
    QAction* m_paper = nullptr;
    PageHeader* m_header;
    BannerBar* m_banner;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ClassifyListPanel* m_list;
    ClassifyCard* m_card;
    ClassifyPanel* m_panel;
    RepeatedRead<ClassifyQueue> m_reading;
    AssetId m_wanted; // to be shown once the list is there
    QByteArray m_state;
    bool m_hasQueue = false;
};

} // namespace daicho
