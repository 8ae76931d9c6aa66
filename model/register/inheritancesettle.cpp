// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/inheritance.h"

#include <queue>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace daicho {

namespace {

/// Inheritance of one change. A class stands on the node that gave it (`via`), which is nearer to
/// the source. First the classes that lost their footing are taken back, nearest to the source
/// first, so that no cycle can hold itself up; then the highest class that is left flows anew.
class Settling
{
public:
    Settling(InheritanceGraph& graph, const std::vector<InheritanceNode>& touched)
        : m_graph(graph)
        , m_touched(touched.begin(), touched.end())
        , m_start(m_touched.begin(), m_touched.end())
    {
        std::sort(m_start.begin(), m_start.end());
    }

    Result<std::vector<SettledNode>> go()
    {
        for (m_property = 0; m_property < kProperties.size(); ++m_property) {
            DAICHO_TRY(takeBack());
            DAICHO_TRY(flow());
        }
        std::vector<SettledNode> settled;
        for (const auto& [key, node] : m_nodes) {
            if (node.changed || m_touched.contains(key)) {
                settled.push_back({key, node.classes});
            }
        }
        return settled;
    }

private:
    using Nodes = std::vector<InheritanceNode>;

    struct Node
    {
        NodeClasses classes;
        std::optional<Nodes> dependents;
        bool changed = false;
    };

    /// A node whose footing is in doubt.
    struct Doubt
    {
        int depth;
        InheritanceNode node;

        bool operator>(const Doubt& other) const { return depth > other.depth; }
    };

    struct Offer
    {
        InheritedClass inherited;
        InheritanceNode node;

        bool operator<(const Offer& other) const
        {
            return inherited.rank != other.inherited.rank ? inherited.rank < other.inherited.rank
                                                          : inherited.depth > other.inherited.depth;
        }
    };

    Result<Node*> node(InheritanceNode key)
    {
        const auto known = m_nodes.find(key);
        if (known != m_nodes.end()) {
            return &known->second;
        }
        const Result<NodeClasses> classes = m_graph.classes(key);
        if (!classes) {
            return failure(classes);
        }
        return &m_nodes.emplace(key, Node{*classes, {}, false}).first->second;
    }

    Result<const Nodes*> dependents(InheritanceNode key)
    {
        const Result<Node*> from = node(key);
        if (!from) {
            return failure(from);
        }
        if (!(*from)->dependents) {
            Result<Nodes> found = m_graph.dependents(key);
            if (!found) {
                return failure(found);
            }
            (*from)->dependents = std::move(*found);
        }
        return &*(*from)->dependents;
    }

    Result<void> doubtDependents(InheritanceNode key)
    {
        const Result<const Nodes*> all = dependents(key);
        if (!all) {
            return failure(all);
        }
        for (const InheritanceNode to : **all) {
            const Result<Node*> node = this->node(to);
            if (!node) {
                return failure(node);
            }
            const InheritedClass& inherited = (*node)->classes.inherited[m_property];
            if (inherited.rank != 0 && inherited.via == key) {
                m_doubts.push({inherited.depth, to});
            }
        }
        return {};
    }

    Result<void> takeBack()
    {
        m_fallen.clear();
        for (const InheritanceNode key : m_start) {
            const Result<Node*> node = this->node(key);
            if (!node) {
                return failure(node);
            }
            const InheritedClass& inherited = (*node)->classes.inherited[m_property];
            if (inherited.rank != 0) {
                m_doubts.push({inherited.depth, key});
            }
            DAICHO_TRY(doubtDependents(key));
        }
        while (!m_doubts.empty()) {
            const InheritanceNode key = m_doubts.top().node;
            m_doubts.pop();
            DAICHO_TRY(examine(key));
        }
        return {};
    }

