// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/register/lowering.h"
#include "model/service/assetservice.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "views/questions/loweringdialog.h"
#include "views/register/bulkdialog.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qint64 kAtOnce = 500; // rows that are changed without a job

} // namespace

void RegisterPage::changeMany()
{
    const AssetSelection selection = m_window.select(m_table->chosenRows());
    const qint64 shown = m_window.count();
    const qint64 chosen = selection.count(shown);
    auto* dialog = new BulkDialog(m_model, chosen, shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &QDialog::accepted,
            this,
            [this, dialog, selection, chosen, shown, filter = m_window.filter()] {
                const Result<BulkChange> change = dialog->change();
                const bool all = dialog->isForAll();
                if (change) {
                    changeScope({filter, all ? AssetSelection::allBut({}) : selection},
                                *change,
                                all ? shown : chosen);
                }
            });
    dialog->open();
}

void RegisterPage::changeScope(const BulkScope& scope, const BulkChange& change, qint64 rows)
{
    const auto work = [scope, change](Session& session, Progress& progress) {
        return BulkEdit(session).change(scope, change, progress);
    };
    const auto end = [this, scope, change, rows](const Result<BulkOutcome>& outcome) {
        endChange(scope, change, rows, outcome);
    };
    if (rows <= kAtOnce) {
        NoProgress progress;
        end(work(m_services.session, progress));
    } else {
        m_services.jobs.start<BulkOutcome>(tr("Changing the assets"), work, this, end);
    }
}

void RegisterPage::endChange(const BulkScope& scope,
                             const BulkChange& change,
                             qint64 rows,
                             const Result<BulkOutcome>& outcome)
{
    if (outcome) {
        return; // the feed tells of it
    }
    if (!asksForGrounds(outcome.error())) {
        fail(outcome.error());
        return;
    }
    auto* dialog = new LoweringDialog(outcome.error().message, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, scope, change, rows] {
        BulkChange justified = change;
        justified.reason = dialog->reason();
        justified.approver = dialog->approver();
        changeScope(scope, justified, rows);
    });
    dialog->open();
}

void RegisterPage::removeAssets()
{
    const AssetSelection selection = m_window.select(m_table->chosenRows());
    const bool isOne = selection.count(m_window.count()) == 1;
    if (!isOne) {
        removeMany();
        return;
    }
    const QList<AssetId> ids = m_window.ids(selection);
    const Result<Asset> asset = m_services.session.assets().asset(ids.value(0));
    const Result<void> removed =
        asset ? m_services.session.assets().remove(*asset) : Result<void>(failure(asset));
    if (!removed) {
        fail(removed.error());
    }
}

void RegisterPage::removeMany()
{
    const BulkScope scope{m_window.filter(), m_window.select(m_table->chosenRows())};
    const qint64 rows = scope.selection.count(m_window.count());
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"removeMany"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remove assets"));
    dialog->setOkButtonText(tr("Remove"));
    dialog->setLabelText(tr("%1 assets are removed from the register. Undo brings them back. "
                            "Reason, if you want to give one:")
                             .arg(locale().toString(rows)));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, scope](const QString& reason) {
        m_services.jobs.start<BulkOutcome>(
            tr("Removing assets"),
            [scope, reason](Session& session, Progress& progress) {
                return BulkEdit(session).remove(scope, reason.trimmed(), progress);
            },
            this,
            [this](const Result<BulkOutcome>& outcome) {
                if (!outcome) {
                    fail(outcome.error());
                }
            });
    });
    dialog->open();
}

} // namespace daicho
