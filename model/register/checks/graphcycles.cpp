// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/checks/graphcycles.h"

#include <algorithm>
#include <limits>

namespace daicho {

namespace {

constexpr auto kUnseen = std::numeric_limits<quint32>::max();

/// Tarjan's search for strongly connected components with a stack of its own: a chain of a million
/// records must not end the program's.
class Components
{
public:
    Components(const std::vector<std::pair<quint32, quint32>>& edges, quint32 nodes)
        : m_first(nodes + 1, 0)
        , m_targets(edges.size())
        , m_order(nodes, kUnseen)
        , m_low(nodes, 0)
        , m_open(nodes, false)
    {
        // `edges` is sorted, so that the targets of a node stand together.
        for (size_t i = 0; i < edges.size(); ++i) {
            ++m_first[edges[i].first + 1];
            m_targets[i] = edges[i].second;
        }
        for (quint32 node = 0; node < nodes; ++node) {
            m_first[node + 1] += m_first[node];
        }
    }

    std::vector<quint32> onCircles()
    {
        for (quint32 node = 0; node < m_order.size(); ++node) {
            if (m_order[node] == kUnseen) {
                walk(node);
            }
        }
        return std::move(m_found);
    }

private:
    struct Step
    {
        quint32 node;
        size_t next;
    };

    void enter(quint32 node)
    {
        m_order[node] = m_low[node] = m_count++;
        m_open[node] = true;
        m_stack.push_back(node);
        m_steps.push_back({node, m_first[node]});
    }

    void walk(quint32 start)
    {
        enter(start);
        while (!m_steps.empty()) {
            const quint32 node = m_steps.back().node;
            if (m_steps.back().next < m_first[node + 1]) {
                const quint32 target = m_targets[m_steps.back().next++];
                if (m_order[target] == kUnseen) {
                    enter(target);
                } else if (m_open[target]) {
                    m_low[node] = std::min(m_low[node], m_order[target]);
                }
                continue;
            }
            m_steps.pop_back();
            if (!m_steps.empty()) {
                quint32& low = m_low[m_steps.back().node];
                low = std::min(low, m_low[node]);
            }
            if (m_low[node] == m_order[node]) {
                close(node);
            }
        }
    }

    void close(quint32 root)
    {
        const bool isAlone = m_stack.back() == root;
        quint32 node = root;
        do {
            node = m_stack.back();
            m_stack.pop_back();
            m_open[node] = false;
            if (!isAlone) {
                m_found.push_back(node);
            }
        } while (node != root);
    }

    std::vector<size_t> m_first;
    std::vector<quint32> m_targets;
    std::vector<quint32> m_order;
    std::vector<quint32> m_low;
    std::vector<bool> m_open;
    std::vector<quint32> m_stack;
    std::vector<Step> m_steps;
    std::vector<quint32> m_found;
    quint32 m_count = 0;
};

} // namespace

std::vector<qint64> GraphCycles::find()
{
    std::sort(m_edges.begin(), m_edges.end());
    std::vector<qint64> keys;
    keys.reserve(m_edges.size());
    for (const auto& [from, to] : m_edges) {
        keys.push_back(from);
        keys.push_back(to);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    const auto index = [&keys](qint64 key) {
        return static_cast<quint32>(std::lower_bound(keys.begin(), keys.end(), key) - keys.begin());
    };
    std::vector<std::pair<quint32, quint32>> edges;
    edges.reserve(m_edges.size());
    for (const auto& [from, to] : m_edges) {
        edges.emplace_back(index(from), index(to));
    }
    std::vector<qint64> found;
    for (const quint32 node : Components(edges, static_cast<quint32>(keys.size())).onCircles()) {
        found.push_back(keys[node]);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace daicho
