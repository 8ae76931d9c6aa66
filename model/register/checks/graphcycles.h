// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace daicho {

/// A directed graph over record keys, kept as plain numbers: two million edges take about 60 MB.
class GraphCycles
{
public:
    void add(qint64 from, qint64 to) { m_edges.emplace_back(from, to); }

    /// The keys that lie on a circle, ascending; edges from a key to itself do not count.
    std::vector<qint64> find();

private:
    std::vector<std::pair<qint64, qint64>> m_edges;
};

} // namespace daicho
