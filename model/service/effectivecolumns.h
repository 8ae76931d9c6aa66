// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"
#include "model/risk/proposal.h"
#include "model/store/effectivereader.h"
#include "model/store/entitytable.h"

namespace daicho {

class Session;
struct Asset;

/// The register's rows with the classes that hold behind the own ones.
class EffectiveColumns
{
public:
    /// Adds the columns to `fields`, those of an asset, unless its classes are hidden there.
    EffectiveColumns(Database& database, std::vector<FieldInfo>& fields);

    /// The record's values as the fields now stand; valid until the next call.
    Result<const Values*> row(const StoredRecord& record);

private:
    EffectiveReader m_reader;
    std::array<size_t, 3> m_own{};
    std::ptrdiff_t m_at = 0;
    bool m_isShown = false;
    Values m_row;
};

/// What is known of an asset before it is scored, by the classes that hold for it.
AssetFacts heldFacts(Session& session, const Asset& asset);

} // namespace daicho
