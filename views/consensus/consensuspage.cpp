// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consensus/consensuspage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/consensus/agreementpanel.h"
#include "views/shell/appcontext.h"
#include "views/shell/command.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pilldelegate.h"
#include "views/widgets/skeletonrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QList<int> kWidths{42, 112, 96, 88, 44, 44, 44, 38, 100, 84};
static_assert(ConsensusModel::ColumnCount == 10);

/// What tells the values of a round.
constexpr std::array kTelling = {ConsensusModel::MinimumColumn,
                                 ConsensusModel::MedianColumn,
                                 ConsensusModel::MaximumColumn,
                                 ConsensusModel::SpreadColumn,
                                 ConsensusModel::FarOffColumn};

QString filterName(ConsensusFilter filter)
{
    switch (filter) {
    case ConsensusFilter::All:
        return ConsensusPage::tr("All");
    case ConsensusFilter::Open:
        return ConsensusPage::tr("Open");
    case ConsensusFilter::Differing:
        return ConsensusPage::tr("Differing");
    case ConsensusFilter::Equal:
        return ConsensusPage::tr("All the same");
    case ConsensusFilter::Agreed:
        return ConsensusPage::tr("Agreed");
    }
    Q_UNREACHABLE();
}

ConsensusModel::AssetName assetNames(Session& session)
{
    return [&session](AssetId id) {
        const Result<Asset> asset = session.assets().asset(id);
        return asset ? asset->displayCode() + u' ' + asset->name : QString();
    };
}

std::function<QString(const QString&)> threatNames(Session& session)
{
    return [&session](const QString& id) {
        const Threat* const threat = session.environment().catalogue.threat(id);
        return threat != nullptr ? id + u' ' + threat->label.in(session.language()) : id;
    };
}

} // namespace

PageSpec ConsensusPage::spec()
{
    return {u"consensus"_s, tr("Agreement"), u"consensus"_s};
}

ConsensusPage::ConsensusPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_model(
          assetNames(services.session), threatNames(services.session), services.session.language())
    , m_header(new PageHeader(this))
    , m_rounds(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_banner(new BannerBar(this))
{
    m_header->setTitle(title());
    m_rounds->setObjectName(u"consensusRounds"_s);
    m_rounds->setAccessibleName(tr("Round"));
    m_filter->setObjectName(u"consensusFilter"_s);
    m_filter->setAccessibleName(tr("Shown pairs"));
    for (const ConsensusFilter filter : kConsensusFilters) {
        m_filter->addItem(filterName(filter));
    }
    m_banner->setObjectName(u"consensusBanner"_s);
    m_banner->setClosable(true);
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setUpCommands();
    auto* hints = new KeyHints(this);
    hints->setHints({{tr("Enter"), tr("agree")},
                     {u"1–5"_s, tr("set the value at hand")},
                     {u"M"_s, tr("back to the median")},
                     {u"↑ ↓"_s, tr("other pair")}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(makeBar());
    column->addWidget(makeBody(), 1);
    column->addWidget(hints);
    connectSignals();
}

/// What is shown, and the steps of a round.
QWidget* ConsensusPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_rounds);
    row->addWidget(m_filter);
    row->addStretch(1);
    for (Command* command : std::as_const(m_commands)) {
        if (m_steps.contains(command->action())) {
            auto* button = new QToolButton(bar);
            button->setDefaultAction(command->action());
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            row->addWidget(button);
        }
    }
    return bar;
}

QWidget* ConsensusPage::makeBody()
{
    m_stack = new QStackedWidget(this);
    m_table = new QTableView;
    m_empty = new EmptyState;
    m_skeleton = new SkeletonRows;
    m_panel = new AgreementPanel(m_services.session.language());
    m_table->setObjectName(u"consensusTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(
        ConsensusModel::AgreedColumn,
        new PillDelegate(PillKind::Level, ConsensusModel::LevelRole, m_table));
    m_fitter = new ColumnFitter(
        m_table, kWidths, {ConsensusModel::AssetColumn, ConsensusModel::ThreatColumn});
    m_table->installEventFilter(this);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(300);
    splitter->setSizes({736, 340});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->setCurrentWidget(m_skeleton);
    return m_stack;
}

void ConsensusPage::connectSignals()
{
    for (Command* command : std::as_const(m_commands)) {
        m_table->addAction(command->action());
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QTableView* table : {m_table, m_panel->table()}) {
        auto* output = new TableOutput(table, m_services, table->accessibleName());
        connect(output, &TableOutput::failed, this, [this](const Error& error) {
            m_context.showError(error);
        });
    }
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ConsensusPage::showChosen);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        m_round = m_rounds->currentData().toString();
        m_isTelling = false;
        refresh();
    });
    connect(m_filter, &QComboBox::activated, this, [this](int index) {
        m_model.setFilter(kConsensusFilters[size_t(index)]);
        showState();
    });
    connect(m_panel, &AgreementPanel::agreed, this, &ConsensusPage::agree);
    connect(m_panel, &AgreementPanel::reopened, this, &ConsensusPage::reopen);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { open(u"all"_s); });
    connect(m_banner, &BannerBar::closed, this, [this] { m_isTelling = false; });
    connect(m_banner, &BannerBar::actionTriggered, this, [this] {
        m_context.showPage(u"stocktake"_s, u"waiting"_s);
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, &ConsensusPage::refresh);
}

