// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scorequeuemodel.h"

#include "model/service/assetservice.h"
#include "model/service/sessionthread.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr int kPage = 64;
constexpr int kMostLabels = 20'000;

} // namespace

ScoreQueueModel::ScoreQueueModel(SessionThread& reader, QObject* parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
}

void ScoreQueueModel::setAssets(std::vector<QueuedAsset> assets)
{
    beginResetModel();
    m_assets = std::move(assets);
    m_requested.clear();
    m_labels.clear();
    ++m_generation;
    endResetModel();
}

void ScoreQueueModel::countScore(AssetId asset)
{
    const int row = rowOf(asset);
    if (row < 0) {
        return;
    }
    QueuedAsset& queued = m_assets[static_cast<size_t>(row)];
    queued.done = std::min<quint16>(queued.total, static_cast<quint16>(queued.done + 1));
    emit dataChanged(index(row), index(row), {DoneRole});
}

AssetId ScoreQueueModel::assetAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_assets[static_cast<size_t>(row)].id : AssetId();
}

int ScoreQueueModel::rowOf(AssetId asset) const
{
    const auto found = std::ranges::find(m_assets, asset, &QueuedAsset::id);
    return found == m_assets.end() ? -1 : static_cast<int>(found - m_assets.begin());
}

int ScoreQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_assets.size());
}

QVariant ScoreQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QueuedAsset& asset = m_assets[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CodeRole: {
        const auto label = m_labels.constFind(asset.id);
        if (label == m_labels.cend()) {
            request(index.row());
            return {};
        }
        return role == CodeRole ? label->code : label->name;
    }
    case IdRole:
        return static_cast<qlonglong>(asset.id.value);
    case DoneRole:
        return asset.done;
    case TotalRole:
        return asset.total;
    default:
        return {};
    }
}

void ScoreQueueModel::request(int row) const
{
    const int page = row / kPage;
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    QList<AssetId> ids;
    const int end = std::min((page + 1) * kPage, rowCount());
    for (int at = page * kPage; at < end; ++at) {
        ids.append(m_assets[static_cast<size_t>(at)].id);
    }
    m_reader.run<QList<Asset>>(
        [ids](Session& session) { return session.assets().assets(ids); },
        const_cast<ScoreQueueModel*>(this),
        [this, page, generation = m_generation](const Result<QList<Asset>>& assets) {
            // A failure leaves the rows empty; the page says what is wrong when it opens one.
            if (assets && generation == m_generation) {
                take(page, *assets);
            }
        });
}

void ScoreQueueModel::take(int page, const QList<Asset>& assets) const
{
    if (m_labels.size() > kMostLabels) {
        m_labels.clear();
        m_requested = {page};
    }
    for (const Asset& asset : assets) {
        m_labels.insert(asset.id, {asset.displayCode(), asset.name});
    }
    const int last = std::min((page + 1) * kPage, rowCount()) - 1;
    emit const_cast<ScoreQueueModel*>(this)->dataChanged(index(page * kPage), index(last));
}

} // namespace daicho
