// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/sitepanel.h"

#include "model/service/session.h"
#include "views/shell/appcontext.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSiteWidth = 260;
constexpr int kAssetsWidth = 64;
constexpr int kThreatWidth = 104;

/// Decided cells stand out from those in brackets.
class SiteDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TableDelegate::initStyleOption(option, index);
        if (index.column() < SiteTableModel::FirstThreatColumn) {
            return;
        }
        if (index.data(SiteTableModel::IsDecidedRole).toBool()) {
            option->font.setBold(true);
        } else {
            option->palette.setColor(QPalette::Text,
                                     option->palette.color(QPalette::PlaceholderText));
        }
    }
};

} // namespace

SitePanel::SitePanel(const PageServices& services, AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_model(services.session.language())
    , m_scope(new QComboBox)
    , m_takeAll(new QPushButton(tr("Take over all &proposals")))
    , m_because(new QPushButton(tr("&Reason…")))
    , m_shaking(new QPushButton(tr("&Earthquake…")))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_reason(new QLabel)
    , m_empty(new EmptyState)
{
    m_scope->setObjectName(u"siteScope"_s);
    m_scope->setAccessibleName(tr("Judged per"));
    m_scope->addItem(tr("Places: disasters and infrastructure"), int(LikeScope::Place));
    m_scope->addItem(tr("Units: disease"), int(LikeScope::Unit));
    m_scope->addItem(tr("Contractors: disease"), int(LikeScope::Contractor));
    m_table->setObjectName(u"siteTable"_s);
    m_table->setAccessibleName(tr("Likelihoods of places and units"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setItemDelegate(new SiteDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_reason->setObjectName(u"siteReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setMargin(Grid::kGap);
    m_empty->setText(tr("There is nothing to judge here."),
                     tr("Add places, units and contractors to the register. A threat that hits "
                        "all assets of a place is judged once for the place."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_reason);
    auto* output = new TableOutput(m_table, m_services, tr("Likelihoods of places and units"));
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_scope, &QComboBox::activated, this, &SitePanel::refresh);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &SitePanel::showReason);
    connect(&m_model, &SiteTableModel::dataChanged, this, &SitePanel::showReason);
}

QWidget* SitePanel::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    row->setSpacing(Grid::kGap);
    row->addWidget(m_scope);
    auto* hint = new QLabel(
        tr("A figure decides, Delete takes back, Enter takes over what stands in brackets."));
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    row->addWidget(m_because);
    row->addWidget(m_shaking);
    row->addWidget(m_takeAll);
    connect(m_because, &QPushButton::clicked, this, &SitePanel::askReason);
    connect(m_shaking, &QPushButton::clicked, this, &SitePanel::askShaking);
    connect(m_takeAll, &QPushButton::clicked, this, &SitePanel::takeAllProposals);
    return bar;
}

LikeScope SitePanel::scope() const
{
    return static_cast<LikeScope>(m_scope->currentData().toInt());
}

int SitePanel::cycle() const
{
    const Result<RegisterInfo> info = m_services.session.info();
    return info ? info->cycle.value_or(0) : 0;
}

bool SitePanel::canWrite() const
{
    return !m_context.isReadOnly() && !m_context.isBusy();
}

void SitePanel::refresh()
{
    const Result<SiteTable> table =
        SiteLikelihoodService(m_services.session).table(scope(), cycle());
    if (!table) {
        m_context.showError(table.error());
        return;
    }
    const bool isNew = m_model.columnCount() !=
                       SiteTableModel::FirstThreatColumn + static_cast<int>(table->threats.size());
    m_model.setTable(*table);
    if (isNew || m_table->columnWidth(0) != kSiteWidth) {
        for (int i = 0; i < m_model.columnCount(); ++i) {
            m_table->setColumnWidth(i,
                                    i == SiteTableModel::SiteColumn     ? kSiteWidth
                                    : i == SiteTableModel::AssetsColumn ? kAssetsWidth
                                                                        : kThreatWidth);
        }
    }
    const bool hasCells = !table->rows.isEmpty() && !table->threats.isEmpty();
    m_stack->setCurrentIndex(hasCells ? 0 : 1);
    if (hasCells && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, SiteTableModel::FirstThreatColumn));
    }
    updateActions();
    showReason();
    emit changed();
}

void SitePanel::updateActions()
{
    m_shaking->setVisible(scope() == LikeScope::Place);
    for (QPushButton* button : {m_takeAll, m_because, m_shaking}) {
        button->setEnabled(canWrite());
    }
}

void SitePanel::showReason()
{
    const QModelIndex index = m_table->currentIndex();
    const Threat* const threat = m_model.threat(index);
    m_reason->setVisible(threat != nullptr);
    if (threat != nullptr) {
        m_reason->setText(index.siblingAtColumn(0).data().toString().trimmed() + u" · "_s +
                          threat->id + u' ' + threat->label.in(m_services.session.language()) +
                          u'\n' + index.data(SiteTableModel::ReasonRole).toString());
    }
}

void SitePanel::decide(std::optional<double> likelihood, const QString& reason)
{
    SiteLikelihoodService service(m_services.session);
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        if (const Threat* const threat = m_model.threat(index)) {
            const auto done =
                service.set(cycle(), threat->id, m_model.site(index), likelihood, reason);
            if (!done) {
                m_context.showError(done.error());
                break;
            }
        }
    }
    refresh();
}

