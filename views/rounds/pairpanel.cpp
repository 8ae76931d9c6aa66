// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/pairpanel.h"

#include "model/core/wareki.h"
#include "model/service/ownthreatservice.h"
#include "model/service/session.h"
#include "views/rounds/pairdialogs.h"
#include "views/shell/appcontext.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QWidget* headed(const QString& title, const QList<QPushButton*>& buttons, QWidget* below)
{
    auto* box = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    bar->setSpacing(Grid::kGap);
    auto* label = new QLabel(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    bar->addWidget(label, 1);
    for (QPushButton* button : buttons) {
        bar->addWidget(button);
    }
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(below, 1);
    return box;
}

void dress(QTableView* table, const QList<int>& widths)
{
    dressTable(table);
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths[column]);
    }
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

PairPanel::PairPanel(const PageServices& services, AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_pairs({tr("Asset"), tr("Name"), tr("Threat"), tr("Decided by"), tr("On"), tr("Reason")})
    , m_threats({tr("Threat"), tr("Name"), tr("Category"), tr("Origin"), tr("State")})
    , m_pairTable(new QTableView)
    , m_threatTable(new QTableView)
    , m_pairStack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_exclude(new QPushButton(tr("&Rule out a pair…")))
    , m_restore(new QPushButton(tr("&Bring back")))
    , m_add(new QPushButton(tr("&Add a threat…")))
    , m_retire(new QPushButton(tr("Re&tire")))
{
    m_empty->setText(tr("No pair is ruled out."),
                     tr("Which threats concern an asset follows from its facts. Rule a pair out "
                        "where they do not tell the whole story, and say why."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePairs(), 1);
    column->addWidget(makeThreats(), 1);
    for (auto [table, title] :
         {std::pair(m_pairTable, tr("Ruled-out pairs")), {m_threatTable, tr("Threats")}}) {
        auto* output = new TableOutput(table, m_services, title);
        connect(output, &TableOutput::failed, this, [this](const Error& error) {
            m_context.showError(error);
        });
        connect(table->selectionModel(),
                &QItemSelectionModel::selectionChanged,
                this,
                &PairPanel::updateActions);
    }
}

QWidget* PairPanel::makePairs()
{
    m_pairTable->setObjectName(u"ruledOut"_s);
    m_pairTable->setAccessibleName(tr("Ruled-out pairs"));
    m_pairTable->setModel(&m_pairs);
    dress(m_pairTable, {100, 220, 220, 140, 110});
    m_pairStack->addWidget(m_pairTable);
    m_pairStack->addWidget(m_empty);
    connect(m_exclude, &QPushButton::clicked, this, [this] {
        auto* dialog = new ExcludeDialog(m_services.session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &PairPanel::refresh);
        dialog->open();
    });
    connect(m_restore, &QPushButton::clicked, this, &PairPanel::bringBack);
    return headed(tr("Ruled-out pairs"), {m_restore, m_exclude}, m_pairStack);
}

QWidget* PairPanel::makeThreats()
{
    m_threatTable->setObjectName(u"threats"_s);
    m_threatTable->setAccessibleName(tr("Threats"));
    m_threatTable->setModel(&m_threats);
    dress(m_threatTable, {72, 320, 220, 120});
    m_threatTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto* dialog = new ThreatDialog(m_services.session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &PairPanel::refresh);
        dialog->open();
    });
    connect(m_retire, &QPushButton::clicked, this, &PairPanel::toggleThreat);
    return headed(tr("Threats"), {m_retire, m_add}, m_threatTable);
}

bool PairPanel::canWrite() const
{
    return !m_context.isReadOnly() && !m_context.isBusy();
}

void PairPanel::refresh()
{
    fillPairs();
    fillThreats();
    updateActions();
    emit changed();
}

void PairPanel::fillPairs()
{
    const Result<QList<RuledOutPair>> out = PairService(m_services.session).ruledOut();
    if (!out) {
        m_context.showError(out.error());
        return;
    }
    m_out = *out;
    const Session& session = m_services.session;
    QList<TextRow> rows;
    for (const RuledOutPair& pair : m_out) {
        const Threat* const threat = session.environment().catalogue.threat(pair.exclusion.threat);
        const QString name =
            threat == nullptr ? QString() : u' ' + threat->label.in(session.language());
        rows.append({{pair.code,
                      pair.name,
                      pair.exclusion.threat + name,
                      pair.exclusion.decidedBy,
                      formatDate(pair.exclusion.decidedOn, DateStyle::Wareki),
                      pair.exclusion.reason},
                     static_cast<int>(rows.size()),
                     0});
    }
    m_pairs.setRows(rows);
    m_pairStack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
}

void PairPanel::fillThreats()
{
    const Session& session = m_services.session;
    const ThreatCatalogue& all = session.environment().catalogue.threats();
    QList<TextRow> own;
    QList<TextRow> others;
    for (const Threat& threat : all.items) {
        const ThreatCategory* const category = all.findCategory(threat.category);
        const TextRow row{{threat.id,
                           threat.label.in(session.language()),
                           category == nullptr ? QString() : category->label.in(session.language()),
                           threat.isOwn ? tr("City") : tr("Catalogue"),
                           threat.isRetired ? tr("Retired") : tr("On offer")},
                          threat.id,
                          threat.isRetired ? 1 : 0};
        (threat.isOwn ? own : others).append(row);
    }
    const QString chosen = m_threatTable->currentIndex().data(TextRowsModel::KeyRole).toString();
    const QList<TextRow> rows = own + others;
    m_threats.setRows(rows);
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].key.toString() == chosen) {
            m_threatTable->selectRow(row);
        }
    }
}

void PairPanel::updateActions()
{
    const QModelIndex threat = m_threatTable->currentIndex();
    const bool hasThreat = m_threatTable->selectionModel()->hasSelection();
    m_restore->setEnabled(canWrite() && m_pairTable->selectionModel()->hasSelection());
    m_exclude->setEnabled(canWrite());
    m_add->setEnabled(canWrite());
    m_retire->setEnabled(canWrite() && hasThreat);
    m_retire->setText(hasThreat && threat.data(TextRowsModel::RankRole).toInt() == 1
                          ? tr("Offer &again")
                          : tr("Re&tire"));
}

void PairPanel::bringBack()
{
    QList<PairExclusion> chosen;
    for (const QModelIndex& index : m_pairTable->selectionModel()->selectedRows()) {
        chosen.append(m_out[index.data(TextRowsModel::KeyRole).toInt()].exclusion);
    }
    PairService service(m_services.session);
    for (const PairExclusion& exclusion : std::as_const(chosen)) {
        if (const Result<void> done = service.bringBack(exclusion); !done) {
            m_context.showError(done.error());
            break;
        }
    }
    refresh();
}

void PairPanel::toggleThreat()
{
    const QModelIndex index = m_threatTable->currentIndex();
    const QString id = index.data(TextRowsModel::KeyRole).toString();
    OwnThreatService service(m_services.session);
    const Result<void> done = index.data(TextRowsModel::RankRole).toInt() == 1
                                  ? service.reinstate(id)
                                  : service.retire(id);
    if (!done) {
        m_context.showError(done.error());
    }
    refresh();
}

void PairPanel::applySettings(const Settings& settings)
{
    setRowHeight(m_pairTable, settings.rowHeight);
    setRowHeight(m_threatTable, settings.rowHeight);
}

QString PairPanel::sentence() const
{
    return tr("%n pairs are ruled out", nullptr, static_cast<int>(m_out.size()));
}

} // namespace daicho
