// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/service/figures/agenda.h"
#include "model/service/pageservices.h"
#include "views/shell/page.h"

#include <QHash>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace daicho {

struct AgendaLink;
class AppContext;
class BarChartWidget;
class Card;
class HeatMapWidget;
class LinkRow;
class PageHeader;
class TextRowsModel;

/// What to do next, what is due, how the register stands, what happened lately.
class HomePage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    HomePage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void applySettings(const Settings& settings) override;

private:
    QWidget* makeNextStep();
    QWidget* makeBoard();
    void linkBars(const BarChartWidget& bars,
                  const QString& facet,
                  const std::function<QList<KeyCount>()>& counts);
    void read();
    void showAgenda(const Agenda& agenda);
    void showNext();
    void offerOutput(Card* card, const QString& title);
    void showLinks(Card* card, const QList<AgendaLink>& links, const QString& otherwise);
    void showStanding();
    void readChange();
    void openCell(int row, int column);
    void explain();
    void takeNextStep();
    QString timeText(const JournalEntry& entry) const;

    PageServices m_services;
    AppContext& m_context;
    Agenda m_agenda;
    std::shared_ptr<KeptFigures> m_figures = std::make_shared<KeptFigures>(); ///< the reader's
    DateStyle m_dateStyle = DateStyle::Wareki;
    bool m_isStale = true;
    bool m_isReading = false;
    QTimer* m_soon;
    QList<Command*> m_commands;
    PageHeader* m_header;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nextSentence = nullptr;
    QLabel* m_nextHint = nullptr;
    QPushButton* m_nextButton = nullptr;
    QPushButton* m_otherButton = nullptr;
    Card* m_due = nullptr;
    Card* m_lately = nullptr;
    Card* m_risks = nullptr;
    Card* m_classes = nullptr;
    HeatMapWidget* m_heatMap = nullptr;
    BarChartWidget* m_levels = nullptr;
    BarChartWidget* m_classBars = nullptr;
    BarChartWidget* m_kinds = nullptr;
    QLabel* m_noScores = nullptr;
    LinkRow* m_change = nullptr;                 ///< since the year before
    QHash<const Card*, TextRowsModel*> m_listed; ///< what the cards list, in words
};

} // namespace daicho
