// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace daicho {

class SessionThread;

/// A work list of assets. What names them is read a page at a time in the reader thread; until then
/// a row is empty. Who derives keeps the list and calls restart() within a model reset.
class AssetQueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, CodeRole, FirstOwnRole };

    explicit AssetQueueModel(SessionThread& reader, QObject* parent = nullptr);

    /// None for a row that is not there.
    AssetId assetAt(int row) const;
    /// -1 where the asset is not listed.
    int rowOf(AssetId asset) const;

protected:
    struct Label
    {
        QString code;
        QString name;
        QString classes; ///< 3B/2/1; '' while it lacks one
    };

    /// Of a row that is there.
    virtual AssetId idOf(int row) const = 0;
    /// Null while it is unknown: it is asked for then, and dataChanged() follows.
    const Label* label(int row) const;
    /// Another list stands there now: answers to the old one are left out.
    void restart();

private:
    void request(int row) const;
    void take(int page, const QList<Asset>& assets) const;

    SessionThread& m_reader;
    mutable QHash<AssetId, Label> m_labels; // filled as rows are looked at
    mutable QSet<int> m_requested;          // pages
    int m_generation = 0;
};

} // namespace daicho
