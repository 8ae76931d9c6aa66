// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"

#include <QHash>

#include <array>

namespace daicho {

class Database;

/// By what a register's inheritance is judged, as it keeps it: the order of the classes and which
/// way each kind of relation lets protection need flow.
struct InheritanceRules
{
    /// The asset names who takes over its need (1), takes it over from there (-1), or neither (0).
    QHash<QString, int> flows;
    std::array<QHash<QString, int>, 3> ranks; ///< class → rank, by Property

    bool operator==(const InheritanceRules&) const = default;

    void setScheme(const Scheme& scheme);

    int rank(size_t property, const QString& schemeClass) const
    {
        return schemeClass.isEmpty() ? 0 : ranks[property].value(schemeClass);
    }

    QString className(size_t property, int rank) const { return ranks[property].key(rank); }

    static Result<InheritanceRules> load(Database& database);
    /// Keeps these; everything is settled anew with the next change where they differ.
    Result<void> save(Database& database) const;
};

} // namespace daicho
