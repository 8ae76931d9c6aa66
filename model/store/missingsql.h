// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/scopesql.h"

#include <array>

namespace daicho {

/// What a row of the register may lack, by the words of the filter "missing".
inline constexpr std::array kMissing = {"class", "unit", "manager", "place", "score"};

/// True in SQL for an asset that lacks `what`, one of kMissing; '' for another word.
inline QByteArray missingSql(const QByteArray& asset, const QByteArray& what)
{
    if (what == "class") {
        return '(' + asset + ".confidentiality = '' OR " + asset + ".integrity = '' OR " + asset +
               ".availability = '')";
    }
    if (what == "unit") {
        return '(' + asset + ".unit_id IS NULL)";
    }
    if (what == "manager") {
        return '(' + asset + ".manager = '')";
    }
    if (what == "place") {
        return '(' + asset + ".place_id IS NULL AND " + asset + ".location = '')";
    }
    if (what == "score") {
        return '(' + inScope(asset) +
               " AND NOT EXISTS (SELECT 1 FROM assessment m WHERE m.asset_id = " + asset +
               ".id AND m.cycle = (SELECT r.cycle FROM register r LIMIT 1)))";
    }
    return {};
}

} // namespace daicho
