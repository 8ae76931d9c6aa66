// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scorequeuemodel.h"

#include <algorithm>

namespace daicho {

ScoreQueueModel::ScoreQueueModel(SessionThread& reader, QObject* parent)
    : AssetQueueModel(reader, parent)
{
}

void ScoreQueueModel::setAssets(std::vector<QueuedAsset> assets)
{
    beginResetModel();
    m_assets = std::move(assets);
    restart();
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
        const Label* known = label(index.row());
        if (known == nullptr) {
            return {};
        }
        return role == CodeRole ? known->code : known->name;
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

} // namespace daicho
