// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/assetqueuemodel.h"
#include "model/service/scoring/scorequeue.h"

namespace daicho {

/// The assets that are to be scored, with how far each is.
class ScoreQueueModel final : public AssetQueueModel
{
    Q_OBJECT
public:
    enum OwnRole { DoneRole = FirstOwnRole, TotalRole };

    explicit ScoreQueueModel(SessionThread& reader, QObject* parent = nullptr);

    void setAssets(std::vector<QueuedAsset> assets);

    const std::vector<QueuedAsset>& assets() const { return m_assets; }

    /// One more threat of the asset has a score.
    void countScore(AssetId asset);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    AssetId idOf(int row) const override { return m_assets[static_cast<size_t>(row)].id; }

private:
    std::vector<QueuedAsset> m_assets;
};

} // namespace daicho
