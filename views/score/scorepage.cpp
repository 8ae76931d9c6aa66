// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorepage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/scorequeue.h"
#include "model/service/sessionthread.h"
#include "views/score/scoredesk.h"
#include "views/score/scorequeuepanel.h"
#include "views/shell/settings.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/skeletonrows.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Sheet { LoadingSheet, EmptySheet, PairSheet };

constexpr int kQueueWidth = 200;

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
    , m_queue(new ScoreQueuePanel(services.session, services.reader, this))
    , m_desk(new ScoreDesk(services.session, this))
{
    m_header->setTitle(title());
    m_walk.setSkipsScored(m_queue->scope().openOnly);
    setUpColumns();
    connectSignals();
    if (services.session.file().isReadOnly()) {
        m_banner->showBanner(BannerBar::Info, services.session.file().readOnlyReason());
    }
}

ScorePage::~ScorePage() = default;

void ScorePage::setUpColumns()
{
    auto* hints = new KeyHints(this);
    hints->setHints({{u"1–5"_s, tr("choose")},
                     {u"←→"_s, tr("change")},
                     {u"Tab"_s, tr("next question")},
                     {u"Enter"_s, tr("save and go on")},
                     {u"Backspace"_s, tr("back")},
                     {u"P"_s, tr("take the proposal")},
                     {u"S"_s, tr("skip")}});
    m_queue->setFixedWidth(kQueueWidth);
    for (QWidget* sheet : {static_cast<QWidget*>(new SkeletonRows(this)),
                           static_cast<QWidget*>(m_empty),
                           static_cast<QWidget*>(m_desk)}) {
        m_stack->addWidget(sheet);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kGap);
    row->setSpacing(Grid::kMargin);
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
        m_walk.setSkipsScored(m_queue->scope().openOnly);
        readQueue();
    });
    connect(
        m_queue, &ScoreQueuePanel::assetChosen, this, [this](AssetId asset) { goTo(asset, {}); });
    connect(m_desk, &ScoreDesk::confirmed, this, &ScorePage::confirm);
    connect(m_desk, &ScoreDesk::wentBack, this, &ScorePage::goBack);
    connect(m_desk, &ScoreDesk::skipped, this, &ScorePage::goNext);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_queue->setScope({});
        m_walk.setSkipsScored(false);
        readQueue();
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, &ScorePage::noteCommit);
}

