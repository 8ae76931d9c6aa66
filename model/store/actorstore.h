// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/registerinfo.h"
#include "model/store/recordstore.h"

namespace daicho {

/// The posts that have changed a register.
class ActorStore : public RecordStore<Actor>
{
public:
    explicit ActorStore(EntityTable& table);

    /// Uid of the actor of this post, the one with its role and account where there are several; ''
    /// where there is none yet.
    Result<QString> uidOf(const Actor& actor) const;
};

/// The posts that a register names among its actors, heads of units, measures and acceptances, the
/// most often named first.
Result<QStringList> namedPosts(Database& database);

} // namespace daicho
