// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/appcontext.h"
#include "views/stocktake/waitinglist.h"

#include <QInputDialog>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

QStringList WaitingList::uids(Reach reach) const
{
    QStringList uids;
    QSet<QString> assets;
    QSet<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.insert(index.row());
        const QString asset = m_model.answer(index.row()).item.asset;
        if (!asset.isEmpty()) {
            assets.insert(asset);
        }
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MergeItem& item = m_model.answer(row).item;
        if (reach == Reach::Shown || rows.contains(row) ||
            (reach == Reach::Assets && assets.contains(item.asset))) {
            uids.append(item.uid);
        }
    }
    return uids;
}

void WaitingList::askAndAccept(Reach reach)
{
    const QStringList chosen = uids(reach);
    const auto holds = [&](MergeWhat what) {
        return std::any_of(
            m_model.all().begin(), m_model.all().end(), [&](const WaitingAnswer& answer) {
                return answer.item.what == toKey(what) && !answer.item.theirs.isEmpty() &&
                       chosen.contains(answer.item.uid);
            });
    };
    std::optional<QString> reason = QString();
    if (holds(MergeWhat::Lowered)) {
        reason = askedReason(tr("Class lowered"), tr("Why is the lower class right?"));
    } else if (holds(MergeWhat::Check)) {
        reason = askedReason(tr("Accept against a rule"),
                             tr("The answer breaks a rule of the register. Why is it right?"));
    }
    if (reason) {
        accept(reach, *reason);
    }
}

void WaitingList::askAndReject(Reach reach)
{
    if (uids(reach).isEmpty()) {
        return;
    }
    const std::optional<QString> reason =
        askedReason(tr("Reject"), tr("Why is it not taken over? The unit reads it in its result."));
    if (reason) {
        reject(reach, *reason);
    }
}

std::optional<QString> WaitingList::askedReason(const QString& title, const QString& question)
{
    bool given = false;
    const QString reason =
        QInputDialog::getText(this, title, question, QLineEdit::Normal, {}, &given);
    return given ? std::optional(reason) : std::nullopt;
}

void WaitingList::accept(Reach reach, const QString& reason)
{
    const QStringList chosen = uids(reach);
    if (!chosen.isEmpty()) {
        decided(MergeService(m_services.session).accept(chosen, reason));
    }
}

void WaitingList::reject(Reach reach, const QString& reason)
{
    const QStringList chosen = uids(reach);
    if (!chosen.isEmpty()) {
        decided(MergeService(m_services.session).reject(chosen, reason));
    }
}

void WaitingList::decided(const Result<std::optional<EntryRef>>& entry)
{
    if (!entry) {
        m_context.showError(entry.error());
    }
    refresh();
}

/// The rows without their hidden marks: all of them by number, as the person has just said.
void WaitingList::acceptNumbers()
{
    QStringList chosen;
    for (const WaitingAnswer& answer : m_model.all()) {
        if (answer.item.what == toKey(MergeWhat::Number)) {
            chosen.append(answer.item.uid);
        }
    }
    if (!chosen.isEmpty()) {
        decided(MergeService(m_services.session).accept(chosen));
    }
}

} // namespace daicho
