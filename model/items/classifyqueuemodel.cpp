// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/classifyqueuemodel.h"

#include "model/service/assetservice.h"
#include "model/service/sessionthread.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr int kPage = 64;
constexpr int kMostLabels = 20'000;

} // namespace

ClassifyQueueModel::ClassifyQueueModel(SessionThread& reader, QObject* parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
}

void ClassifyQueueModel::setItems(std::vector<ClassifyItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_requested.clear();
    m_labels.clear();
    ++m_generation;
    endResetModel();
}

AssetId ClassifyQueueModel::assetAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[static_cast<size_t>(row)].id : AssetId();
}

int ClassifyQueueModel::rowOf(AssetId asset) const
{
    const auto found = std::ranges::find(m_items, asset, &ClassifyItem::id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int ClassifyQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ClassifyQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ClassifyItem& item = m_items[static_cast<size_t>(index.row())];
    if (role == IdRole) {
        return static_cast<qlonglong>(item.id.value);
    }
    if (role == ReasonRole) {
        return static_cast<int>(item.reason);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CodeRole &&
        role != ClassesRole) {
        return {};
    }
    const auto label = m_labels.constFind(item.id);
    if (label == m_labels.cend()) {
        request(index.row());
        return {};
    }
    return role == CodeRole ? label->code : role == ClassesRole ? label->classes : label->name;
}

void ClassifyQueueModel::request(int row) const
{
    const int page = row / kPage;
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    QList<AssetId> ids;
    const int end = std::min((page + 1) * kPage, rowCount());
    for (int at = page * kPage; at < end; ++at) {
        ids.append(m_items[static_cast<size_t>(at)].id);
    }
    m_reader.run<QList<Asset>>(
        [ids](Session& session) { return session.assets().assets(ids); },
        const_cast<ClassifyQueueModel*>(this),
        [this, page, generation = m_generation](const Result<QList<Asset>>& assets) {
            // A failure leaves the rows empty; the page says what is wrong when it opens one.
            if (assets && generation == m_generation) {
                take(page, *assets);
            }
        });
}

void ClassifyQueueModel::take(int page, const QList<Asset>& assets) const
{
    if (m_labels.size() > kMostLabels) {
        m_labels.clear();
        m_requested = {page};
    }
    for (const Asset& asset : assets) {
        const QStringList classes{asset.confidentiality, asset.integrity, asset.availability};
        m_labels.insert(asset.id,
                        {asset.displayCode(),
                         asset.name,
                         asset.isClassified() ? classes.join(u'/') : QString()});
    }
    const int last = std::min((page + 1) * kPage, rowCount()) - 1;
    emit const_cast<ClassifyQueueModel*>(this)->dataChanged(index(page * kPage), index(last));
}

} // namespace daicho
