// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/field.h"

namespace daicho {

/// One record of a tree of units or places.
struct TreeNode
{
    qint64 id = 0;
    qint64 parent = 0;
    QString name;
    QString code;
    QString detail; ///< body kind of a unit, kind of a place
    qint64 assets = 0;
    bool isClosed = false;
};

/// The records that a TreePanel shows and edits.
class TreeSource
{
public:
    virtual ~TreeSource() = default;

    virtual std::vector<const FieldInfo*> fields() const = 0;
    /// Reads all anew; parents before what stands below them is not promised.
    virtual Result<QList<TreeNode>> load() = 0;
    /// Of a record that load() gave, in the order of fields().
    virtual std::vector<QVariant> values(qint64 id) const = 0;
    virtual Result<void> setValue(qint64 id, const QString& key, const QVariant& value) = 0;
    /// A new record of these values; its key.
    virtual Result<qint64> add(const std::vector<QVariant>& values) = 0;
    virtual Result<void> remove(qint64 id) = 0;
};

} // namespace daicho
