// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/likegroup.h"

#include <QByteArray>

namespace daicho {

/// likeGroupKey() in SQL, for the row of the table asset that `a` names.
inline QByteArray likeGroupSql(const QByteArray& a, LikeScope scope = LikeScope::Anywhere)
{
    const auto mark = [&a](const QByteArray& flag) {
        return "coalesce(CAST(" + a + '.' + flag + " AS TEXT), '?')";
    };
    const auto presence = [&a](const QByteArray& text) {
        return "CASE WHEN " + a + '.' + text + " = '' THEN '0' ELSE '1' END";
    };
    const QByteArray slash = " || '/' || ";
    const QByteArray key =
        a + ".kind" + slash + a + ".zone" + slash + a + ".media" + slash + a + ".confidentiality" +
        slash + a + ".integrity" + slash + a + ".availability" + slash + presence("contractor") +
        slash + presence("cloud_provider") + slash + mark("personal") + slash + mark("specific");
    switch (scope) {
    case LikeScope::Anywhere:
        break;
    case LikeScope::Place:
        return '(' + key + " || '@place:' || CAST(coalesce(" + a + ".place_id, 0) AS TEXT))";
    case LikeScope::Unit:
        return '(' + key + " || '@unit:' || CAST(coalesce(" + a + ".unit_id, 0) AS TEXT))";
    case LikeScope::Contractor:
        return '(' + key + " || CASE WHEN " + a + ".contractor = '' THEN '@unit:' || CAST(" +
               "coalesce(" + a + ".unit_id, 0) AS TEXT) ELSE '@contractor:' || " + a +
               ".contractor END)";
    }
    return '(' + key + ')';
}

} // namespace daicho
