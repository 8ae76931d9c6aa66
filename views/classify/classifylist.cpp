// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/classifylist.h"

#include "model/core/progress.h"
#include "model/items/classifyqueuemodel.h"
#include "model/items/registernames.h"
#include "model/service/assetservice.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "views/classify/classifydelegate.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostChosen = 200; // assets that one set of answers is given for
constexpr size_t kReadAtOnce = 500;

Result<QList<QVariantList>> rowsOf(Session& session, const ClassifyScope& scope, Progress& progress)
{
    const Result<ClassifyQueue> queue = readClassifyQueue(session, scope);
    ExportNames names(session);
    const Result<void> named = names.load();
    if (!queue || !named) {
        return !queue ? failure(queue) : failure(named);
    }
    const std::vector<ClassifyItem>& items = queue->items;
    QList<QVariantList> rows;
    for (size_t from = 0; from < items.size(); from += kReadAtOnce) {
        const size_t end = std::min(items.size(), from + kReadAtOnce);
        QList<AssetId> ids;
        for (size_t i = from; i < end; ++i) {
            ids.append(items[i].id);
        }
        const Result<QList<Asset>> assets = session.assets().assets(ids);
        if (!assets) {
            return failure(assets);
        }
        QHash<AssetId, const Asset*> byId;
        for (const Asset& asset : *assets) {
            byId.insert(asset.id, &asset);
        }
        for (size_t i = from; i < end; ++i) {
            if (const Asset* const asset = byId.value(items[i].id)) {
                rows.append({asset->displayCode(),
                             asset->name,
                             names.unitName(asset->unit),
                             asset->isClassified()
                                 ? asset->confidentiality + u'/' + asset->integrity + u'/' +
                                       asset->availability
                                 : QString(),
                             ClassifyDelegate::reasonText(items[i].reason)});
            }
        }
        progress.report(qint64(end), qint64(items.size()));
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, ClassifyListPanel::tr("Stopped."));
        }
    }
    return rows;
}

} // namespace

ClassifyListPanel::ClassifyListPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_units(new QComboBox(this))
    , m_lists(new QComboBox(this))
    , m_model(new ClassifyQueueModel(services.reader, this))
    , m_list(new QListView(this))
{
    m_units->setObjectName(u"classifyUnit"_s);
    m_units->setAccessibleName(tr("Unit"));
    m_lists->setObjectName(u"classifyLists"_s);
    m_lists->setAccessibleName(tr("Which assets"));
    for (QComboBox* box : {m_units, m_lists}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    for (int i = 0; i < 4; ++i) {
        m_lists->addItem({});
    }
    m_list->setObjectName(u"classifyQueue"_s);
    m_list->setAccessibleName(tr("Assets to classify"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClassifyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_units);
    column->addWidget(m_lists);
    column->addWidget(m_list, 1);
    connect(m_units, &QComboBox::activated, this, &ClassifyListPanel::scopeChanged);
    connect(m_lists, &QComboBox::activated, this, &ClassifyListPanel::scopeChanged);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &ClassifyListPanel::chosenChanged);
    setUpOutput(services);
    showQueue({});
}

/// The list shows a name and what is the matter; on paper an asset needs its number and unit.
void ClassifyListPanel::setUpOutput(const PageServices& services)
{
    auto* output = new TableOutput(m_list, services, m_list->accessibleName());
    output->setWhole([this] {
        return WholeTable{{tr("Number"), tr("Name"), tr("Unit"), tr("Classes"), tr("Why listed")},
                          [scope = scope()](Session& session, Progress& progress) {
                              return rowsOf(session, scope, progress);
                          }};
    });
    connect(output, &TableOutput::failed, this, &ClassifyListPanel::failed);
}

void ClassifyListPanel::setUnits(const RegisterNames& names)
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

ClassifyScope ClassifyListPanel::scope() const
{
    return {static_cast<ClassifyList>(m_lists->currentIndex()),
            UnitId{m_units->currentData().toLongLong()}};
}

void ClassifyListPanel::setScope(const ClassifyScope& scope)
{
    m_lists->setCurrentIndex(static_cast<int>(scope.list));
    m_units->setCurrentIndex(
        std::max(0, m_units->findData(static_cast<qlonglong>(scope.unit.value))));
}

void ClassifyListPanel::showQueue(const ClassifyQueue& queue)
{
    const auto number = [this](qint64 count) { return locale().toString(count); };
    m_lists->setItemText(static_cast<int>(ClassifyList::Unclassified),
                         tr("Unclassified (%1)").arg(number(queue.unclassified)));
    m_lists->setItemText(static_cast<int>(ClassifyList::Review),
                         tr("To review (%1)").arg(number(queue.review)));
    m_lists->setItemText(
        static_cast<int>(ClassifyList::Secrecy),
        tr("Secrecy ends within 90 days or ended (%1)").arg(number(queue.secrecy)));
    m_lists->setItemText(static_cast<int>(ClassifyList::All),
                         tr("All assets (%1)").arg(number(queue.inScope)));
    m_model->setItems(queue.items);
}

QList<AssetId> ClassifyListPanel::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<AssetId> ids;
    for (const QModelIndex& index : rows.first(std::min<qsizetype>(kMostChosen, rows.size()))) {
        ids.append(m_model->assetAt(index.row()));
    }
    return ids;
}

bool ClassifyListPanel::choose(AssetId asset)
{
    const QModelIndex index = m_model->index(m_model->rowOf(asset));
    if (!index.isValid()) {
        return false;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void ClassifyListPanel::chooseFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
}

AssetId ClassifyListPanel::following() const
{
    int first = m_model->rowCount();
    int last = -1;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        first = std::min(first, index.row());
        last = std::max(last, index.row());
    }
    const AssetId next = m_model->assetAt(last + 1);
    return next ? next : m_model->assetAt(first - 1);
}

void ClassifyListPanel::step(int by, bool extends)
{
    const QModelIndex target = m_model->index(m_list->currentIndex().row() + by);
    if (target.isValid()) {
        m_list->selectionModel()->setCurrentIndex(
            target, extends ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(target);
    }
}

bool ClassifyListPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void ClassifyListPanel::focusUnits()
{
    m_units->setFocus(Qt::ShortcutFocusReason);
}

} // namespace daicho
