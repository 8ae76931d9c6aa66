// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorepage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/membermark.h"
#include "views/methods/methoddialog.h"
#include "views/score/scoredesk.h"
#include "views/score/scoregrid.h"
#include "views/score/scorequeuepanel.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/shell/settings.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/skeletonrows.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kQueueWidth = 184;
/// What changes the way besides scores.
const QStringList kWatched = {u"asset"_s, u"scoring_round"_s, u"round_item"_s, u"pair_exclusion"_s};

} // namespace

PageSpec ScorePage::spec()
{
    return {u"score"_s, tr("Score"), u"score"_s};
}

ScorePage::ScorePage(const PageServices& services, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_hints(new KeyHints(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_queue(new ScoreQueuePanel(services, this))
    , m_desk(new ScoreDesk(services.session, this))
    , m_grid(new ScoreGrid(services.session, services.reader, this))
    , m_path(new ScorePath(
          services.reader,
          [this](AssetId asset) -> std::optional<AssetThreats> {
              const Result<QStringList> threats = m_desk->openAsset(asset);
              return threats ? std::optional(AssetThreats{*threats, m_desk->scoredThreats()})
                             : std::nullopt;
          },
          this))
    , m_reading(
          services.reader,
          this,
          [this] {
              return [scope = m_queue->scope()](Session& session) {
                  return readScoreQueue(session, scope);
              };
          },
          [this](const Result<ScoreQueue>& queue) {
              queue ? takeQueue(*queue) : showError(this, queue.error());
          })
{
    m_header->setTitle(title());
    m_path->setSkipsScored(m_queue->scope().openOnly);
    setUpColumns();
    connectSignals();
    makeCommands();
    if (const auto member = memberMark(services.session.database()); member && *member) {
        m_isMemberFile = true;
        m_queue->showRoundOnly();
    }
    if (services.session.file().isReadOnly()) {
        m_banner->showBanner(BannerBar::Info, services.session.file().readOnlyReason());
    }
}

ScorePage::~ScorePage() = default;

void ScorePage::setUpColumns()
{
    m_queue->setFixedWidth(kQueueWidth);
    for (QWidget* sheet : {static_cast<QWidget*>(new SkeletonRows(this)),
                           static_cast<QWidget*>(m_empty),
                           static_cast<QWidget*>(m_desk),
                           static_cast<QWidget*>(m_grid)}) {
        m_stack->addWidget(sheet);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kGap);
    row->setSpacing(12);
    row->addWidget(m_queue);
    row->addLayout(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    column->addWidget(m_hints);
}

void ScorePage::connectSignals()
{
    connect(m_queue, &ScoreQueuePanel::scopeChanged, this, [this] {
        m_path->setSkipsScored(m_queue->scope().openOnly);
        m_reading.start();
    });
    connect(m_queue, &ScoreQueuePanel::failed, this, [this](const Error& error) {
        showError(this, error);
    });
    connect(m_queue, &ScoreQueuePanel::orderChosen, this, [this](WalkOrder order) {
        changeOrder(order);
        m_path->start();
    });
    connect(m_queue, &ScoreQueuePanel::assetChosen, this, [this](AssetId asset) {
        m_path->order() == WalkOrder::Grid ? m_grid->goTo(asset) : m_path->goToAsset(asset);
    });
    connect(m_grid, &ScoreGrid::written, this, [this] { ++m_ownCommits; });
    connect(m_queue, &ScoreQueuePanel::threatChosen, this, [this](const QString& threat) {
        m_path->goToThreat(threat);
    });
    connect(m_queue, &ScoreQueuePanel::itemChosen, m_path, &ScorePath::goToItem);
    connect(m_path, &ScorePath::arrived, this, &ScorePage::showPair);
    connect(m_path, &ScorePath::ended, this, &ScorePage::showEnd);
    connect(m_desk, &ScoreDesk::confirmed, this, &ScorePage::confirm);
    connect(m_desk, &ScoreDesk::wentBack, m_path, &ScorePath::back);
    connect(m_desk, &ScoreDesk::skipped, m_path, &ScorePath::next);
    connect(m_desk, &ScoreDesk::explainWanted, this, &ScorePage::explain);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_queue->setScope({});
        m_path->setSkipsScored(false);
        m_reading.start();
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, &ScorePage::noteCommit);
}

void ScorePage::makeCommands()
{
    m_commands = {new PageCommand(
        {.id = u"score.explain"_s,
         .text = tr("&Explain the number"),
         .icon = u"info"_s,
         .shortcut = QKeySequence(u"F9"_s),
         .menu = Menu::View},
        [this] { return m_isShown || m_path->order() == WalkOrder::Grid; },
        [this] { explain(); },
        this)};
    m_commands.append(new PageCommand(
        {.id = u"score.methods"_s,
         .text = tr("Scoring &methods…"),
         .icon = u"columns"_s,
         .menu = Menu::Edit},
        [] { return true; },
        [this] {
            MethodDialog(m_services, this).exec();
            refresh();
        },
        this));
}

QList<Command*> ScorePage::commands() const
{
    return m_commands;
}

void ScorePage::refresh()
{
    const Result<RegisterInfo> info = m_services.session.info();
    const Result<void> read = m_desk->reload();
    if (!read || !info) {
        showError(this, read ? info.error() : read.error());
        return;
    }
    m_register = info->uid;
    showHints();
    const ScoreScope scope = m_queue->scope();
    m_queue->setUnits(m_desk->names());
    m_queue->setScope(scope);
    if (!m_hasQueue && !m_wanted) {
        m_wanted = m_places.of(m_register);
    }
    if (!m_hasQueue && m_wanted && m_wanted->scope) {
        m_queue->setScope(*m_wanted->scope);
        m_path->setSkipsScored(m_queue->scope().openOnly);
    }
    m_reading.start();
}

void ScorePage::takeQueue(const ScoreQueue& queue)
{
    m_queue->showQueue(queue);
    m_total = queue.total();
    m_open = m_total - queue.done();
    m_path->takeQueue(queue, m_queue->scope());
    std::vector<AssetId> ids;
    for (const QueuedAsset& asset : queue.assets) {
        ids.push_back(asset.id);
    }
    m_grid->setAssets(std::move(ids));
    readRound();
    const bool isFirst = !m_hasQueue;
    m_hasQueue = true;
    showSentence();
    if (isFirst || m_wanted) {
        takePlace();
    } else if (m_stack->currentIndex() == GridSheet) {
        m_grid->focusTable();
    } else if (m_stack->currentIndex() != PairSheet) {
        m_path->start();
    } else {
        m_queue->markCurrent(m_path->asset(), m_path->threat(), m_path->position());
    }
}

void ScorePage::changeOrder(WalkOrder order)
{
    m_queue->setOrder(order);
    const bool isOther = m_path->order() != m_queue->order();
    m_path->setOrder(m_queue->order());
    if (isOther && m_queue->order() == WalkOrder::Round) {
        readRound();
    }
    if (m_queue->order() == WalkOrder::Grid) {
        showGrid();
    }
    showSentence();
}

void ScorePage::noteCommit(const Committed& committed)
{
    m_alike.clear();
    const bool isScoreOnly = std::ranges::none_of(
        kWatched, [&](const QString& entity) { return committed.entities.contains(entity); });
    if (m_ownCommits > 0 && isScoreOnly) {
        --m_ownCommits;
        return;
    }
    if (!m_hasQueue) {
        return;
    }
    m_reading.start();
    if (m_isShown && !m_desk->isChanged() && m_desk->openAsset(m_path->asset())) {
        showPair();
    }
}

void ScorePage::explain()
{
    const bool isGrid = m_path->order() == WalkOrder::Grid;
    ExplainDialog::explainRisk(this,
                               m_services.session,
                               isGrid ? m_grid->asset() : m_desk->asset().id,
                               isGrid ? m_grid->threat() : m_desk->threat());
}

void ScorePage::focusSearch()
{
    m_queue->focusUnits();
}

void ScorePage::applySettings(const Settings& settings)
{
    m_desk->setDateStyle(settings.dateStyle);
}

} // namespace daicho
