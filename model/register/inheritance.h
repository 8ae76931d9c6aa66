// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/core/result.h"

#include <array>
#include <functional>
#include <vector>

namespace daicho {

/// An asset by its key or, negative, a place by its key: what protection need flows between.
using InheritanceNode = qint64;

/// The highest class that flows into a node. Its source is found by going from `via` to `via`:
/// `depth` falls with every step, so the way ends, whatever cycles the relations make.
struct InheritedClass
{
    int rank = 0; ///< the class's place in the order of its scheme; 0 for none
    InheritanceNode via = 0;
    int depth = 0;

    bool operator==(const InheritedClass&) const = default;
};

/// One node's classes as ranks, by Property; 0 for none.
struct NodeClasses
{
    std::array<int, 3> own{};
    std::array<int, 3> overridden{}; ///< decided by hand: goes before everything else
    std::array<InheritedClass, 3> inherited;

    bool operator==(const NodeClasses&) const = default;

    /// The class that holds, and that flows on.
    int effective(size_t property) const
    {
        return overridden[property] != 0 ? overridden[property]
                                         : std::max(own[property], inherited[property].rank);
    }

    /// Whether the class that holds is one that flowed in.
    bool isInherited(size_t property) const
    {
        return overridden[property] == 0 && inherited[property].rank > own[property];
    }

    /// How far away the source of the effective class is.
    int depth(size_t property) const
    {
        return isInherited(property) ? inherited[property].depth : 0;
    }
};

/// Where the algorithm reads nodes and the ways between them from.
class InheritanceGraph
{
public:
    virtual ~InheritanceGraph() = default;

    /// As last settled, but with its present own and overridden classes; empty for a node that is
    /// gone.
    virtual Result<NodeClasses> classes(InheritanceNode node) = 0;
    /// Whose need flows into the node.
    virtual Result<std::vector<InheritanceNode>> sources(InheritanceNode node) = 0;
    /// Into which the node's need flows.
    virtual Result<std::vector<InheritanceNode>> dependents(InheritanceNode node) = 0;
};

struct SettledNode
{
    InheritanceNode node = 0;
    NodeClasses classes;
};

/// Settles inheritance again after a change, reading only what depends on it. `touched`: every node
/// whose own or overridden classes changed and both ends of every way that came or went. Gives the
/// nodes whose inherited classes are other than before, and the touched ones.
Result<std::vector<SettledNode>> settleInheritance(InheritanceGraph& graph,
                                                   const std::vector<InheritanceNode>& touched);

/// A whole graph in memory: nodes by index, ways by source.
struct WholeGraph
{
    std::vector<NodeClasses> nodes;
    std::vector<std::pair<quint32, quint32>> ways; ///< from, to; any order
};

/// The ways ordered by source: those of node n are `to[first[n]]` to `to[first[n + 1] - 1]`.
struct OrderedWays
{
    explicit OrderedWays(const WholeGraph& graph);

    std::vector<quint32> first;
    std::vector<quint32> to;
};

/// Sets every node's inherited classes from the own and overridden ones; `via` are indexes.
void settleWhole(WholeGraph& graph);

/// The groups of nodes that all depend on each other: each cycle in the data lies in one of them.
/// Without single nodes, unless they depend on themselves.
std::vector<std::vector<quint32>> cyclicGroups(const WholeGraph& graph);

} // namespace daicho
