// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorequeuepanel.h"

#include "model/core/progress.h"
#include "model/items/registernames.h"
#include "model/items/scorequeuemodel.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "views/score/categorybars.h"
#include "views/score/scorequeuedelegate.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kPage = 500; // assets that are read at a time

QList<AssetId> idsOf(const std::vector<QueuedAsset>& queued, qsizetype first, qsizetype end)
{
    QList<AssetId> ids;
    for (qsizetype i = first; i < end; ++i) {
        ids.append(queued[size_t(i)].id);
    }
    return ids;
}

/// As they stand in the list; what is gone by now keeps its row, so that chosen rows stay theirs.
Result<QList<QVariantList>>
rowsOf(Session& session, const std::vector<QueuedAsset>& queued, Progress& progress)
{
    QList<QVariantList> rows;
    const auto count = static_cast<qsizetype>(queued.size());
    for (qsizetype first = 0; first < count; first += kPage) {
        const qsizetype end = std::min(first + kPage, count);
        const auto assets = session.assets().assets(idsOf(queued, first, end));
        if (!assets) {
            return failure(assets);
        }
        QHash<qint64, const Asset*> byId;
        for (const Asset& asset : *assets) {
            byId.insert(asset.id.value, &asset);
        }
        for (qsizetype i = first; i < end; ++i) {
            const QueuedAsset& one = queued[size_t(i)];
            const Asset* asset = byId.value(one.id.value);
            rows.append({asset != nullptr ? asset->displayCode() : QString(),
                         asset != nullptr ? asset->name : QString(),
                         int(one.done),
                         int(one.total)});
        }
        progress.report(end, count);
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, ScoreQueuePanel::tr("Stopped."));
        }
    }
    return rows;
}

QList<QVariantList> rowsOf(const QList<WalkRow>& walk)
{
    QList<QVariantList> rows;
    for (const WalkRow& row : walk) {
        rows.append({row.code, row.name, row.done, row.total});
    }
    return rows;
}

} // namespace

ScoreQueuePanel::ScoreQueuePanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(services.session)
    , m_order(new QComboBox(this))
    , m_units(new QComboBox(this))
    , m_openOnly(new QCheckBox(tr("Skip what is scored"), this))
    , m_bars(new CategoryBars(m_session.environment().catalogue, m_session.language(), this))
    , m_model(new ScoreQueueModel(services.reader, this))
    , m_threats(new WalkListModel(this))
    , m_items(new WalkListModel(this))
    , m_lists(new QStackedLayout)
{
    m_order->setObjectName(u"walkOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By asset"), static_cast<int>(WalkOrder::ByAsset));
    m_order->addItem(tr("By threat"), static_cast<int>(WalkOrder::ByThreat));
    m_order->addItem(tr("As a table"), static_cast<int>(WalkOrder::Grid));
    m_units->setObjectName(u"scoreUnit"_s);
    m_units->setAccessibleName(tr("Unit"));
    for (QComboBox* box : {m_order, m_units}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_openOnly->setObjectName(u"skipScored"_s);
    m_openOnly->setChecked(true);
    m_list = addList(m_model, u"scoreQueue"_s, tr("Assets to score"));
    m_threatList = addList(m_threats, u"threatQueue"_s, tr("Threats to score"));
    m_itemList = addList(m_items, u"itemQueue"_s, tr("Items of the round"));
    setUpOutput();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_order);
    column->addWidget(m_bars);
    column->addWidget(m_units);
    column->addWidget(m_openOnly);
    column->addLayout(m_lists, 1);
    connect(m_order, &QComboBox::activated, this, [this] { emit orderChosen(order()); });
    connect(m_units, &QComboBox::activated, this, &ScoreQueuePanel::scopeChanged);
    connect(m_openOnly, &QCheckBox::clicked, this, &ScoreQueuePanel::scopeChanged);
    const auto choose = [this](const QModelIndex& index) {
        switch (order()) {
        case WalkOrder::ByAsset:
        case WalkOrder::Grid:
            emit assetChosen(m_model->assetAt(index.row()));
            return;
        case WalkOrder::ByThreat:
            emit threatChosen(m_threats->rows().value(index.row()).code);
            return;
        case WalkOrder::Round:
            emit itemChosen(index.row());
        }
    };
    for (const QListView* list : {m_list, m_threatList, m_itemList}) {
        connect(list, &QListView::clicked, this, choose);
        connect(list, &QListView::activated, this, choose);
    }
}

QListView*
ScoreQueuePanel::addList(QAbstractItemModel* model, const QString& name, const QString& spoken)
{
    auto* list = new QListView(this);
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setModel(model);
    list->setItemDelegate(new ScoreQueueDelegate(list));
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    m_lists->addWidget(list);
    return list;
}

