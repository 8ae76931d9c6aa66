// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QList>

#include <array>

namespace daicho {

class Database;

/// What an asset takes its class from: the assets that are stored in it, processed by it or part of
/// it, and the original that it is a copy of.
class PartStore
{
public:
    explicit PartStore(Database& database)
        : m_database(database)
    {
    }

    /// Confidentiality, integrity, availability of each of those in scope, as they hold there: what
    /// a part inherits counts as well.
    Result<QList<std::array<QString, 3>>> classes(AssetId asset) const;

private:
    Database& m_database;
};

} // namespace daicho
