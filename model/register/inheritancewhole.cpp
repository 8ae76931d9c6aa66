// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/inheritance.h"

#include <algorithm>
#include <limits>

namespace daicho {

namespace {

/// Hands a class of one rank from its sources along the ways, nearest first.
void spread(WholeGraph& graph, const OrderedWays& ways, size_t property, int rank)
{
    std::vector<quint32> reached;
    for (quint32 n = 0; n < graph.nodes.size(); ++n) {
        const NodeClasses& node = graph.nodes[n];
        if (!node.isInherited(property) && node.effective(property) == rank) {
            reached.push_back(n);
        }
    }
    for (int depth = 1; !reached.empty(); ++depth) {
        std::vector<quint32> next;
        for (const quint32 from : reached) {
            for (quint32 i = ways.first[from]; i < ways.first[from + 1]; ++i) {
                NodeClasses& node = graph.nodes[ways.to[i]];
                if (node.inherited[property].rank != 0) {
                    continue;
                }
                node.inherited[property] = {rank, from, depth};
                if (node.isInherited(property)) {
                    next.push_back(ways.to[i]);
                }
            }
        }
        reached = std::move(next);
    }
}

/// Tarjan's search for strongly connected components, with its own stack: chains may be as long as
/// the register.
class ComponentSearch
{
public:
    explicit ComponentSearch(const WholeGraph& graph)
        : m_ways(graph)
        , m_order(graph.nodes.size(), kUnseen)
        , m_low(graph.nodes.size(), 0)
        , m_open(graph.nodes.size(), false)
    {
    }

    std::vector<std::vector<quint32>> go()
    {
        for (quint32 n = 0; n < m_order.size(); ++n) {
            if (m_order[n] == kUnseen) {
                visit(n);
            }
        }
        return std::move(m_groups);
    }

private:
    struct Step
    {
        quint32 node;
        quint32 way;
    };

    static constexpr quint32 kUnseen = std::numeric_limits<quint32>::max();

    void enter(quint32 node)
    {
        m_order[node] = m_low[node] = m_next++;
        m_open[node] = true;
        m_members.push_back(node);
        m_path.push_back({node, m_ways.first[node]});
    }

    void visit(quint32 start)
    {
        enter(start);
        while (!m_path.empty()) {
            Step& step = m_path.back();
            const quint32 node = step.node;
            if (step.way < m_ways.first[node + 1]) {
                const quint32 to = m_ways.to[step.way++];
                if (m_order[to] == kUnseen) {
                    enter(to);
                } else if (m_open[to]) {
                    m_low[node] = std::min(m_low[node], m_order[to]);
                }
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty()) {
                m_low[m_path.back().node] = std::min(m_low[m_path.back().node], m_low[node]);
            }
            if (m_low[node] == m_order[node]) {
                close(node);
            }
        }
    }

    void close(quint32 root)
    {
        const auto first = std::find(m_members.rbegin(), m_members.rend(), root).base() - 1;
        std::vector<quint32> group(first, m_members.end());
        m_members.erase(first, m_members.end());
        for (const quint32 node : group) {
            m_open[node] = false;
        }
        const auto begin = m_ways.to.begin();
        const bool toItself =
            std::find(begin + m_ways.first[root], begin + m_ways.first[root + 1], root) !=
            begin + m_ways.first[root + 1];
        if (group.size() > 1 || toItself) {
            std::sort(group.begin(), group.end());
            m_groups.push_back(std::move(group));
        }
    }

    OrderedWays m_ways;
    std::vector<quint32> m_order;
    std::vector<quint32> m_low;
    std::vector<bool> m_open;
    std::vector<quint32> m_members;
    std::vector<Step> m_path;
    std::vector<std::vector<quint32>> m_groups;
    quint32 m_next = 0;
};

} // namespace

OrderedWays::OrderedWays(const WholeGraph& graph)
    : first(graph.nodes.size() + 1, 0)
    , to(graph.ways.size())
{
    for (const auto& [from, target] : graph.ways) {
        ++first[from + 1];
    }
    for (size_t n = 1; n < first.size(); ++n) {
        first[n] += first[n - 1];
    }
    std::vector<quint32> place(first.begin(), first.end() - 1);
    for (const auto& [from, target] : graph.ways) {
        to[place[from]++] = target;
    }
}

void settleWhole(WholeGraph& graph)
{
    const OrderedWays ways(graph);
    for (size_t property = 0; property < kProperties.size(); ++property) {
        int highest = 0;
        for (NodeClasses& node : graph.nodes) {
            node.inherited[property] = {};
            highest = std::max({highest, node.own[property], node.overridden[property]});
        }
        for (int rank = highest; rank > 0; --rank) {
            spread(graph, ways, property, rank);
        }
    }
}

std::vector<std::vector<quint32>> cyclicGroups(const WholeGraph& graph)
{
    return ComponentSearch(graph).go();
}

} // namespace daicho
