// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/store/inheritancestore.h"

namespace daicho {

/// The register's whole graph, read at once: a million assets fit into some hundred megabytes.
class WholeInheritance
{
public:
    WholeInheritance(Database& database, const InheritanceRules& rules);

    Result<void> settle(Progress& progress);
    Result<QList<InheritanceMismatch>> mismatches(Progress& progress);
    Result<QList<QList<AssetId>>> cycles();

private:
    Result<void> load();
    Result<void> loadPlaces();
    Result<void> loadAssets();
    Result<void> loadRelations();
    Result<void> loadOverrides();
    void addWay(InheritanceNode from, InheritanceNode to);
    std::optional<quint32> indexOf(InheritanceNode node) const;
    std::array<QString, 3> ownTexts(quint32 node) const;
    void compare(const Statement& row, quint32 node, QList<InheritanceMismatch>& found) const;

    Database& m_database;
    const InheritanceRules& m_rules;
    WholeGraph m_graph;
    std::vector<InheritanceNode> m_keys; ///< by index, ascending: places, then assets
    std::vector<bool> m_withdrawn;
    std::vector<std::pair<InheritanceNode, InheritanceNode>> m_pending;
    /// Own classes that the scheme does not know, by node and property.
    QHash<std::pair<quint32, int>, QString> m_foreign;
};

} // namespace daicho
