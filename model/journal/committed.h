// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"

#include <QList>
#include <QMetaType>
#include <QSet>

namespace daicho {

/// What a committed entry touched, for those who show it: kinds of records, and their keys while
/// they are few.
struct Committed
{
    qint64 seq = 0;
    EntryKind kind = EntryKind::Change;
    QSet<QString> entities;
    QList<qint64> assets;
    bool manyAssets = false; ///< more than `assets` can hold: read everything anew

    void touch(const QString& entity, qint64 id)
    {
        constexpr qsizetype kMany = 1000;
        entities.insert(entity);
        if (entity != QLatin1String("asset") || manyAssets) {
            return;
        }
        if (assets.size() == kMany) {
            manyAssets = true;
            assets.clear();
        } else {
            assets.append(id);
        }
    }
};

} // namespace daicho

Q_DECLARE_METATYPE(daicho::Committed)