void SitePanel::takeProposals()
{
    SiteLikelihoodService service(m_services.session);
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const SiteCell* const cell = m_model.cell(index);
        if (cell == nullptr || cell->likelihood || !cell->holds) {
            continue;
        }
        const SiteProposal& proposal = cell->holds->proposal;
        const auto done = service.set(cycle(),
                                      m_model.threat(index)->id,
                                      m_model.site(index),
                                      proposal.likelihood,
                                      proposal.reason.in(m_services.session.language()));
        if (!done) {
            m_context.showError(done.error());
            break;
        }
    }
    refresh();
}

void SitePanel::takeAllProposals()
{
    const Result<int> taken = SiteLikelihoodService(m_services.session).acceptProposals(cycle());
    if (!taken) {
        m_context.showError(taken.error());
    }
    refresh();
}

void SitePanel::askReason()
{
    const SiteCell* const cell = m_model.cell(m_table->currentIndex());
    if (cell == nullptr || !cell->likelihood) {
        return;
    }
    bool isGiven = false;
    const QString reason = QInputDialog::getMultiLineText(
        this, tr("Reason"), tr("Why this likelihood?"), cell->reason, &isGiven);
    if (isGiven) {
        m_table->selectionModel()->select(m_table->currentIndex(),
                                          QItemSelectionModel::ClearAndSelect);
        decide(cell->likelihood, reason);
    }
}

void SitePanel::askShaking()
{
    constexpr double kMost = 100;
    bool isGiven = false;
    const double percent = QInputDialog::getDouble(
        this,
        tr("Earthquake"),
        tr("Probability of strong shaking (lower 6 or more) within 30 years at the chosen places, "
           "in percent"),
        3,
        0,
        kMost,
        1,
        &isGiven);
    if (isGiven) {
        decideByShaking(percent);
    }
}

void SitePanel::decideByShaking(double percent)
{
    SiteLikelihoodService service(m_services.session);
    const auto likelihood = service.fromShaking(percent);
    if (!likelihood || !*likelihood) {
        if (!likelihood) {
            m_context.showError(likelihood.error());
        }
        return;
    }
    // Only the column of the earthquake, whatever else is chosen.
    QItemSelection cells;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        for (int i = SiteTableModel::FirstThreatColumn; i < m_model.columnCount(); ++i) {
            const QModelIndex cell = m_model.index(index.row(), i);
            if (m_model.threat(cell)->id == "C01"_L1) {
                cells.select(cell, cell);
            }
        }
    }
    m_table->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    decide(*likelihood, tr("%1 % within 30 years").arg(percent));
}

bool SitePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !canWrite()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* const press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && press->modifiers() == Qt::NoModifier) {
        decide(key - Qt::Key_0);
        return true;
    }
    if (key == Qt::Key_Delete) {
        decide(std::nullopt);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeProposals();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SitePanel::applySettings(const Settings& settings)
{
    setRowHeight(m_table, settings.rowHeight);
}

QString SitePanel::sentence() const
{
    return tr(
        "%n likelihoods decided; what stands in brackets is proposed", nullptr, m_model.decided());
}

} // namespace daicho
