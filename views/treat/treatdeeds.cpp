// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/treat/askdialog.h"
#include "views/treat/assigndialog.h"
#include "views/treat/historydialog.h"
#include "views/treat/measurepanel.h"
#include "views/treat/treatpage.h"
#include "views/widgets/bannerbar.h"

#include <QFileDialog>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Those that are about the measures there are.
void TreatPage::setUpMeasureCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    const auto isChosen = [this] {
        return m_tabs->currentIndex() == 1 && m_measures->chosen() != nullptr;
    };
    const qsizetype first = m_commands.size();
    addCommand(
        {.id = u"treat.edit"_s,
         .text = tr("E&dit the measure…"),
         .icon = u"edit"_s,
         .menu = Menu::Edit},
        [canWrite, isChosen] { return canWrite() && isChosen(); },
        &TreatPage::askEdit);
    addCommand({.id = u"treat.history"_s,
                .text = tr("&History of the measure…"),
                .icon = u"journal"_s,
                .menu = Menu::View},
               isChosen,
               &TreatPage::showMeasureHistory);
    addCommand(
        {.id = u"treat.remove"_s,
         .text = tr("Remove the &measure"),
         .icon = u"delete"_s,
         .menu = Menu::Edit},
        [canWrite, isChosen] { return canWrite() && isChosen(); },
        &TreatPage::removeMeasure);
    for (Command* command : m_commands.sliced(first)) {
        m_measureActions.append(command->action());
    }
    addCommand(
        {.id = u"treat.release"_s,
         .text = tr("&Take a measure off…"),
         .icon = u"close"_s,
         .menu = Menu::Edit},
        [this, canWrite] {
            const bool isHere = m_table != nullptr && m_tabs->currentIndex() == 0;
            const QList<RiskPair> risks = isHere ? chosenRisks() : QList<RiskPair>();
            return canWrite() && std::ranges::any_of(risks, [this](const RiskPair& risk) {
                       return !m_model.row(m_model.rowOf(risk)).facts.measures.isEmpty();
                   });
        },
        &TreatPage::release);
}

void TreatPage::showMeasureHistory()
{
    if (const Measure* chosen = m_measures->chosen()) {
        showHistory(chosen->code + u' ' + chosen->title, {chosen->uid});
    }
}

void TreatPage::showHistory(const QString& title, const QStringList& uids)
{
    auto* dialog = new HistoryDialog(m_services, m_context, title, m_dateStyle, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Result<void> read = dialog->show(uids);
    if (!read) {
        delete dialog;
        m_context.showError(read.error());
        return;
    }
    dialog->open();
}

void TreatPage::askEdit()
{
    if (const Measure* chosen = m_measures->chosen()) {
        editMeasure(*chosen)->open();
    }
}

void TreatPage::release()
{
    const QList<RiskPair> risks = chosenRisks();
    QList<Measure> measures;
    for (const RiskPair& risk : risks) {
        for (const Measure& measure : m_model.row(m_model.rowOf(risk)).facts.measures) {
            if (!measures.contains(measure)) {
                measures.append(measure);
            }
        }
    }
    auto* dialog = new AssignDialog(m_services.session,
                                    measures,
                                    tr("Which measure no longer treats the %n chosen risks?",
                                       nullptr,
                                       static_cast<int>(risks.size())),
                                    tr("Take off"),
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, risks] {
        const Measure* measure = dialog->measure();
        const Result<int> removed =
            measure != nullptr ? TreatmentService(m_services.session).release(*measure, risks)
                               : Result<int>(0);
        if (!removed) {
            m_context.showError(removed.error());
        }
    });
    dialog->open();
}

void TreatPage::removeMeasure()
{
    const Measure* chosen = m_measures->chosen();
    if (chosen == nullptr) {
        return;
    }
    const QString title = chosen->title;
    const Result<void> removed = TreatmentService(m_services.session).remove(*chosen);
    if (!removed) {
        m_context.showError(removed.error());
        return;
    }
    m_banner->showBanner(BannerBar::Info, tr("Removed “%1”. Ctrl+Z brings it back.").arg(title));
}

void TreatPage::savePlan()
{
    askTarget(ExportWhat::Treatment, tr("Treatment plan"), tr("Treatment plan.xlsx"));
}

void TreatPage::saveBudget()
{
    askTarget(ExportWhat::Budget, tr("Budget request"), tr("Budget request.xlsx"));
}

void TreatPage::askTarget(ExportWhat what, const QString& title, const QString& name)
{
    const QString path =
        QFileDialog::getSaveFileName(this, title, name, tr("Tables (*.xlsx *.csv *.json)"));
    if (!path.isEmpty()) {
        writeTo(what, path);
    }
}

void TreatPage::writeTo(ExportWhat what, const QString& path)
{
    ExportOptions options;
    options.what = what;
    options.path = path;
    m_services.jobs.start<qint64>(
        tr("Writing the table"),
        [options](Session& session, Progress& progress) {
            return ExportService(session).write(options, progress);
        },
        this,
        [this, path](const Result<qint64>& rows) {
            if (!rows) {
                m_context.showError(rows.error());
                return;
            }
            m_banner->showBanner(
                BannerBar::Info,
                tr("Wrote %n rows to “%1”.", nullptr, static_cast<int>(*rows)).arg(path));
        });
}

} // namespace daicho
