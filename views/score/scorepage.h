// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "model/service/scorewalk.h"
#include "views/shell/page.h"

#include <memory>

class QStackedLayout;

namespace daicho {

class BannerBar;
class EmptyState;
class PageHeader;
class ScoreDesk;
class ScoreQueuePanel;
struct Committed;
struct ScoreQueue;

/// リスク分析: one asset at a time through the threats of the five categories, from the keyboard.
class ScorePage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    explicit ScorePage(const PageServices& services, QWidget* parent = nullptr);
    ~ScorePage() override;

    void refresh() override;
    void applySettings(const Settings& settings) override;
    void focusSearch() override;
    /// "asset:42" or "asset:42/A01".
    void open(const QString& target) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    bool mayLeave() override;

private:
    void setUpColumns();
    void connectSignals();
    void readQueue();
    void takeQueue(const ScoreQueue& queue);
    void follow(ScoreWalk::Move move);
    ScoreWalk::Move enterAsset();
    void showPair();
    void goTo(AssetId asset, const QString& threat);
    void goNext();
    void goBack();
    void confirm();
    void noteCommit(const Committed& committed);
    void showEnd();

    PageServices m_services;
    ScoreWalk m_walk;
    PageHeader* m_header;
    BannerBar* m_banner;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ScoreQueuePanel* m_queue;
    ScoreDesk* m_desk;
    QByteArray m_state; // to be restored once the queue is there
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_hasQueue = false;
    int m_ownCommits = 0; // of which the feed has yet to tell
};

} // namespace daicho
