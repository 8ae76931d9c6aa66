// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/historypanel.h"

#include "model/items/assettablemodel.h"
#include "model/journal/label.h"
#include "model/register/lowering.h"
#include "model/service/assets/pastvalue.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/session.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"

#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kShown = 50;

constexpr int kFieldRole = Qt::UserRole;
constexpr int kValueRole = Qt::UserRole + 1;
constexpr int kButtonWidth = 32;

QString valueText(const AssetTableModel& model, const FieldInfo& field, const QVariant& value)
{
    const QString text = model.texts().text(field, value);
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
    setSelectionMode(SingleSelection);
    setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(kButtonWidth);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, kButtonWidth);
    setAccessibleName(tr("History"));
    setUpOutput();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setViewportMargins(Grid::kGap, Grid::kGap, Grid::kGap, 0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == 1) {
            bringBack(item);
        }
    });
}

void HistoryPanel::setUpOutput()
{
    auto* output = new TableOutput(this, m_services, accessibleName());
    output->setWhole([this] {
        return WholeTable{
            {tr("When"), tr("By"), tr("What"), tr("Field"), tr("Before"), tr("After")},
            [rows = m_rows](Session&, Progress&) { return Result<QList<QVariantList>>(rows); }};
    });
    connect(output, &TableOutput::failed, this, &HistoryPanel::failed);
    // The menu of a line has more than the table's own ways out.
    setContextMenuPolicy(Qt::CustomContextMenu);
}

/// When, by whom and what.
QVariantList HistoryPanel::stepCells(const RecordHistory& step) const
{
    const QDateTime instant =
        QDateTime::fromString(step.entry.instant, Qt::ISODateWithMs).toOffsetFromUtc(9 * 3600);
    return {formatDate(instant.date(), m_model.dateStyle()) + instant.time().toString(u" H:mm"_s),
            step.entry.actorPost,
            labelText(step.entry.head)};
}

void HistoryPanel::show(const Asset& asset)
{
    const Result<QList<RecordHistory>> history =
        m_services.session.history().historyOf(asset.uid, kShown);
    m_asset = asset;
    clear();
    m_rows.clear();
    if (!history) {
        emit failed(history.error());
        return;
    }
    for (const RecordHistory& step : *history) {
        const QVariantList cells = stepCells(step);
        const qsizetype shown = m_rows.size();
        auto* item = new QTreeWidgetItem(this);
        //: When and by whom something was changed.
        item->setText(0,
                      tr("%1 %2 · %3\n%4")
                          .arg(cells[0].toString().section(u' ', 0, -2),
                               cells[0].toString().section(u' ', -1),
                               cells[1].toString(),
                               cells[2].toString()));
        item->setFirstColumnSpanned(true);
        for (const FieldChange& change : step.fields) {
            addChange(item, step, change);
        }
        if (m_rows.size() == shown) {
            m_rows.append(QVariantList(cells) << QString() << QString() << QString());
        }
        item->setExpanded(!step.created);
    }
}

void HistoryPanel::addChange(QTreeWidgetItem* step,
                             const RecordHistory& history,
                             const FieldChange& change)
{
    const Field<Asset>* field = AssetTableModel::field(change.field);
    if (field == nullptr || field->has(Hidden)) {
        return;
    }
    // What a value names may be gone; the rest of the history is shown all the same.
    const auto past = [&](const QVariant& journaled) {
        return pastAssetValue(m_services.session, change.field, journaled);
    };
    const Result<QVariant> before = past(change.before);
    const Result<QVariant> after = past(change.after);
    const auto text = [&](const Result<QVariant>& value) {
        return value ? valueText(m_model, *field, *value) : tr("(no longer there)");
    };
    const QString label = m_model.columnLabel(change.field);
    m_rows.append(stepCells(history)
                  << label << (history.created ? QString() : text(before)) << text(after));
    auto* line = new QTreeWidgetItem(step);
    line->setText(0,
                  history.created ? tr("%1: %2").arg(label, text(after))
                                  : tr("%1: %2 → %3").arg(label, text(before), text(after)));
    line->setData(0, kFieldRole, change.field);
    // The value of the beginning, else the one that the change did away with.
    if (const Result<QVariant>& value = history.created ? after : before) {
        offer(line, *value);
    }
}

void HistoryPanel::offer(QTreeWidgetItem* line, const QVariant& value)
{
    const Field<Asset>* field = AssetTableModel::field(line->data(0, kFieldRole).toString());
    if (m_isReadOnly || field->key == "code"_L1 || field->key == "branch"_L1 ||
        fieldValue(m_asset, *field) == value) {
        return;
    }
    line->setData(0, kValueRole, QVariantList{value});
    line->setIcon(1, icon(u"undo"_s, IconTint::Secondary));
    line->setToolTip(1, tr("Bring back “%1”").arg(valueText(m_model, *field, value)));
}

void HistoryPanel::showMenu(const QPoint& position)
{
    QTreeWidgetItem* line = itemAt(position);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (line != nullptr && line->data(0, kValueRole).isValid()) {
        setCurrentItem(line);
        menu->addAction(
            icon(u"undo"_s), line->toolTip(1), this, [this] { bringBack(currentItem()); });
        menu->addSeparator();
    }
    menu->addActions(actions());
    menu->popup(viewport()->mapToGlobal(position));
}

void HistoryPanel::bringBack(const QTreeWidgetItem* line)
{
    const QVariantList value = line->data(0, kValueRole).toList();
    const Field<Asset>* field = AssetTableModel::field(line->data(0, kFieldRole).toString());
    if (value.isEmpty() || field == nullptr) {
        return;
    }
    const Result<Asset> base = m_services.session.assets().asset(m_asset.id);
    if (!base) {
        emit failed(base.error());
        return;
    }
    Asset edited = *base;
    setFieldValue(edited, *field, value.first());
    const Result<Asset> saved = m_services.session.assets().update(*base, edited);
    if (saved) {
        emit broughtBack(*saved);
    } else if (asksForGrounds(saved.error())) {
        emit groundsMissing(*base, edited, saved.error().message);
    } else {
        emit failed(saved.error());
    }
}

} // namespace daicho
