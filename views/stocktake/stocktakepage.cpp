// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/stocktakepage.h"

#include "model/service/changefeed.h"
#include "model/service/sessionthread.h"
#include "views/shell/appcontext.h"
#include "views/shell/command.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/stocktake/restrictionpanel.h"
#include "views/stocktake/statusdelegate.h"
#include "views/stocktake/statusfilter.h"
#include "views/stocktake/waitinglist.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/skeletonrows.h"
#include "views/widgets/tabledelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, StocktakeBoardModel::ColumnCount> kWidths{
    92, 158, 60, 132, 124, 124, 124, 96, 110, 80};

QHash<QString, QString> statusWords(const Environment& environment)
{
    QHash<QString, QString> words;
    const ChoiceSet& set = environment.catalogue.choices(u"return_status"_s);
    for (const ReturnStatus status : kReturnStatuses) {
        words.insert(toKey(status), set.labelOf(toKey(status), environment.language));
    }
    return words;
}

} // namespace

PageSpec StocktakePage::spec()
{
    return {u"stocktake"_s, tr("Stock-take"), u"stocktake"_s};
}

StocktakePage::StocktakePage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_model(statusWords(services.session.environment()))
    , m_header(new PageHeader(this))
    , m_campaigns(new QComboBox(this))
    , m_banner(new BannerBar(this))
    , m_tabs(new QTabWidget(this))
{
    m_campaigns->setObjectName(u"stocktakeCampaigns"_s);
    m_campaigns->setAccessibleName(tr("Stock-take"));
    m_banner->setObjectName(u"stocktakeBanner"_s);
    m_banner->setClosable(true);
    m_header->setTitle(title());
    m_header->showSearch(tr("Search units"));
    m_header->addWidget(m_campaigns);
    setUpCommands();
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    addTab(makeBoard(statusWords(services.session.environment())), tr("Status"));
    m_waiting = new WaitingList(services, context);
    addTab(m_waiting, tr("Answers to decide on"));
    connect(m_waiting, &WaitingList::counted, this, [this](int waiting) {
        const QString count =
            waiting > 0 ? tr("Answers to decide on (%1)").arg(waiting) : tr("Answers to decide on");
        m_tabs->setTabText(m_tabs->indexOf(m_waiting), count);
    });
    m_restrictions = new RestrictionPanel(services, context);
    addTab(m_restrictions, tr("Handling"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    connectSignals();
}

QWidget* StocktakePage::makeBoard(const QHash<QString, QString>& words)
{
    auto* board = new QWidget;
    m_filter = new StatusFilter(words, board);
    m_stack = new QStackedWidget(board);
    m_table = new QTableView;
    m_empty = new EmptyState;
    m_skeleton = new SkeletonRows;
    m_table->setObjectName(u"stocktakeTable"_s);
    m_table->setAccessibleName(title());
    board->setFocusProxy(m_table);
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column < StocktakeBoardModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, kWidths[size_t(column)]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(StocktakeBoardModel::NoteColumn,
                                                      QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(StocktakeBoardModel::StatusColumn,
                                      new StatusDelegate(StocktakeBoardModel::StatusRole, m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->setCurrentWidget(m_skeleton);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    return board;
}

void StocktakePage::addTab(QWidget* tab, const QString& title)
{
    m_tabs->addTab(tab, title);
}

void StocktakePage::connectSignals()
{
    for (Command* command : std::as_const(m_commands)) {
        m_table->addAction(command->action());
    }
    auto* output = new TableOutput(m_table, m_services, title());
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(
        m_header->search(), &SearchField::searchChanged, &m_model, &StocktakeBoardModel::setText);
    connect(
        m_header->search(), &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_filter, &StatusFilter::chosen, &m_model, &StocktakeBoardModel::setStatus);
    connect(&m_model, &StocktakeBoardModel::modelReset, this, &StocktakePage::showState);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &StocktakePage::updateCommands);
    connect(m_campaigns, &QComboBox::activated, this, [this] {
        m_campaign = m_campaigns->currentData().toString();
        refresh();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_campaign.isEmpty()) {
            beginCampaign();
        } else {
            m_header->search()->search({});
            m_filter->choose({});
        }
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, &StocktakePage::refresh);
    const auto takeKeys = [this] { setFocusProxy(m_tabs->currentWidget()); };
    connect(m_tabs, &QTabWidget::currentChanged, this, takeKeys);
    takeKeys();
}

Result<StocktakePage::Loaded> StocktakePage::load(Session& session, const QString& campaign)
{
    const StocktakeService service(session);
    const Result<QList<Campaign>> all = service.campaigns();
    if (!all) {
        return failure(all);
    }
    Loaded loaded{*all, {}};
    if (all->isEmpty()) {
        return loaded;
    }
    Campaign shown = all->first();
    for (const Campaign& one : *all) {
        shown = one.uid == campaign ? one : shown;
    }
    const Result<StocktakeBoard> board = service.board(shown);
    if (!board) {
        return failure(board);
    }
    loaded.board = *board;
    return loaded;
}

void StocktakePage::refresh()
{
    m_waiting->refresh();
    m_restrictions->refresh();
    m_services.reader.run<Loaded>(
        [campaign = m_campaign](Session& session) { return load(session, campaign); },
        this,
        [this](const Result<Loaded>& loaded) {
            if (loaded) {
                showLoaded(*loaded);
            } else {
                m_context.showError(loaded.error());
            }
        });
}

void StocktakePage::showLoaded(const Loaded& loaded)
{
    m_isLoaded = true;
    m_campaign = loaded.board.campaign.uid;
    m_waiting->setCampaign(m_campaign);
    m_campaigns->clear();
    for (const Campaign& campaign : loaded.campaigns) {
        m_campaigns->addItem(campaign.title, campaign.uid);
    }
    m_campaigns->setCurrentIndex(m_campaigns->findData(m_campaign));
    m_campaigns->setVisible(loaded.campaigns.size() > 1);
    const QList<UnitId> chosen = chosenUnits();
    m_model.setBoard(loaded.board);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (chosen.contains(m_model.row(row).unit.unit)) {
            m_table->selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    setBadge(loaded.board.overdue());
}

void StocktakePage::showState()
{
    if (!m_isLoaded) {
        return;
    }
    const StocktakeBoard& board = m_model.board();
    const bool hasCampaign = !m_campaign.isEmpty();
    m_filter->setVisible(hasCampaign);
    m_filter->showCounts(m_model);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (hasCampaign) {
        m_empty->setText(tr("No unit matches."), tr("Choose another status or clear the search."));
        m_empty->setAction(tr("Show all units"));
        m_header->setSentence(
            tr("%1 of %n units have answered, %2 are overdue (%3)", nullptr, int(board.rows.size()))
                .arg(board.answered())
                .arg(board.overdue())
                .arg(board.campaign.title));
    } else {
        m_empty->setText(tr("No stock-take has begun yet."),
                         tr("Once a year each department checks its assets in a workbook. Choose "
                            "the units and the date, then write the workbooks."));
        m_empty->setAction(tr("New stock-take"));
        m_header->setSentence(tr("Departments check their assets once a year"));
    }
    updateCommands();
}

void StocktakePage::updateCommands()
{
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

void StocktakePage::focusSearch()
{
    m_header->search()->setFocus();
}

void StocktakePage::open(const QString& target)
{
    if (target.startsWith("status:"_L1)) {
        m_filter->choose(target.section(u':', 1));
    } else if (target == "waiting"_L1) {
        m_tabs->setCurrentWidget(m_waiting);
    }
}

void StocktakePage::applySettings(const Settings& settings)
{
    setRowHeight(m_table, settings.rowHeight);
    m_skeleton->setRowHeight(settings.rowHeight);
    m_model.setDateStyle(settings.dateStyle);
}

QList<BoardRow> StocktakePage::chosenRows() const
{
    QList<BoardRow> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(m_model.row(index.row()));
    }
    return rows;
}

QList<UnitId> StocktakePage::chosenUnits() const
{
    QList<UnitId> units;
    for (const BoardRow& row : chosenRows()) {
        units.append(row.unit.unit);
    }
    return units;
}

void StocktakePage::report(const Result<void>& done)
{
    if (!done) {
        m_context.showError(done.error());
    }
}

} // namespace daicho
