// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "model/service/repeatedread.h"
#include "model/service/scoring/raterround.h"
#include "views/score/scoreplaces.h"
#include "views/shell/page.h"

#include <QHash>

class QStackedLayout;

namespace daicho {

class BannerBar;
class EmptyState;
class KeyHints;
class PageHeader;
class ScoreDesk;
class ScoreGrid;
class ScoreQueuePanel;
struct Committed;
struct GroupLevel;

/// リスク分析: one pair of asset and threat after the other, from the keyboard.
class ScorePage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    explicit ScorePage(const PageServices& services, QWidget* parent = nullptr);
    ~ScorePage() override;

    QList<Command*> commands() const override;
    void refresh() override;
    void applySettings(const Settings& settings) override;
    void focusSearch() override;
    /// "asset:42", "asset:42/A01", "threat:A01" or "round".
    void open(const QString& target) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    bool mayLeave() override;

private:
    enum Sheet { LoadingSheet, EmptySheet, PairSheet, GridSheet };

    void setUpColumns();
    void connectSignals();
    void makeCommands();
    void takeQueue(const ScoreQueue& queue);
    void readRound();
    void takePlace();
    void changeOrder(WalkOrder order);
    void showPair();
    void showHints();
    void showGrid();
    void showSentence();
    void askAlike();
    void confirm();
    void countScore();
    void noteCommit(const Committed& committed);
    void showEnd();
    void explain();
    QString placeText() const;

    PageServices m_services;
    PageHeader* m_header;
    BannerBar* m_banner;
    KeyHints* m_hints;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ScoreQueuePanel* m_queue;
    ScoreDesk* m_desk;
    ScoreGrid* m_grid;
    ScorePath* m_path;
    RepeatedRead<ScoreQueue> m_reading;
    QList<Command*> m_commands;
    std::optional<RaterRound> m_round;
    QHash<QString, QList<GroupLevel>> m_alike; // by asset and threat, until a commit
    qint64 m_open = 0;
    qint64 m_total = 0;
    QString m_register; // uid
    ScorePlaces m_places;
    std::optional<ScorePlace> m_wanted; // where to go once the queue is there
    bool m_isMemberFile = false;        // one rater's part of a round
    bool m_hasQueue = false;
    bool m_isShown = false; // a pair, and not the end
    int m_ownCommits = 0;   // of which the feed has yet to tell
};

} // namespace daicho
