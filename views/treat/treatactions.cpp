// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/fields/recordform.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"
#include "views/treat/askedfields.h"
#include "views/treat/assigndialog.h"
#include "views/treat/measurepanel.h"
#include "views/treat/residualdialog.h"
#include "views/treat/treatpage.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/pageheader.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QTabWidget>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const AskedFields<Measure>& measureForm()
{
    static const AskedFields<Measure> form(measureFields(),
                                           {u"title"_s,
                                            u"code"_s,
                                            u"option"_s,
                                            u"areas"_s,
                                            u"threats"_s,
                                            u"unit"_s,
                                            u"responsible"_s,
                                            u"state"_s,
                                            u"planned_from"_s,
                                            u"due"_s,
                                            u"done_on"_s,
                                            u"budget_year"_s,
                                            u"cost_initial"_s,
                                            u"cost_yearly"_s,
                                            u"origin"_s,
                                            u"approved_by"_s,
                                            u"approved_on"_s,
                                            u"note"_s});
    return form;
}

} // namespace

void TreatPage::addCommand(const CommandSpec& spec,
                           std::function<bool()> can,
                           void (TreatPage::*run)())
{
    auto* command = new PageCommand(
        spec, std::move(can), [this, run] { (this->*run)(); }, this);
    m_commands.append(command);
}

void TreatPage::setUpCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    const auto onRisks = [this, canWrite] {
        return canWrite() && m_tabs->currentIndex() == 0 && m_table != nullptr &&
               !chosenRisks().isEmpty();
    };
    addCommand({.id = u"treat.measure"_s,
                .text = tr("&New measure…"),
                .icon = u"add"_s,
                .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M),
                .menu = Menu::Edit,
                .beginsGroup = true},
               canWrite,
               &TreatPage::askMeasure);
    addCommand({.id = u"treat.assign"_s,
                .text = tr("&Assign a measure…"),
                .icon = u"treat"_s,
                .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                .menu = Menu::Edit},
               onRisks,
               &TreatPage::assign);
    addCommand(
        {.id = u"treat.residual"_s,
         .text = tr("Evaluate the &residual…"),
         .icon = u"score"_s,
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R),
         .menu = Menu::Edit},
        [this, onRisks] {
            return onRisks() && chosenRisks().size() == 1 &&
                   m_model.row(m_model.rowOf(chosenRisks().first())).facts.standing &&
                   !m_model.row(m_model.rowOf(chosenRisks().first())).facts.treatments.isEmpty();
        },
        &TreatPage::evaluate);
    addCommand(
        {.id = u"treat.accept"_s, .text = tr("A&ccept…"), .icon = u"check"_s, .menu = Menu::Edit},
        onRisks,
        &TreatPage::askAccept);
    addCommand(
        {.id = u"treat.except"_s,
         .text = tr("Allow an e&xception…"),
         .icon = u"lock"_s,
         .menu = Menu::Edit},
        [this, onRisks] { return onRisks() && chosenRisks().size() == 1; },
        &TreatPage::askExcept);
    for (Command* command : std::as_const(m_commands)) {
        m_cardActions.append(command->action());
    }
    setUpMeasureCommands();
    setUpAcceptanceCommands();
    setUpFurtherCommands();
    m_header->setPrimaryAction(m_commands[0]->action());
    m_header->addSecondaryAction(m_commands.last()->action());
}

/// Those that are not about the chosen risks.
void TreatPage::setUpFurtherCommands()
{
    m_commands.append(new PageCommand(
        {.id = u"treat.explain"_s,
         .text = tr("&Explain the number"),
         .icon = u"info"_s,
         .shortcut = QKeySequence(u"F9"_s),
         .menu = Menu::View},
        [this] { return m_tabs->currentIndex() == 0 && chosenRisks().size() == 1; },
        [this] {
            const RiskPair risk = chosenRisks().first();
            ExplainDialog::explainRisk(this, m_services.session, risk.asset, risk.threat);
        },
        this));
    addCommand(
        {.id = u"treat.plan"_s,
         .text = tr("Treatment &plan as a workbook…"),
         .icon = u"export"_s,
         .menu = Menu::File,
         .beginsGroup = true},
        [] { return true; },
        &TreatPage::savePlan);
    addCommand(
        {.id = u"treat.budget"_s,
         .text = tr("List for the &budget request…"),
         .icon = u"report"_s,
         .menu = Menu::File},
        [] { return true; },
        &TreatPage::saveBudget);
}

