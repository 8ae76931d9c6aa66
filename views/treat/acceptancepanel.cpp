// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/acceptancepanel.h"

#include "model/items/fieldcontext.h"
#include "model/service/session.h"
#include "views/widgets/emptystate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 10> kWidths{100, 72, 190, 150, 56, 150, 100, 96, 120, 72};
constexpr int kReasonColumn = 5;

} // namespace

AcceptancePanel::AcceptancePanel(const PageServices& services,
                                 AppContext& context,
                                 const FieldContext& fields,
                                 QWidget* parent)
    : StatePanel(u"acceptance"_s, parent)
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
    , m_words({tr("in force"), tr("expiring"), tr("expired"), tr("ended")})
{
    states()->addItems(m_words);
    setUpTable(m_model, kWidths, services, context, tr("Acceptances and exceptions"));
    table()->horizontalHeader()->setSectionResizeMode(kReasonColumn, QHeaderView::Stretch);
    connect(states(), &QComboBox::activated, this, &AcceptancePanel::filter);
    connect(table(), &QTableView::doubleClicked, this, &AcceptancePanel::activated);
    connect(empty(), &EmptyState::actionTriggered, this, [this] {
        states()->setCurrentIndex(0);
        filter();
    });
}

AcceptancePanel::State AcceptancePanel::stateOf(const RiskAcceptance& accepted) const
{
    const QDate today = m_services.session.environment().clock.today();
    if (accepted.endedOn.isValid()) {
        return Ended;
    }
    return !isInForce(accepted, today)                          ? Expired
           : accepted.expiresOn <= today.addDays(kExpiringDays) ? Expiring
                                                                : InForce;
}

TextRow AcceptancePanel::rowOf(const RiskAcceptance& accepted) const
{
    const Environment& environment = m_services.session.environment();
    const Result<Method> method = m_services.session.method();
    const FieldInfo& date =
        *std::ranges::find(acceptanceFields(), u"expires_on"_s, &Field<RiskAcceptance>::key);
    const RiskLevel* level = method ? method->findLevel(accepted.level) : nullptr;
    const Threat* threat = environment.catalogue.threat(accepted.threat);
    return {{environment.catalogue.choices(u"acceptance_kind"_s)
                 .labelOf(accepted.kind, environment.language),
             accepted.number,
             m_names.value(accepted.asset),
             threat != nullptr ? accepted.threat + u' ' + threat->label.in(environment.language)
                               : accepted.threat,
             level != nullptr ? level->label.in(environment.language) : accepted.level,
             accepted.reason,
             accepted.applicant,
             accepted.approver,
             m_fields.texts().text(date, accepted.expiresOn),
             m_words[stateOf(accepted)]},
            accepted.uid,
            0};
}

void AcceptancePanel::showAcceptances(const QList<RiskAcceptance>& acceptances,
                                      const QHash<AssetId, QString>& names)
{
    const RiskAcceptance* before = chosen();
    const QString uid = before != nullptr ? before->uid : QString();
    m_all = acceptances;
    m_names = names;
    filter();
    select(uid);
}

void AcceptancePanel::filter()
{
    const int wanted = states()->currentIndex() - 1;
    QList<TextRow> rows;
    m_acceptances.clear();
    for (const RiskAcceptance& accepted : std::as_const(m_all)) {
        if (wanted < 0 || stateOf(accepted) == wanted) {
            m_acceptances.append(accepted);
            rows.append(rowOf(accepted));
        }
    }
    m_model.setRows(rows);
    empty()->setText(
        m_all.isEmpty() ? tr("Nothing has been accepted yet.") : tr("None is in this state."),
        m_all.isEmpty() ? tr("A risk that is kept needs a reason, the approver of its level, and "
                             "an end. Choose it in the first tab.")
                        : tr("Choose another state to see the others."));
    empty()->setAction(m_all.isEmpty() ? QString() : tr("Show all"));
    showTable(!rows.isEmpty());
    emit selectionChanged();
}

const RiskAcceptance* AcceptancePanel::chosen() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() && current.row() < m_acceptances.size() ? &m_acceptances[current.row()]
                                                                     : nullptr;
}

QString AcceptancePanel::sentence(const RiskAcceptance& accepted) const
{
    const QStringList cells = rowOf(accepted).cells;
    return u"%1 %2\n%3"_s.arg(cells[0], cells[2], cells[3]);
}

bool AcceptancePanel::select(const QString& uid)
{
    const auto found = std::ranges::find_if(m_acceptances, [&uid](const RiskAcceptance& shown) {
        return shown.uid == uid || QString::number(shown.id.value) == uid;
    });
    if (found == m_acceptances.end()) {
        return false;
    }
    table()->setCurrentIndex(m_model.index(static_cast<int>(found - m_acceptances.begin()), 0));
    return true;
}

void AcceptancePanel::choose(const QString& uid)
{
    if (!select(uid)) {
        states()->setCurrentIndex(0);
        filter();
        select(uid);
    }
}

} // namespace daicho
