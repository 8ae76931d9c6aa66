// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"
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

template <class Record>
Record recordOf(const std::vector<const FieldInfo*>& asked,
                const std::vector<QVariant>& values,
                Record record,
                const FieldList<Record>& fields)
{
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto field = std::ranges::find(fields, asked[i]->key, &Field<Record>::key);
        setFieldValue(record, *field, values[i]);
    }
    return record;
}

template <class Record>
std::vector<const FieldInfo*> fieldsOf(const FieldList<Record>& fields, const QStringList& keys)
{
    std::vector<const FieldInfo*> infos;
    for (const QString& key : keys) {
        infos.push_back(&*std::ranges::find(fields, key, &Field<Record>::key));
    }
    return infos;
}

const std::vector<const FieldInfo*>& measureForm()
{
    static const std::vector<const FieldInfo*> infos = fieldsOf(measureFields(),
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
    return infos;
}

const std::vector<const FieldInfo*>& acceptanceForm()
{
    static const std::vector<const FieldInfo*> infos = fieldsOf(acceptanceFields(),
                                                                {u"reason"_s,
                                                                 u"conditions"_s,
                                                                 u"number"_s,
                                                                 u"applicant"_s,
                                                                 u"approver"_s,
                                                                 u"approver_role"_s,
                                                                 u"approved_on"_s,
                                                                 u"expires_on"_s,
                                                                 u"note"_s});
    return infos;
}

template <class Record>
std::vector<QVariant> valuesOf(const std::vector<const FieldInfo*>& asked,
                               const Record& record,
                               const FieldList<Record>& fields)
{
    std::vector<QVariant> values;
    for (const FieldInfo* info : asked) {
        values.push_back(
            fieldValue(record, *std::ranges::find(fields, info->key, &Field<Record>::key)));
    }
    return values;
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
    setUpFurtherCommands();
    m_header->setPrimaryAction(m_commands[0]->action());
    m_header->addSecondaryAction(m_commands.last()->action());
}

/// Those that are not about the chosen risks.
void TreatPage::setUpFurtherCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
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
        {.id = u"treat.end"_s,
         .text = tr("&End the acceptance…"),
         .icon = u"close"_s,
         .menu = Menu::Edit},
        [this, canWrite] {
            return canWrite() && m_tabs->currentIndex() == 2 &&
                   m_acceptances->chosen() != nullptr &&
                   !m_acceptances->chosen()->endedOn.isValid();
        },
        &TreatPage::askEnd);
    addCommand(
        {.id = u"treat.remove"_s,
         .text = tr("Remove the &measure"),
         .icon = u"delete"_s,
         .menu = Menu::Edit},
        [this, canWrite] {
            return canWrite() && m_tabs->currentIndex() == 1 && m_measures->chosen() != nullptr;
        },
        &TreatPage::removeMeasure);
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

AskDialog* TreatPage::newMeasure()
{
    const QList<RiskPair> risks = m_tabs->currentIndex() == 0 ? chosenRisks() : QList<RiskPair>();
    const Measure draft = draftFor(risks);
    auto* dialog = new AskDialog(
        tr("New measure"),
        risks.isEmpty() ? QString() : riskSentence(risks),
        measureForm(),
        m_fields,
        [this, risks](const std::vector<QVariant>& values) {
            const auto added =
                TreatmentService(m_services.session)
                    .add(recordOf(measureForm(), values, Measure(), measureFields()), risks);
            return added ? Result<void>() : Result<void>(failure(added));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setValues(valuesOf(measureForm(), draft, measureFields()));
    return dialog;
}

AskDialog* TreatPage::editMeasure(const Measure& measure)
{
    auto* dialog = new AskDialog(
        measure.code + u' ' + measure.title,
        {},
        measureForm(),
        m_fields,
        [this, measure](const std::vector<QVariant>& values) {
            const auto saved =
                TreatmentService(m_services.session)
                    .update(measure, recordOf(measureForm(), values, measure, measureFields()));
            return saved ? Result<void>() : Result<void>(failure(saved));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setValues(valuesOf(measureForm(), measure, measureFields()));
    return dialog;
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
    auto* dialog = new AskDialog(
        kind == "exception"_L1 ? tr("Allow an exception") : tr("Accept the risk"),
        riskSentence(risks),
        acceptanceForm(),
        m_fields,
        [this, drafts](const std::vector<QVariant>& values) {
            QList<RiskAcceptance> given;
            for (const RiskAcceptance& draft : drafts) {
                given.append(recordOf(acceptanceForm(), values, draft, acceptanceFields()));
            }
            const auto made = AcceptanceService(m_services.session).acceptAll(given);
            return made ? Result<void>() : Result<void>(failure(made));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setValues(valuesOf(acceptanceForm(), drafts.value(0), acceptanceFields()));
    return dialog;
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

} // namespace daicho