Result<ConsensusPage::Loaded> ConsensusPage::load(Session& session, std::optional<QString> round)
{
    const Result<RegisterInfo> info = session.info();
    if (!info) {
        return failure(info);
    }
    const auto rounds = AgreementStore(session.tables()).rounds(info->cycle.value_or(0));
    if (!rounds) {
        return failure(rounds);
    }
    Loaded loaded{*rounds, {}};
    loaded.rounds.removeIf([](const ScoringRound& one) { return one.state == "draft"_L1; });
    if (!round) {
        round = loaded.rounds.isEmpty() ? QString() : loaded.rounds.first().uid;
    }
    Result<ConsensusView> view = AgreementService(session).view({*round, {}});
    if (!view) {
        return failure(view);
    }
    loaded.view = std::move(*view);
    return loaded;
}

void ConsensusPage::refresh()
{
    m_services.reader.run<Loaded>(
        [round = m_round](Session& session) { return load(session, round); },
        this,
        [this](Result<Loaded> loaded) {
            if (loaded) {
                showLoaded(std::move(*loaded));
            } else {
                m_context.showError(loaded.error());
            }
        });
}

void ConsensusPage::showLoaded(Loaded loaded)
{
    m_isLoaded = true;
    const std::optional<ScoringRound> round = loaded.view.round;
    if (!m_wanted && m_table->currentIndex().isValid()) {
        m_wanted = m_model.key(m_table->currentIndex().row());
    }
    m_rounds->clear();
    for (const ScoringRound& one : loaded.rounds) {
        const QString state = m_services.session.environment()
                                  .catalogue.choices(u"round_state"_s)
                                  .labelOf(one.state, m_services.session.language());
        m_rounds->addItem(tr("%1 (%2)").arg(one.title, state), one.uid);
    }
    m_rounds->addItem(tr("The whole year"), QString());
    m_rounds->setCurrentIndex(m_rounds->findData(round ? round->uid : QString()));
    m_panel->setMethod(loaded.view.method);
    m_panel->setDecision(decidingBody(m_services.session),
                         m_services.session.environment().clock.today());
    const bool isConcealed = round && round->isBlind.value_or(false) && round->state == "open"_L1;
    if (m_model.isConcealed() != isConcealed) {
        m_model.setConcealed(isConcealed);
        showColumns();
    }
    m_filter->setEnabled(!isConcealed);
    if (isConcealed) {
        m_filter->setCurrentIndex(0);
        m_model.setFilter(ConsensusFilter::All);
        // The order of disagreement would tell what the values are.
        std::ranges::sort(loaded.view.table.pairs, {}, [&loaded](const PairConsensus& pair) {
            return std::pair(loaded.view.items.value(pair.item).line, pair.item);
        });
    }
    m_model.setView(std::move(loaded.view));
    for (size_t i = 0; i < kConsensusFilters.size(); ++i) {
        const ConsensusFilter filter = kConsensusFilters[i];
        m_filter->setItemText(
            int(i),
            isConcealed ? filterName(filter)
                        : tr("%1 (%2)").arg(filterName(filter)).arg(m_model.count(filter)));
    }
    showState();
    showBlindness();
}

void ConsensusPage::showState()
{
    if (!m_isLoaded) {
        return;
    }
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_header->setSentence(sentence());
    setBadge(m_model.isConcealed() ? 0 : int(m_model.view().differing));
    if (isEmpty && m_model.view().table.pairs.empty()) {
        m_empty->setText(tr("There is nothing to agree on yet."),
                         tr("Once several raters have scored the same risks, the committee agrees "
                            "here on one value each. Send workbooks to the raters, or have them "
                            "score in the window."));
        m_empty->setAction({});
    } else if (isEmpty) {
        m_empty->setText(tr("No pair is like that."), tr("Choose another filter."));
        m_empty->setAction(tr("Show all pairs"));
    }
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    m_wanted.reset();
    if (!isEmpty) {
        m_table->selectRow(std::max(row, 0));
    }
    showChosen();
}

/// A blind round leaves the room of its values to the names.
void ConsensusPage::showColumns()
{
    for (const int column : kTelling) {
        m_table->setColumnHidden(column, m_model.isConcealed());
    }
    m_fitter->fit();
}

void ConsensusPage::showBlindness()
{
    if (!m_model.isConcealed() || m_isTelling) {
        return;
    }
    m_banner->showBanner(
        BannerBar::Info,
        tr("This round is blind until it closes: only how many have scored is shown here. Whoever "
           "can open this file can still read the scores in it. To keep them apart, let each rater "
           "score in a file of his own and take them over at closing."));
}

void ConsensusPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model.isConcealed()) {
        m_panel->clear(current.isValid() ? tr("The values are shown once the round is closed.")
                                         : QString());
        updateCommands();
        return;
    }
    const AgreementPair pair = m_model.key(current.row());
    const Result<PairRatings> given =
        AgreementService(m_services.session).ratings(pair, decision().scope);
    if (given) {
        m_panel->showPair(*given, threatNames(m_services.session)(pair.threat));
        m_panel->setEditable(canAgree());
    } else {
        m_context.showError(given.error());
    }
    updateCommands();
}

void ConsensusPage::open(const QString& target)
{
    const QStringList filters{u"all"_s, u"open"_s, u"differing"_s, u"equal"_s, u"agreed"_s};
    if (target.startsWith("round:"_L1)) {
        m_round = target.section(u':', 1);
        refresh();
    } else if (filters.contains(target)) {
        const int index = int(filters.indexOf(target));
        m_filter->setCurrentIndex(index);
        m_model.setFilter(kConsensusFilters[size_t(index)]);
        showState();
    }
}

void ConsensusPage::applySettings(const Settings& settings)
{
    setRowHeight(m_table, settings.rowHeight);
    m_skeleton->setRowHeight(settings.rowHeight);
}

void ConsensusPage::updateCommands()
{
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

} // namespace daicho
