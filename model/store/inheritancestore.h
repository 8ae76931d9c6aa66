// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/progress.h"
#include "model/store/storedgraph.h"

namespace daicho {

/// A node's classes as the register shows them, by Property.
struct ShownClasses
{
    std::array<QString, 3> own;
    std::array<QString, 3> inherited;
    std::array<QString, 3> effective;
    std::array<InheritanceNode, 3> via{}; ///< whence the inherited class comes; 0 for none
    std::array<int, 3> depth{};
    bool isWithdrawn = false;
};

/// A stored value that is not what the records lead to.
struct InheritanceMismatch
{
    InheritanceNode node = 0;
    Property property = Property::Confidentiality;
    QString stored;
    QString expected;
};

/// Keeps the derived table of inherited classes true. Every change to assets, places, relations and
/// overrides notes the nodes it touches (triggers); Recorder settles them before it commits.
class InheritanceStore
{
public:
    explicit InheritanceStore(Database& database)
        : m_database(database)
    {
    }

    /// Settles what was touched within the open transaction: along the affected nodes only, or as a
    /// whole where much of the register was. The assets whose classes are other than before; none
    /// named if `isWhole`.
    struct Settled
    {
        std::vector<InheritanceNode> changed;
        bool isWhole = false;
    };

    Result<Settled> settle();

    /// False where somebody changed records without settling what that touched.
    Result<bool> isSettled();

    /// Derives the whole table anew, within a transaction.
    Result<void> settleAll(Progress& progress);

    /// Compares the stored values with those derived anew from the records.
    Result<QList<InheritanceMismatch>> mismatches(Progress& progress);

    /// Groups of assets that depend on each other in a circle, each by key.
    Result<QList<QList<AssetId>>> cycles();

    Result<ShownClasses> classes(InheritanceNode node);

private:
    Result<std::vector<InheritanceNode>> takeTouched();
    Result<bool> refreshScheme(InheritanceRules& rules);
    Result<bool> isMuch(const std::vector<InheritanceNode>& touched);
    Result<Settled> settleAlong(const std::vector<InheritanceNode>& touched,
                                const InheritanceRules& rules);

    Database& m_database;
};

} // namespace daicho
