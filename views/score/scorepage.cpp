// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorepage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/scoring/ratingnotes.h"
#include "model/service/sessionthread.h"
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

enum Sheet { LoadingSheet, EmptySheet, PairSheet, GridSheet };

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
{
    m_header->setTitle(title());
    m_path->setSkipsScored(m_queue->scope().openOnly);
    setUpColumns();
    connectSignals();
    makeCommands();
    if (services.session.file().isReadOnly()) {
        m_banner->showBanner(BannerBar::Info, services.session.file().readOnlyReason());
    }
}

ScorePage::~ScorePage() = default;

void ScorePage::setUpColumns()
{
    auto* hints = new KeyHints(this);
    hints->setHints({{u"1–5"_s, tr("choose")},
                     {u"↑↓←→"_s, tr("change")},
                     {u"Enter"_s, tr("save and go on")},
                     {u"Backspace"_s, tr("back")},
                     {u"P"_s, tr("take the proposal")},
                     {u"H"_s, tr("help with the likelihood")},
                     {u"S"_s, tr("skip")},
                     {u"D"_s, tr("don't know")},
                     {u"F9"_s, tr("why")}});
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
    column->addWidget(hints);
}

void ScorePage::connectSignals()
{
    connect(m_queue, &ScoreQueuePanel::scopeChanged, this, [this] {
        m_path->setSkipsScored(m_queue->scope().openOnly);
        readQueue();
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
        readQueue();
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
    readQueue();
}

void ScorePage::readQueue()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_services.reader.run<ScoreQueue>(
        [scope = m_queue->scope()](Session& session) { return readScoreQueue(session, scope); },
        this,
        [this](const Result<ScoreQueue>& queue) {
            m_isReading = false;
            if (std::exchange(m_readAgain, false)) {
                readQueue();
            } else if (queue) {
                takeQueue(*queue);
            } else {
                showError(this, queue.error());
            }
        });
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

void ScorePage::showGrid()
{
    m_isShown = false;
    if (const Result<void> read = m_grid->reload(); !read) {
        showError(this, read.error());
        return;
    }
    m_stack->setCurrentIndex(GridSheet);
    m_grid->focusTable();
}

void ScorePage::showSentence()
{
    QString sentence = tr("%1 of %2 scores are open.").arg(m_open).arg(m_total);
    if (m_path->order() == WalkOrder::Round && m_round) {
        sentence = tr("%1: %2 of %3 scored.")
                       .arg(m_round->round.title)
                       .arg(m_round->done())
                       .arg(m_round->items.size());
    }
    if (m_path->order() == WalkOrder::ByThreat && m_path->length() > 0) {
        sentence = tr("%1: %2 of %3 assets scored.")
                       .arg(m_path->threat())
                       .arg(m_path->done())
                       .arg(m_path->length());
    }
    m_header->setSentence(sentence);
    setStatusSentence(sentence);
}

QString ScorePage::placeText() const
{
    const QString place = u"%1/%2"_s.arg(m_path->position() + 1).arg(m_path->length());
    switch (m_path->order()) {
    case WalkOrder::ByAsset:
        return tr("threat %1").arg(place);
    case WalkOrder::ByThreat:
        return tr("asset %1").arg(place);
    case WalkOrder::Round:
    case WalkOrder::Grid:
        break;
    }
    return tr("item %1").arg(place);
}

void ScorePage::showPair()
{
    const AssetId asset = m_path->asset();
    if (m_desk->asset().id != asset || m_path->order() != WalkOrder::ByAsset) {
        if (const Result<QStringList> opened = m_desk->openAsset(asset); !opened) {
            showError(this, opened.error());
            return;
        }
    }
    const bool isItem = m_path->order() == WalkOrder::Round && m_round &&
                        m_path->position() < m_round->items.size();
    m_desk->showThreat(
        m_path->threat(), placeText(), isItem ? &m_round->items[m_path->position()].item : nullptr);
    m_isShown = true;
    showSentence();
    m_stack->setCurrentIndex(PairSheet);
    m_queue->markCurrent(asset, m_path->threat(), m_path->position());
    m_desk->focusFirst();
    askAlike();
}

/// Beside the window: the next pair does not wait for it.
void ScorePage::askAlike()
{
    const AssetId asset = m_path->asset();
    const QString threat = m_path->threat();
    const QString key = u"%1/%2"_s.arg(asset.value).arg(threat);
    if (const auto known = m_alike.constFind(key); known != m_alike.cend()) {
        m_desk->showAlike(*known);
        return;
    }
    m_services.reader.run<QList<GroupLevel>>(
        [asset, threat](Session& session) { return alikeScores(session, asset, threat); },
        this,
        [this, asset, threat, key](const Result<QList<GroupLevel>>& levels) {
            if (levels) {
                m_alike.insert(key, *levels);
                if (m_path->asset() == asset && m_path->threat() == threat) {
                    m_desk->showAlike(*levels);
                }
            }
        });
}

void ScorePage::showEnd()
{
    m_isShown = false;
    const bool isEmpty = m_path->isEmpty();
    m_empty->setText(isEmpty ? tr("Nothing here waits for a score.")
                             : tr("You have been through all of this list."),
                     isEmpty ? tr("All assets of this unit are scored, or the register holds none "
                                  "in scope yet.")
                             : tr("Choose another unit, or look at what is scored already."));
    m_empty->setAction(tr("Show all assets"));
    m_stack->setCurrentIndex(EmptySheet);
}

void ScorePage::confirm()
{
    const bool wasChanged = m_desk->isChanged() || m_desk->own() == nullptr;
    const Result<ScoreDesk::Outcome> outcome = m_desk->confirm();
    if (!outcome) {
        showError(this, outcome.error());
        return;
    }
    if (*outcome == ScoreDesk::Outcome::Stay) {
        return;
    }
    m_ownCommits += wasChanged ? 1 : 0;
    countScore();
    if (*outcome == ScoreDesk::Outcome::GoOn) {
        m_path->next();
    }
}

void ScorePage::countScore()
{
    const Threat* threat = m_services.session.environment().catalogue.threat(m_path->threat());
    if (m_path->isScored() || m_desk->own() == nullptr || threat == nullptr) {
        return;
    }
    m_path->setScored();
    const bool isItem = m_path->order() == WalkOrder::Round;
    m_queue->countScore(m_path->asset(), *threat, isItem ? m_path->position() : -1);
    if (isItem && m_round) {
        m_round->items[m_path->position()].isScored = true;
    }
    m_open = std::max<qint64>(0, m_open - 1);
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
    readQueue();
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
