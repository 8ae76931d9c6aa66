// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/acceptancepanel.h"

#include "model/items/fieldcontext.h"
#include "model/service/session.h"
#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidths{100, 72, 190, 150, 56, 150, 100, 96, 120, 72};
constexpr int kReasonColumn = 5;

} // namespace

AcceptancePanel::AcceptancePanel(const PageServices& services,
                                 AppContext& context,
                                 const FieldContext& fields,
                                 QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_fields(fields)
    , m_model({tr("Kind"),
               tr("No."),
               tr("Asset"),
               tr("Threat"),
               tr("Level"),
               tr("Reason"),
               tr("Applicant"),
               tr("Approver"),
               tr("Until"),
               tr("State")})
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    m_table->setObjectName(u"acceptanceTable"_s);
    m_table->setAccessibleName(tr("Acceptances and exceptions"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, kWidths[static_cast<size_t>(column)]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(kReasonColumn, QHeaderView::Stretch);
    m_empty->setText(tr("Nothing has been accepted yet."),
                     tr("A risk that is kept needs a reason, the approver of its level, and an "
                        "end. Choose it in the first tab."));
    m_empty->setAction({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Grid::kGap, 0, 0);
    column->addWidget(m_stack);
    auto* output = new TableOutput(m_table, services, tr("Acceptances and exceptions"));
    connect(output, &TableOutput::failed, this, [&context](const Error& error) {
        context.showError(error);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &AcceptancePanel::selectionChanged);
}

void AcceptancePanel::showAcceptances(const QList<RiskAcceptance>& acceptances,
                                      const QHash<AssetId, QString>& names)
{
    const Environment& environment = m_services.session.environment();
    const Result<Method> method = m_services.session.method();
    const QDate today = environment.clock.today();
    const FieldInfo& date =
        *std::ranges::find(acceptanceFields(), u"expires_on"_s, &Field<RiskAcceptance>::key);
    m_acceptances = acceptances;
    QList<TextRow> rows;
    for (const RiskAcceptance& accepted : acceptances) {
        const RiskLevel* level = method ? method->findLevel(accepted.level) : nullptr;
        const Threat* threat = environment.catalogue.threat(accepted.threat);
        const QString state = accepted.endedOn.isValid()                           ? tr("ended")
                              : !isInForce(accepted, today)                        ? tr("expired")
                              : accepted.expiresOn <= today.addDays(kExpiringDays) ? tr("expiring")
                                                                                   : tr("in force");
        rows.append(
            {{environment.catalogue.choices(u"acceptance_kind"_s)
                  .labelOf(accepted.kind, environment.language),
              accepted.number,
              names.value(accepted.asset),
              threat != nullptr ? accepted.threat + u' ' + threat->label.in(environment.language)
                                : accepted.threat,
              level != nullptr ? level->label.in(environment.language) : accepted.level,
              accepted.reason,
              accepted.applicant,
              accepted.approver,
              m_fields.texts().text(date, accepted.expiresOn),
              state},
             accepted.uid,
             0});
    }
    m_model.setRows(rows);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void AcceptancePanel::setHeight(RowHeight height)
{
    setRowHeight(m_table, height);
}

const RiskAcceptance* AcceptancePanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_acceptances.size() ? &m_acceptances[current.row()]
                                                                     : nullptr;
}

} // namespace daicho
