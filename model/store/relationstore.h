// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/relation.h"
#include "model/store/recordstore.h"

namespace daicho {

/// How assets hang together.
class RelationStore : public RecordStore<Relation>
{
public:
    explicit RelationStore(EntityTable& table)
        : RecordStore(table, relationFields())
    {
    }

    /// Where the asset stands on either side, by key.
    Result<QList<Relation>> ofAsset(AssetId asset) const;
    /// The one from one to the other, if there is one of this kind; '' for any kind.
    Result<std::optional<Relation>> between(AssetId from, AssetId to, const QString& kind) const;
};

class FlowStore : public RecordStore<Flow>
{
public:
    explicit FlowStore(EntityTable& table)
        : RecordStore(table, flowFields())
    {
    }

    Result<std::optional<Flow>> ofCode(const QString& code) const;
};

} // namespace daicho
