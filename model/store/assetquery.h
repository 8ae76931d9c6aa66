// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"
#include "model/store/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daicho {

/// Which assets to show. Everything given must hold; the values of one field are alternatives.
struct AssetFilter
{
    QString text;                      ///< words, each found anywhere in the folded search text
    QHash<QString, QStringList> anyOf; ///< field key → values; '' finds empty ones
    std::optional<bool> classified;
    std::optional<bool> excluded;
    std::optional<bool> scored; ///< has a score in `cycle`
    int cycle = 0;

    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && anyOf.isEmpty() && !classified && !excluded && !scored;
    }

    bool operator==(const AssetFilter&) const = default;
};

/// The field that orders; "reading" orders by the Japanese reading, ties by key.
struct AssetOrder
{
    QString field = QStringLiteral("reading");
    bool descending = false;

    bool operator==(const AssetOrder&) const = default;
};

/// Filter and order as SQL, built from field keys and bound values. The one place that does so.
class AssetQuery
{
public:
    /// InvalidInput for a field key that does not exist.
    static Result<Statement> ids(Database& database, const AssetOrder& order, int limit = -1);
    /// The keys of the assets that match, in no order.
    static Result<Statement> matching(Database& database, const AssetFilter& filter);
    /// A row if the asset of the key $1 matches.
    static Result<Statement> one(Database& database, const AssetFilter& filter);
    /// Puts the keys of the assets that match into the column id of `table`.
    static Result<Statement>
    insertMatching(Database& database, const QByteArray& table, const AssetFilter& filter);
    /// `columns` of asset AS a for the matching assets in order.
    static Result<Statement> rows(Database& database,
                                  const QByteArray& columns,
                                  const AssetFilter& filter,
                                  const AssetOrder& order,
                                  int limit = -1);
    static Result<qint64> count(Database& database, const AssetFilter& filter);
    /// `columns` of assessment AS s and asset AS a: the scores of a cycle of the matching assets
    /// that are in scope, highest value first.
    static Result<Statement>
    scores(Database& database, const QByteArray& columns, const AssetFilter& filter, int cycle);
    /// `columns`, `columnCount` in number, and how many of the matching assets with keys from
    /// `first` to `last` share them.
    static Result<Statement> groups(Database& database,
                                    const QByteArray& columns,
                                    int columnCount,
                                    const AssetFilter& filter,
                                    qint64 first,
                                    qint64 last);
};

} // namespace daicho
