// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entitytable.h"

#include <functional>

namespace daicho {

/// Units or places: records that stand below one another.
class TreeStore
{
public:
    explicit TreeStore(EntityTable& table)
        : m_table(table)
    {
    }

    /// All records, those at the top first.
    Result<void> visit(const std::function<void(const StoredRecord&)>& visit) const;

private:
    EntityTable& m_table;
};

} // namespace daicho
