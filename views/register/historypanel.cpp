// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/historypanel.h"

#include "model/items/assettablemodel.h"
#include "model/journal/label.h"
#include "model/service/historyservice.h"
#include "views/widgets/grid.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kShown = 50;

QString valueText(const AssetTableModel& model, const QString& key, const QVariant& value)
{
    const Field<Asset>* field = AssetTableModel::field(key);
    const QString text = field != nullptr ? model.texts().text(*field, value) : value.toString();
    return text.isEmpty() ? HistoryPanel::tr("(empty)") : text;
}

} // namespace

HistoryPanel::HistoryPanel(const PageServices& services,
                           const AssetTableModel& model,
                           QWidget* parent)
    : QTreeWidget(parent)
    , m_services(services)
    , m_model(model)
{
    setObjectName(u"historyPanel"_s);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(Grid::kMargin);
    setWordWrap(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setViewportMargins(Grid::kGap, Grid::kGap, Grid::kGap, 0);
    viewport()->setAutoFillBackground(false);
}

void HistoryPanel::show(const Asset& asset)
{
    const Result<QList<RecordHistory>> history =
        m_services.session.history().historyOf(asset.uid, kShown);
    clear();
    if (!history) {
        emit failed(history.error());
        return;
    }
    for (const RecordHistory& step : *history) {
        const QDateTime instant =
            QDateTime::fromString(step.entry.instant, Qt::ISODateWithMs).toOffsetFromUtc(9 * 3600);
        auto* item = new QTreeWidgetItem(this);
        //: When and by whom something was changed.
        item->setText(0,
                      tr("%1 %2 · %3\n%4")
                          .arg(formatDate(instant.date(), m_model.dateStyle()),
                               instant.time().toString(u"H:mm"_s),
                               step.entry.actorPost,
                               labelText(step.entry.head)));
        for (const FieldChange& change : step.fields) {
            const Field<Asset>* field = AssetTableModel::field(change.field);
            if (field == nullptr || field->has(Hidden)) {
                continue;
            }
            auto* line = new QTreeWidgetItem(item);
            const QString label = m_model.columnLabel(change.field);
            const QString after = valueText(m_model, change.field, change.after);
            line->setText(
                0,
                step.created
                    ? tr("%1: %2").arg(label, after)
                    : tr("%1: %2 → %3")
                          .arg(label, valueText(m_model, change.field, change.before), after));
        }
        item->setExpanded(!step.created);
    }
}

} // namespace daicho