QString TreatPage::riskSentence(const QList<RiskPair>& risks) const
{
    if (risks.size() != 1) {
        return tr("For %n chosen risks.", nullptr, static_cast<int>(risks.size()));
    }
    const PlanRow& row = m_model.row(m_model.rowOf(risks.first()));
    return u"%1 %2\n%3"_s.arg(
        row.risk.code, row.risk.name, m_model.threatText(row.risk.score.threat));
}

/// Threats and areas of the chosen risks, and the option that the first of them speaks for.
Measure TreatPage::draftFor(const QList<RiskPair>& risks) const
{
    Measure draft;
    draft.state = u"draft"_s;
    draft.origin = u"risk"_s;
    const Catalogue& catalogue = m_services.session.environment().catalogue;
    for (const RiskPair& risk : risks) {
        const Threat* threat = catalogue.threat(risk.threat);
        if (threat == nullptr || draft.threats.contains(risk.threat)) {
            continue;
        }
        draft.threats.append(risk.threat);
        const MeasureArea* area =
            threat->areas.empty() ? nullptr : catalogue.measures().find(threat->areas.front());
        if (area != nullptr && !draft.areas.contains(area->id)) {
            draft.areas.append(area->id);
        }
    }
    if (!risks.isEmpty()) {
        const auto advice = TreatmentService(m_services.session).advice(risks.first());
        draft.option = advice ? advice->option : QString();
    }
    return draft;
}

AskDialog* TreatPage::ask(const QString& title,
                          const QString& hint,
                          const std::vector<const FieldInfo*>& fields,
                          std::vector<QVariant> values,
                          std::function<Result<void>(const std::vector<QVariant>&)> save)
{
    auto* dialog = new AskDialog(title, hint, fields, m_fields, std::move(save), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPosts(m_posts);
    dialog->form()->setHint(
        u"state"_s,
        tr("A request needs budget year and costs, an approval its approver and day, the end the "
           "day it was done."));
    values.resize(fields.size());
    dialog->setValues(values);
    return dialog;
}

AskDialog* TreatPage::newMeasure()
{
    const QList<RiskPair> risks = m_tabs->currentIndex() == 0 ? chosenRisks() : QList<RiskPair>();
    const Measure draft = draftFor(risks);
    return ask(tr("New measure"),
               risks.isEmpty() ? QString() : riskSentence(risks),
               measureForm().infos(),
               measureForm().valuesOf(draft),
               [this, risks, draft](const std::vector<QVariant>& values) {
                   const auto added = TreatmentService(m_services.session)
                                          .add(measureForm().withValues(draft, values), risks);
                   return added ? Result<void>() : Result<void>(failure(added));
               });
}

AskDialog* TreatPage::editMeasure(const Measure& measure)
{
    return ask(measure.code + u' ' + measure.title,
               {},
               withReason(measureForm().infos()),
               measureForm().valuesOf(measure),
               [this, measure](const std::vector<QVariant>& values) {
                   const auto saved = TreatmentService(m_services.session)
                                          .update(measure,
                                                  measureForm().withValues(measure, values),
                                                  values.back().toString());
                   return saved ? Result<void>() : Result<void>(failure(saved));
               });
}

void TreatPage::askMeasure()
{
    newMeasure()->open();
}

void TreatPage::assign()
{
    if (m_all.isEmpty()) {
        askMeasure();
        return;
    }
    const QList<RiskPair> risks = chosenRisks();
    auto* dialog = new AssignDialog(
        m_services.session,
        m_all,
        tr("Which measure treats the %n chosen risks?", nullptr, static_cast<int>(risks.size())),
        tr("Assign"),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, risks] {
        const Measure* measure = dialog->measure();
        const Result<int> added = measure != nullptr
                                      ? TreatmentService(m_services.session).assign(*measure, risks)
                                      : Result<int>(0);
        if (!added) {
            m_context.showError(added.error());
        }
    });
    dialog->open();
}

void TreatPage::evaluate()
{
    const QList<RiskPair> risks = chosenRisks();
    const TreatmentService service(m_services.session);
    const Result<RiskFacts> facts = service.facts(risks.value(0));
    if (!facts || !facts->standing) {
        return;
    }
    const Result<Method> method = service.methodOf(*facts->standing);
    if (!method) {
        m_context.showError(method.error());
        return;
    }
    auto* dialog =
        new ResidualDialog(m_services.session, *facts, *method, riskSentence(risks), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace daicho
