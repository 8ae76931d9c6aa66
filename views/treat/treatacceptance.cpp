// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/treatment/acceptanceservice.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"
#include "views/treat/askedfields.h"
#include "views/treat/treatpage.h"

#include <QInputDialog>
#include <QTabWidget>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const AskedFields<RiskAcceptance>& acceptanceForm()
{
    static const AskedFields<RiskAcceptance> form(acceptanceFields(),
                                                  {u"reason"_s,
                                                   u"conditions"_s,
                                                   u"number"_s,
                                                   u"applicant"_s,
                                                   u"approver"_s,
                                                   u"approver_role"_s,
                                                   u"approved_on"_s,
                                                   u"expires_on"_s,
                                                   u"note"_s});
    return form;
}

} // namespace

/// Those that are about what was accepted.
void TreatPage::setUpAcceptanceCommands()
{
    const auto isChosen = [this] {
        return m_tabs->currentIndex() == 2 && m_acceptances->chosen() != nullptr;
    };
    const auto canWrite = [this, isChosen] {
        return !m_context.isReadOnly() && !m_context.isBusy() && isChosen();
    };
    const auto canChange = [this, canWrite] {
        return canWrite() && !m_acceptances->chosen()->endedOn.isValid();
    };
    const qsizetype first = m_commands.size();
    addCommand({.id = u"treat.acceptance"_s,
                .text = tr("Ed&it the acceptance…"),
                .icon = u"edit"_s,
                .menu = Menu::Edit},
               canChange,
               &TreatPage::askEditAcceptance);
    addCommand(
        {.id = u"treat.renew"_s, .text = tr("Rene&w…"), .icon = u"redo"_s, .menu = Menu::Edit},
        canWrite,
        &TreatPage::askRenew);
    addCommand({.id = u"treat.end"_s,
                .text = tr("&End the acceptance…"),
                .icon = u"close"_s,
                .menu = Menu::Edit},
               canChange,
               &TreatPage::askEnd);
    addCommand({.id = u"treat.acceptance_history"_s,
                .text = tr("Histor&y of the acceptance…"),
                .icon = u"journal"_s,
                .menu = Menu::View},
               isChosen,
               &TreatPage::showAcceptanceHistory);
    for (Command* command : m_commands.sliced(first)) {
        m_acceptanceActions.append(command->action());
    }
}

AskDialog* TreatPage::accept(const QString& kind)
{
    const QList<RiskPair> risks = chosenRisks();
    QList<RiskAcceptance> drafts;
    for (const RiskPair& risk : risks) {
        const auto draft = AcceptanceService(m_services.session).proposal(risk, kind);
        if (!draft) {
            m_context.showError(draft.error());
            return nullptr;
        }
        drafts.append(*draft);
    }
    return ask(kind == "exception"_L1 ? tr("Allow an exception") : tr("Accept the risk"),
               riskSentence(risks),
               acceptanceForm().infos(),
               acceptanceForm().valuesOf(drafts.value(0)),
               [this, drafts](const std::vector<QVariant>& values) {
                   QList<RiskAcceptance> given;
                   for (const RiskAcceptance& draft : drafts) {
                       given.append(acceptanceForm().withValues(draft, values));
                   }
                   const auto made = AcceptanceService(m_services.session).acceptAll(given);
                   return made ? Result<void>() : Result<void>(failure(made));
               });
}

AskDialog* TreatPage::editAcceptance(const RiskAcceptance& acceptance)
{
    return ask(tr("Edit the acceptance"),
               m_acceptances->sentence(acceptance),
               withReason(acceptanceForm().infos()),
               acceptanceForm().valuesOf(acceptance),
               [this, acceptance](const std::vector<QVariant>& values) {
                   const auto saved = AcceptanceService(m_services.session)
                                          .update(acceptance,
                                                  acceptanceForm().withValues(acceptance, values),
                                                  values.back().toString());
                   return saved ? Result<void>() : Result<void>(failure(saved));
               });
}

AskDialog* TreatPage::renewAcceptance(const RiskAcceptance& acceptance)
{
    const auto draft = AcceptanceService(m_services.session).renewal(acceptance);
    if (!draft) {
        m_context.showError(draft.error());
        return nullptr;
    }
    return ask(tr("Renew the acceptance"),
               m_acceptances->sentence(acceptance) + u'\n' +
                   tr("The earlier one ends today and stays in the history."),
               acceptanceForm().infos(),
               acceptanceForm().valuesOf(*draft),
               [this, acceptance, draft = *draft](const std::vector<QVariant>& values) {
                   const auto made =
                       AcceptanceService(m_services.session)
                           .renew(acceptance, acceptanceForm().withValues(draft, values));
                   return made ? Result<void>() : Result<void>(failure(made));
               });
}

void TreatPage::askAccept()
{
    if (AskDialog* dialog = accept(u"risk"_s)) {
        dialog->open();
    }
}

void TreatPage::askExcept()
{
    if (AskDialog* dialog = accept(u"exception"_s)) {
        dialog->open();
    }
}

void TreatPage::askEditAcceptance()
{
    if (const RiskAcceptance* chosen = m_acceptances->chosen()) {
        editAcceptance(*chosen)->open();
    }
}

void TreatPage::askRenew()
{
    const RiskAcceptance* chosen = m_acceptances->chosen();
    AskDialog* dialog = chosen != nullptr ? renewAcceptance(*chosen) : nullptr;
    if (dialog != nullptr) {
        dialog->open();
    }
}

void TreatPage::showAcceptanceHistory()
{
    const RiskAcceptance* chosen = m_acceptances->chosen();
    if (chosen == nullptr) {
        return;
    }
    const auto line = AcceptanceService(m_services.session).line(*chosen);
    if (!line) {
        m_context.showError(line.error());
        return;
    }
    QStringList uids;
    for (const RiskAcceptance& accepted : *line) {
        uids.append(accepted.uid);
    }
    showHistory(m_acceptances->sentence(*chosen), uids);
}

void TreatPage::askEnd()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("End the acceptance"));
    dialog->setLabelText(tr("Why is it taken back before its end?"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    connect(dialog, &QInputDialog::textValueSelected, this, &TreatPage::endAcceptance);
    dialog->open();
}

void TreatPage::endAcceptance(const QString& reason)
{
    const RiskAcceptance* chosen = m_acceptances->chosen();
    if (chosen == nullptr) {
        return;
    }
    const auto ended = AcceptanceService(m_services.session).endEarly(*chosen, reason);
    if (!ended) {
        m_context.showError(ended.error());
    }
}

} // namespace daicho
