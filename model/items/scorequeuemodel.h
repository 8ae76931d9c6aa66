// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/scorequeue.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace daicho {

class SessionThread;

/// The assets that are to be scored, with how far each is. Names are read a page at a time in the
/// reader thread; until then a row is empty.
class ScoreQueueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, CodeRole, DoneRole, TotalRole };

    explicit ScoreQueueModel(SessionThread& reader, QObject* parent = nullptr);

    void setAssets(std::vector<QueuedAsset> assets);
    /// One more threat of the asset has a score.
    void countScore(AssetId asset);

    AssetId assetAt(int row) const;
    /// -1 where the asset is not listed.
    int rowOf(AssetId asset) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Label
    {
        QString code;
        QString name;
    };

    void request(int row) const;
    void take(int page, const QList<Asset>& assets) const;

    SessionThread& m_reader;
    std::vector<QueuedAsset> m_assets;
    mutable QHash<AssetId, Label> m_labels; // filled as rows are looked at
    mutable QSet<int> m_requested;          // pages
    int m_generation = 0;                   // answers to an older list are left out
};

} // namespace daicho
