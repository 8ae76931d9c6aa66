// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/actorstore.h"

namespace daicho {

namespace {

// A post is one actor, whichever of window and command line it acts by.
constexpr auto kUid = "SELECT uid FROM actor WHERE post = $1 "
                      "ORDER BY CASE WHEN role = $2 AND account = $3 THEN 0 ELSE 1 END, id LIMIT 1";

} // namespace

ActorStore::ActorStore(EntityTable& table)
    : RecordStore<Actor>(table, actorFields())
{
}

Result<QString> ActorStore::uidOf(const Actor& actor) const
{
    Statement statement(table().database(), kUid);
    statement.bind(1, actor.post);
    statement.bind(2, actor.role);
    statement.bind(3, actor.account);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? statement.text(0) : QString();
}

} // namespace daicho
