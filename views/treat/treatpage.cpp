// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/treatpage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/sessionthread.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/shell/appcontext.h"
#include "views/shell/command.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/measurepanel.h"
#include "views/treat/planfilterbar.h"
#include "views/treat/riskcard.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pilldelegate.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/skeletonrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 1000;
constexpr std::array<int, PlannedRiskModel::ColumnCount> kWidths{
    72, 130, 140, 112, 112, 148, 200, 120, 120};

} // namespace

PageSpec TreatPage::spec()
{
    return {u"treat"_s, tr("Treatment"), u"treat"_s};
}

TreatPage::TreatPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_fields(services.session)
    , m_model(services.session)
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_tabs(new QTabWidget(this))
{
    m_banner->setObjectName(u"treatBanner"_s);
    m_banner->setClosable(true);
    m_header->setTitle(title());
    m_header->showSearch(tr("Search risks"));
    setUpCommands();
    m_tabs->setObjectName(u"treatTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRisks(), tr("Risk list"));
    m_tabs->setCornerWidget(m_filter->lists());
    m_measures = new MeasurePanel(services, context, m_fields);
    m_measures->setActions(m_measureActions);
    m_tabs->addTab(m_measures, tr("Plan of measures"));
    m_acceptances = new AcceptancePanel(services, context, m_fields);
    m_acceptances->setActions(m_acceptanceActions);
    m_tabs->addTab(m_acceptances, tr("Acceptances and exceptions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    connectSignals();
    updateCommands();
}

QWidget* TreatPage::makeRisks()
{
    auto* risks = new QWidget;
    m_filter = new PlanFilterBar(risks);
    m_stack = new QStackedWidget(risks);
    m_table = new QTableView;
    m_empty = new EmptyState;
    m_skeleton = new SkeletonRows;
    m_card = new RiskCard(m_services.session, m_model, risks);
    m_card->setActions(m_cardActions);
    m_table->setObjectName(u"riskTable"_s);
    m_table->setAccessibleName(tr("Risks"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* pills = new PillDelegate(PillKind::Level, PlannedRiskModel::LevelRole, m_table);
    setColumnWidths(*m_table, kWidths);
    for (const int column : {PlannedRiskModel::InherentColumn,
                             PlannedRiskModel::CurrentColumn,
                             PlannedRiskModel::ResidualColumn}) {
        m_table->setItemDelegateForColumn(column, pills);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->setCurrentWidget(m_skeleton);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_filter);
    list->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(risks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(m_card);
    return risks;
}

void TreatPage::connectSignals()
{
    for (Command* command : std::as_const(m_commands)) {
        addAction(command->action());
    }
    auto* output = new TableOutput(m_table, m_services, title());
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_header->search(), &SearchField::searchChanged, this, &TreatPage::refresh);
    connect(
        m_header->search(), &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_filter, &PlanFilterBar::changed, this, &TreatPage::refresh);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &TreatPage::showCurrent);
    connect(m_measures, &MeasurePanel::selectionChanged, this, &TreatPage::updateCommands);
    connect(m_acceptances, &AcceptancePanel::selectionChanged, this, &TreatPage::updateCommands);
    connect(m_acceptances, &AcceptancePanel::activated, this, [this] {
        if (!m_context.isReadOnly() && !m_acceptances->chosen()->endedOn.isValid()) {
            askEditAcceptance();
        }
    });
    connect(m_card, &RiskCard::acceptanceWanted, this, [this](const QString& uid) {
        open(u"acceptance:"_s + uid);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_filter->lists()->setVisible(tab == 0);
        updateCommands();
    });
    connect(m_measures, &MeasurePanel::newWanted, this, &TreatPage::askMeasure);
    connect(m_card, &RiskCard::measureWanted, this, [this](const QString& uid) {
        open(u"measure:"_s + uid);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_header->search()->search({});
        m_filter->choose(PlanPart::All);
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

Result<TreatPage::Loaded> TreatPage::load(Session& session, const PlanFilter& filter)
{
    const TreatmentPlan plan(session);
    const Result<QList<PlanRow>> rows = plan.rows(filter, kMostShown);
    const Result<TreatmentProgress> progress = plan.progress();
    const Result<QList<Measure>> measures = TreatmentService(session).measures();
    const auto risks = TreatmentService(session).risksPerMeasure();
    const Result<QList<RiskAcceptance>> acceptances = AcceptanceService(session).all();
    if (!rows || !progress) {
        return !rows ? failure(rows) : failure(progress);
    }
    if (!measures || !risks) {
        return !measures ? failure(measures) : failure(risks);
    }
    if (!acceptances) {
        return failure(acceptances);
    }
    const Result<QStringList> posts = TreatmentService(session).posts();
    if (!posts) {
        return failure(posts);
    }
    Loaded loaded{*rows, *progress, *measures, *risks, *acceptances, {}, *posts};
    for (const RiskAcceptance& accepted : *acceptances) {
        const Result<Asset> asset = session.assets().asset(accepted.asset);
        if (asset) {
            loaded.names.insert(accepted.asset, asset->displayCode() + u' ' + asset->name);
        }
    }
    return loaded;
}

void TreatPage::refresh()
{
    PlanFilter filter = m_filter->filter();
    filter.text = m_header->search()->text();
    m_services.reader.run<Loaded>([filter](Session& session) { return load(session, filter); },
                                  this,
                                  [this](const Result<Loaded>& loaded) {
                                      if (loaded) {
                                          showLoaded(*loaded);
                                      } else {
                                          m_context.showError(loaded.error());
                                      }
                                  });
}

void TreatPage::showLoaded(const Loaded& loaded)
{
    const Result<void> known = m_fields.reload();
    const Result<Method> method = m_services.session.method();
    if (!known || !method) {
        m_context.showError(known ? method.error() : known.error());
        return;
    }
    QList<std::pair<QString, QString>> units;
    for (const UnitId unit : m_fields.names().unitOrder()) {
        units.append({QString::number(unit.value), m_fields.names().unitName(unit)});
    }
    m_filter->setLevels(*method, m_services.session.language());
    m_filter->setUnits(units);
    m_filter->showCounts(loaded.progress.risks);
    const QList<RiskPair> chosen = chosenRisks();
    m_isLoaded = true;
    m_all = loaded.measures;
    m_posts = loaded.posts;
    m_model.setRows(loaded.rows);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    const bool hasAny = loaded.progress.risks.all > 0;
    m_empty->setText(hasAny ? tr("No risk matches.") : tr("No risk asks for a decision."),
                     hasAny ? tr("Choose another filter or clear the search.")
                            : tr("Risks above acceptance show here once they are scored."));
    m_empty->setAction(hasAny ? tr("Show all risks") : QString());
    for (const RiskPair& risk : chosen) {
        choose(risk);
    }
    if (m_wanted) {
        choose(*m_wanted);
        m_wanted.reset();
    } else if (chosenRisks().isEmpty() && m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
    m_measures->setPosts(m_posts);
    m_measures->showMeasures(loaded.measures, loaded.risks);
    m_acceptances->showAcceptances(loaded.acceptances, loaded.names);
    m_header->setSentence(
        tr("%1 risks ask for a decision, %2 have no plan; %3 measures are overdue")
            .arg(loaded.progress.risks.all)
            .arg(loaded.progress.risks.withoutPlan)
            .arg(loaded.progress.overdue));
    setBadge(static_cast<int>(loaded.progress.overdue + loaded.progress.expired));
    showCurrent();
}

void TreatPage::showCurrent()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const PlanRow* row = rows.isEmpty() ? nullptr : &m_model.row(rows.first().row());
    OptionAdvice advice;
    if (row != nullptr) {
        advice = TreatmentService(m_services.session).advice(row->facts.pair).value_or(advice);
    }
    m_card->showRisk(row, advice);
    updateCommands();
}

QList<RiskPair> TreatPage::chosenRisks() const
{
    QList<RiskPair> risks;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        risks.append(m_model.row(index.row()).facts.pair);
    }
    return risks;
}

void TreatPage::choose(const RiskPair& risk)
{
    const int row = m_model.rowOf(risk);
    if (row >= 0) {
        m_table->selectionModel()->select(m_model.index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void TreatPage::updateCommands()
{
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

void TreatPage::focusSearch()
{
    m_header->search()->setFocus();
}

void TreatPage::open(const QString& target)
{
    const QString kind = target.section(u':', 0, 0);
    const QString what = target.section(u':', 1);
    if (kind == "filter"_L1) {
        m_tabs->setCurrentIndex(0);
        m_filter->choose(what == "without-plan"_L1 ? PlanPart::WithoutPlan
                         : what == "overdue"_L1    ? PlanPart::Overdue
                         : what == "expiring"_L1   ? PlanPart::Expiring
                                                   : PlanPart::All);
    } else if (kind == "tab"_L1) {
        m_tabs->setCurrentIndex(what == "measures"_L1 ? 1 : 2);
    } else if (kind == "measure"_L1) {
        m_tabs->setCurrentIndex(1);
        m_measures->choose(what);
    } else if (kind == "acceptance"_L1) {
        m_tabs->setCurrentIndex(2);
        m_acceptances->choose(what);
    } else if (kind == "risk"_L1) {
        m_tabs->setCurrentIndex(0);
        m_wanted = RiskPair{AssetId{what.section(u':', 0, 0).toLongLong()}, what.section(u':', 1)};
        m_table->clearSelection();
        m_filter->choose(PlanPart::All);
    }
}

void TreatPage::applySettings(const Settings& settings)
{
    setRowHeight(m_table, settings.rowHeight);
    m_skeleton->setRowHeight(settings.rowHeight);
    m_measures->setHeight(settings.rowHeight);
    m_acceptances->setHeight(settings.rowHeight);
    m_model.setDateStyle(settings.dateStyle);
    m_card->setDateStyle(settings.dateStyle);
    m_fields.setDateStyle(settings.dateStyle);
    m_dateStyle = settings.dateStyle;
}

} // namespace daicho