    Result<void> examine(InheritanceNode key)
    {
        const Result<Node*> found = node(key);
        if (!found) {
            return failure(found);
        }
        Node& node = **found;
        InheritedClass& inherited = node.classes.inherited[m_property];
        if (inherited.rank == 0) {
            return {};
        }
        const Result<bool> stands = standsOn(key, inherited.via, inherited, true);
        if (!stands || *stands) {
            return stands ? Result<void>() : Result<void>(failure(stands));
        }
        node.changed = true;
        const Result<Nodes> sources = m_graph.sources(key);
        if (!sources) {
            return failure(sources);
        }
        for (const InheritanceNode other : *sources) {
            const Result<bool> carries = standsOn(key, other, inherited, false);
            if (!carries) {
                return failure(carries);
            }
            if (*carries) {
                inherited.via = other;
                return {};
            }
        }
        const bool flowedOn = node.classes.isInherited(m_property);
        inherited = {};
        m_fallen.emplace_back(key, std::move(*sources));
        return flowedOn ? doubtDependents(key) : Result<void>();
    }

    /// Whether `via` gives the node its class. Whether there still is a way is asked where it can
    /// have gone.
    Result<bool> standsOn(InheritanceNode key,
                          InheritanceNode via,
                          const InheritedClass& inherited,
                          bool askForWay)
    {
        const Result<Node*> source = node(via);
        if (!source) {
            return failure(source);
        }
        const NodeClasses& classes = (*source)->classes;
        if (classes.effective(m_property) != inherited.rank ||
            classes.depth(m_property) >= inherited.depth) {
            return false;
        }
        if (!askForWay || !m_touched.contains(key)) {
            return true;
        }
        const Result<const Nodes*> reached = dependents(via);
        if (!reached) {
            return failure(reached);
        }
        return std::find((*reached)->begin(), (*reached)->end(), key) != (*reached)->end();
    }

    Result<void> offer(InheritanceNode from, InheritanceNode to)
    {
        const Result<Node*> source = node(from);
        const Result<Node*> target = node(to);
        if (!source || !target) {
            return !source ? failure(source) : failure(target);
        }
        const NodeClasses& classes = (*source)->classes;
        const int rank = classes.effective(m_property);
        if (rank > (*target)->classes.inherited[m_property].rank) {
            m_offers.push({{rank, from, classes.depth(m_property) + 1}, to});
        }
        return {};
    }

    Result<void> offerToDependents(InheritanceNode key)
    {
        const Result<const Nodes*> all = dependents(key);
        if (!all) {
            return failure(all);
        }
        for (const InheritanceNode to : **all) {
            DAICHO_TRY(offer(key, to));
        }
        return {};
    }

    Result<void> flow()
    {
        for (const auto& [key, sources] : m_fallen) {
            for (const InheritanceNode source : sources) {
                DAICHO_TRY(offer(source, key));
            }
        }
        for (const InheritanceNode key : m_start) {
            DAICHO_TRY(offerToDependents(key));
        }
        while (!m_offers.empty()) {
            const Offer best = m_offers.top();
            m_offers.pop();
            const Result<Node*> found = node(best.node);
            if (!found) {
                return failure(found);
            }
            Node& node = **found;
            if (best.inherited.rank <= node.classes.inherited[m_property].rank) {
                continue;
            }
            node.classes.inherited[m_property] = best.inherited;
            node.changed = true;
            if (node.classes.isInherited(m_property)) {
                DAICHO_TRY(offerToDependents(best.node));
            }
        }
        return {};
    }

    InheritanceGraph& m_graph;
    std::unordered_set<InheritanceNode> m_touched;
    Nodes m_start;
    std::unordered_map<InheritanceNode, Node> m_nodes;
    std::priority_queue<Doubt, std::vector<Doubt>, std::greater<>> m_doubts;
    std::vector<std::pair<InheritanceNode, Nodes>> m_fallen;
    std::priority_queue<Offer> m_offers;
    size_t m_property = 0;
};

} // namespace

Result<std::vector<SettledNode>> settleInheritance(InheritanceGraph& graph,
                                                   const std::vector<InheritanceNode>& touched)
{
    return Settling(graph, touched).go();
}

} // namespace daicho
