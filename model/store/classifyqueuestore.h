// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QByteArrayView>
#include <QDate>

#include <array>
#include <functional>

namespace daicho {

class Database;

/// What the work list of classification reads of an asset; views are valid while it is visited.
struct ClassifyQueueRow
{
    AssetId asset;
    UnitId unit;
    std::array<QByteArrayView, 3> classes; ///< by Property
    QByteArrayView scheme;
    QByteArrayView secrecyUntil; ///< ISO date
};

/// How many secrets end: after their last day, and within some days from today on.
struct SecrecyCounts
{
    qint64 ended = 0;
    qint64 ending = 0;

    bool operator==(const SecrecyCounts&) const = default;
};

class ClassifyQueueStore
{
public:
    explicit ClassifyQueueStore(Database& database)
        : m_database(database)
    {
    }

    /// Every asset in scope, by asset number.
    Result<void> visit(const std::function<void(const ClassifyQueueRow&)>& visit) const;
    /// In scope: ended before `today`, ending from then to `until`.
    Result<SecrecyCounts> secrecy(const QDate& today, const QDate& until) const;

private:
    Database& m_database;
};

} // namespace daicho
