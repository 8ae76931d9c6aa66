// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace daicho {

/// Integer key of one kind of record; ids of different kinds can't be mixed. 0 is "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }

    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using AssetId = Id<struct AssetTag>;
using UnitId = Id<struct UnitTag>;
using PlaceId = Id<struct PlaceTag>;
using RelationId = Id<struct RelationTag>;
using ClassOverrideId = Id<struct ClassOverrideTag>;
using FlowId = Id<struct FlowTag>;
using AssessmentId = Id<struct AssessmentTag>;
using ActorId = Id<struct ActorTag>;
using CycleId = Id<struct CycleTag>;

} // namespace daicho
