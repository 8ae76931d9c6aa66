// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/actorstore.h"

namespace daicho {

namespace {

// A post is one actor, whichever of window and command line it acts by.
constexpr auto kUid = "SELECT uid FROM actor WHERE post = $1 "
                      "ORDER BY CASE WHEN role = $2 AND account = $3 THEN 0 ELSE 1 END, id LIMIT 1";

constexpr auto kPosts =
    "SELECT post FROM (SELECT post FROM actor UNION ALL SELECT head FROM unit WHERE closed_on = '' "
    "UNION ALL SELECT responsible FROM measure UNION ALL SELECT approved_by FROM measure "
    "UNION ALL SELECT applicant FROM acceptance UNION ALL SELECT approver FROM acceptance) "
    "AS named WHERE post <> '' GROUP BY post ORDER BY count(*) DESC, post";

} // namespace

Result<QStringList> namedPosts(Database& database)
{
    QStringList posts;
    Statement rows(database, kPosts);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return posts;
        }
        posts.append(rows.text(0));
    }
}

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