void ScorePage::refresh()
{
    if (const Result<void> read = m_desk->reload(); !read) {
        showError(this, read.error());
        return;
    }
    const ScoreScope scope = m_queue->scope();
    m_queue->setUnits(m_desk->names());
    m_queue->setScope(scope);
    if (!m_hasQueue && !m_state.isEmpty()) {
        const QJsonObject state = QJsonDocument::fromJson(m_state).object();
        m_queue->setScope(
            {UnitId{state[u"unit"_s].toInteger()}, state[u"open_only"_s].toBool(true)});
        m_walk.setSkipsScored(m_queue->scope().openOnly);
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
    const qint64 open = queue.total() - queue.done();
    m_header->setSentence(tr("%1 of %2 scores are open.").arg(open).arg(queue.total()));
    setStatusSentence(m_header->sentence());
    std::vector<AssetId> ids;
    ids.reserve(queue.assets.size());
    for (const QueuedAsset& asset : queue.assets) {
        ids.push_back(asset.id);
    }
    m_walk.setQueue(std::move(ids));
    m_hasQueue = true;
    const QJsonObject state = QJsonDocument::fromJson(std::exchange(m_state, {})).object();
    const Result<Asset> last = m_services.session.assets().byCode(state[u"asset"_s].toString());
    if (!m_walk.asset() && last && !last->isExcluded()) {
        goTo(last->id, state[u"threat"_s].toString());
    } else if (m_stack->currentIndex() != PairSheet) {
        follow(queue.assets.empty() ? ScoreWalk::Move::Stay : m_walk.goTo(queue.assets.front().id));
    } else {
        m_queue->markCurrent(m_walk.asset());
    }
}

void ScorePage::follow(ScoreWalk::Move move)
{
    while (move == ScoreWalk::Move::Asset) {
        move = enterAsset();
    }
    if (move == ScoreWalk::Move::Threat) {
        showPair();
    } else {
        showEnd();
    }
}

ScoreWalk::Move ScorePage::enterAsset()
{
    const Result<QStringList> threats = m_desk->openAsset(m_walk.asset());
    // An asset that went away meanwhile has nothing to ask.
    return threats ? m_walk.setThreats(*threats, m_desk->scoredThreats())
                   : m_walk.setThreats({}, {});
}

void ScorePage::showPair()
{
    const QString place = u"%1/%2"_s.arg(m_walk.position() + 1).arg(m_walk.threats().size());
    m_desk->showThreat(m_walk.threat(), place);
    m_stack->setCurrentIndex(PairSheet);
    m_queue->markCurrent(m_walk.asset());
    m_desk->focusFirst();
}

void ScorePage::showEnd()
{
    const bool isEmpty = !m_walk.asset();
    m_empty->setText(isEmpty ? tr("Nothing here waits for a score.")
                             : tr("You have been through all assets of this list."),
                     isEmpty ? tr("All assets of this unit are scored, or the register holds none "
                                  "in scope yet.")
                             : tr("Choose another unit, or look at what is scored already."));
    m_empty->setAction(tr("Show all assets"));
    m_stack->setCurrentIndex(EmptySheet);
}

void ScorePage::goTo(AssetId asset, const QString& threat)
{
    if (m_hasQueue && asset) {
        // Choosing the asset once more begins it anew.
        follow(m_walk.goTo(asset, threat));
    }
}

void ScorePage::goNext()
{
    follow(m_walk.next());
}

void ScorePage::goBack()
{
    if (const ScoreWalk::Move move = m_walk.back(); move != ScoreWalk::Move::Stay) {
        follow(move);
    }
}

void ScorePage::confirm()
{
    if (!m_desk->isComplete()) {
        m_desk->focusMissing();
        return;
    }
    const Result<bool> saved = m_desk->save();
    if (!saved) {
        showError(this, saved.error());
        return;
    }
    m_ownCommits += *saved ? 1 : 0;
    if (!m_walk.isScored(m_walk.threat())) {
        m_walk.setScored();
        const Threat* threat = m_services.session.environment().catalogue.threat(m_walk.threat());
        m_queue->countScore(m_walk.asset(), threat->category);
    }
    goNext();
}

void ScorePage::noteCommit(const Committed& committed)
{
    const bool isScoreOnly = !committed.entities.contains(u"asset"_s);
    if (m_ownCommits > 0 && isScoreOnly) {
        --m_ownCommits;
        return;
    }
    if (!m_hasQueue) {
        return;
    }
    readQueue();
    if (!m_walk.threat().isEmpty() && !m_desk->isChanged() && m_desk->openAsset(m_walk.asset())) {
        const QString place = u"%1/%2"_s.arg(m_walk.position() + 1).arg(m_walk.threats().size());
        m_desk->showThreat(m_walk.threat(), place);
    }
}

void ScorePage::focusSearch()
{
    m_queue->focusUnits();
}

void ScorePage::applySettings(const Settings& settings)
{
    m_desk->setDateStyle(settings.dateStyle);
}

void ScorePage::open(const QString& target)
{
    if (!target.startsWith(u"asset:"_s)) {
        return;
    }
    const QString id = target.section(u':', 1).section(u'/', 0, 0);
    const Result<Asset> asset = m_services.session.assets().asset(AssetId{id.toLongLong()});
    if (!asset) {
        return;
    }
    if (m_hasQueue) {
        goTo(asset->id, target.section(u'/', 1));
    } else {
        m_state = QJsonDocument(QJsonObject{{u"asset"_s, asset->displayCode()},
                                            {u"threat"_s, target.section(u'/', 1)}})
                      .toJson(QJsonDocument::Compact);
    }
}

QByteArray ScorePage::saveState() const
{
    if (!m_hasQueue) {
        return m_state;
    }
    const QString code = m_walk.asset() ? m_desk->asset().displayCode() : QString();
    const ScoreScope scope = m_queue->scope();
    return QJsonDocument(QJsonObject{{u"asset"_s, code},
                                     {u"threat"_s, m_walk.threat()},
                                     {u"unit"_s, scope.unit.value},
                                     {u"open_only"_s, scope.openOnly}})
        .toJson(QJsonDocument::Compact);
}

void ScorePage::restoreState(const QByteArray& state)
{
    m_state = state;
}

bool ScorePage::mayLeave()
{
    // What is complete is saved on leaving; half an answer is none.
    if (m_desk->isComplete() && m_desk->isChanged()) {
        const Result<bool> saved = m_desk->save();
        if (!saved) {
            showError(this, saved.error());
            return false;
        }
        m_ownCommits += *saved ? 1 : 0;
    }
    return true;
}

} // namespace daicho
