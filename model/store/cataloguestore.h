// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/core/result.h"

#include <QList>

#include <optional>

namespace daicho {

class Database;

/// The catalogue documents that a register keeps: every version that judged one of its records.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<CatalogueDocument>>
    document(const QString& kind, const QString& id, const QString& version) const;
    Result<QList<CatalogueDocument>> documents() const;
    /// Keeps a copy unless there is one; within the transaction of the change that it judged.
    Result<void> keep(const CatalogueDocument& document);

private:
    Database& m_database;
};

} // namespace daicho