/// A row shows a name and how far it is; on paper it needs its number.
void ScoreQueuePanel::setUpOutput()
{
    const QStringList titles{tr("Number"), tr("Name"), tr("Scored"), tr("To score")};
    const auto add = [this](QListView* list) {
        auto* output = new TableOutput(list, m_services, list->accessibleName());
        connect(output, &TableOutput::failed, this, &ScoreQueuePanel::failed);
        return output;
    };
    add(m_list)->setWhole([this, titles] {
        return WholeTable{titles,
                          [queued = m_model->assets()](Session& session, Progress& progress) {
                              return rowsOf(session, queued, progress);
                          }};
    });
    for (auto [list, model] : {std::pair(m_threatList, m_threats), {m_itemList, m_items}}) {
        add(list)->setWhole([titles, walk = model] {
            return WholeTable{titles, [rows = rowsOf(walk->rows())](Session&, Progress&) {
                                  return Result<QList<QVariantList>>(rows);
                              }};
        });
    }
}

WalkOrder ScoreQueuePanel::order() const
{
    return static_cast<WalkOrder>(m_order->currentData().toInt());
}

void ScoreQueuePanel::setOrder(WalkOrder order)
{
    m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(order))));
    const WalkOrder shown = this->order();
    m_lists->setCurrentWidget(shown == WalkOrder::ByThreat ? m_threatList
                              : shown == WalkOrder::Round  ? m_itemList
                                                           : m_list);
    m_units->setEnabled(shown != WalkOrder::Round);
}

void ScoreQueuePanel::offerRound(const QString& title)
{
    const int row = m_order->findData(static_cast<int>(WalkOrder::Round));
    if (row >= 0) {
        m_order->setItemText(row, title);
        if (title.isEmpty()) {
            m_order->removeItem(row);
        }
    } else if (!title.isEmpty()) {
        m_order->addItem(title, static_cast<int>(WalkOrder::Round));
    }
}

void ScoreQueuePanel::showRoundOnly()
{
    for (QWidget* other : std::initializer_list<QWidget*>{m_order, m_bars, m_units}) {
        other->hide();
    }
}

void ScoreQueuePanel::setUnits(const RegisterNames& names)
{
    const qlonglong current = m_units->currentData().toLongLong();
    m_units->clear();
    m_units->addItem(tr("All units"), 0LL);
    for (const UnitId id : names.unitOrder()) {
        const int depth = static_cast<int>(names.unitPath(id).count(u' '));
        m_units->addItem(QString(depth, u'　') + names.unitName(id),
                         static_cast<qlonglong>(id.value));
    }
    m_units->setCurrentIndex(std::max(0, m_units->findData(current)));
}

ScoreScope ScoreQueuePanel::scope() const
{
    return {UnitId{m_units->currentData().toLongLong()}, m_openOnly->isChecked()};
}

void ScoreQueuePanel::setScope(const ScoreScope& scope)
{
    m_units->setCurrentIndex(
        std::max(0, m_units->findData(static_cast<qlonglong>(scope.unit.value))));
    m_openOnly->setChecked(scope.openOnly);
}

void ScoreQueuePanel::showQueue(const ScoreQueue& queue)
{
    m_bars->show(queue.categories);
    m_model->setAssets(queue.assets);
    const Catalogue& catalogue = m_session.environment().catalogue;
    QList<WalkRow> rows;
    for (const ThreatProgress& progress : queue.threats) {
        const Threat* threat = catalogue.threat(progress.threat);
        rows.append({progress.threat,
                     threat == nullptr ? QString() : threat->label.in(m_session.language()),
                     progress.done,
                     progress.total});
    }
    m_threats->setRows(rows);
}

void ScoreQueuePanel::showItems(const QList<WalkRow>& items)
{
    m_items->setRows(items);
}

void ScoreQueuePanel::countScore(AssetId asset, const Threat& threat, int item)
{
    m_bars->countScore(threat.category);
    m_model->countScore(asset);
    m_threats->countDone(m_threats->rowOf(threat.id));
    m_items->countDone(item);
}

void ScoreQueuePanel::markCurrent(AssetId asset, const QString& threat, int item)
{
    const auto mark = [](QListView* list, int row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->setCurrentIndex(index);
        list->scrollTo(index);
    };
    switch (order()) {
    case WalkOrder::ByAsset:
    case WalkOrder::Grid:
        mark(m_list, m_model->rowOf(asset));
        return;
    case WalkOrder::ByThreat:
        mark(m_threatList, m_threats->rowOf(threat));
        return;
    case WalkOrder::Round:
        mark(m_itemList, item);
    }
}

void ScoreQueuePanel::focusUnits()
{
    m_units->setFocus(Qt::ShortcutFocusReason);
}

} // namespace daicho
