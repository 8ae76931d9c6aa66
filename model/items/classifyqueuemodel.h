// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/classifyqueue.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace daicho {

class SessionThread;

/// The work list of classification. Names are read a page at a time in the reader thread; until
/// then a row is empty.
class ClassifyQueueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, CodeRole, ClassesRole, ReasonRole };

    explicit ClassifyQueueModel(SessionThread& reader, QObject* parent = nullptr);

    void setItems(std::vector<ClassifyItem> items);

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
        QString classes; ///< 3B/2/1; '' while it lacks one
    };

    void request(int row) const;
    void take(int page, const QList<Asset>& assets) const;

    SessionThread& m_reader;
    std::vector<ClassifyItem> m_items;
    mutable QHash<AssetId, Label> m_labels; // filled as rows are looked at
    mutable QSet<int> m_requested;          // pages
    int m_generation = 0;                   // answers to an older list are left out
};

} // namespace daicho
