// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/inheritance.h"
#include "model/store/inheritancerules.h"
#include "model/store/statement.h"

#include <QStringList>

#include <unordered_map>

namespace daicho {

/// A row of the derived table, and what it is derived from.
struct NodeFacts
{
    bool exists = false;
    /// Disposed of or out of the policy's scope: no need flows in or out.
    bool isWithdrawn = false;
    bool isStored = false; ///< has a row
    NodeClasses classes;
    std::array<QString, 3> own;       ///< as written, also a class that the scheme does not know
    std::array<QString, 3> effective; ///< as stored
    InheritanceNode place = 0;        ///< of an asset, or what a place lies in
    InheritanceNode system = 0;
};

/// The register's assets and places as a graph, read by key and remembered.
class StoredGraph final : public InheritanceGraph
{
public:
    StoredGraph(Database& database, const InheritanceRules& rules);

    Result<NodeClasses> classes(InheritanceNode node) override;
    Result<std::vector<InheritanceNode>> sources(InheritanceNode node) override;
    Result<std::vector<InheritanceNode>> dependents(InheritanceNode node) override;

    Result<const NodeFacts*> facts(InheritanceNode node);
    /// Takes the overrides from their own records: one of them may just have changed.
    Result<void> readOverrides(InheritanceNode asset);
    /// As dependents(), also of a node that is withdrawn.
    Result<std::vector<InheritanceNode>> dependentsOnPaper(InheritanceNode node);

private:
    Result<NodeFacts> read(InheritanceNode node);
    void readInheritance(const Statement& row, int column, NodeFacts& facts) const;
    Result<void> collect(Statement& statement, qint64 key, std::vector<InheritanceNode>& found);
    Result<void>
    collectRelated(Statement& statement, qint64 key, int flow, std::vector<InheritanceNode>& found);
    Result<std::vector<InheritanceNode>> inForce(const std::vector<InheritanceNode>& nodes);

    const InheritanceRules& m_rules;
    QStringList m_backward;
    std::unordered_map<InheritanceNode, NodeFacts> m_facts;
    Statement m_asset;
    Statement m_place;
    Statement m_overrides;
    Statement m_from;
    Statement m_to;
    Statement m_toOfKind;
    Statement m_systemUsers;
    Statement m_placed;
    Statement m_innerPlaces;
};

} // namespace daicho
