// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/jobrunner.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/treat/acceptancepanel.h"
#include "views/treat/askdialog.h"
#include "views/treat/assigndialog.h"
#include "views/treat/measurepanel.h"
#include "views/treat/treatpage.h"
#include "views/widgets/bannerbar.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Those that are about the measures there are.
void TreatPage::setUpMeasureCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    addCommand(
        {.id = u"treat.edit"_s,
         .text = tr("E&dit the measure…"),
         .icon = u"edit"_s,
         .menu = Menu::Edit},
        [this, canWrite] {
            return canWrite() && m_tabs->currentIndex() == 1 && m_measures->chosen() != nullptr;
        },
        &TreatPage::askEdit);
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
