// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace daicho {

/// True in SQL for a row of assessment AS s that stands for its pair in its cycle: the agreed
/// score, else the highest of the raters. For statements that touch few pairs of many.
inline QByteArray isStanding()
{
    return "NOT EXISTS (SELECT 1 FROM assessment b WHERE b.asset_id = s.asset_id AND "
           "b.threat = s.threat AND b.cycle = s.cycle AND b.id <> s.id AND "
           "((b.standing = 'agreed') > (s.standing = 'agreed') OR "
           "((b.standing = 'agreed') = (s.standing = 'agreed') AND "
           "(coalesce(b.value, -1) > coalesce(s.value, -1) OR "
           "(coalesce(b.value, -1) = coalesce(s.value, -1) AND b.id < s.id)))))";
}

} // namespace daicho
