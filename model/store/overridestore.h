// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/classoverride.h"
#include "model/store/recordstore.h"

namespace daicho {

/// Decisions that an asset has another class than the one it would inherit.
class OverrideStore : public RecordStore<ClassOverride>
{
public:
    explicit OverrideStore(EntityTable& table)
        : RecordStore(table, classOverrideFields())
    {
    }

    Result<std::optional<ClassOverride>> of(AssetId asset, Property property) const
    {
        Statement statement(table().database(),
                            table().selectSql() + "WHERE asset_id = $1 AND property = $2");
        statement.bind(1, asset.value);
        statement.bind(2, toKey(property));
        const Result<QList<ClassOverride>> found = rows(statement);
        if (!found) {
            return failure(found);
        }
        return found->isEmpty() ? std::optional<ClassOverride>()
                                : std::optional<ClassOverride>(found->first());
    }
};

} // namespace daicho
