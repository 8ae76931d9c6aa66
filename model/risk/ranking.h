// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace daicho {

/// The rank of each value, the highest first: equals share a rank and the next one follows without
/// a gap (1, 2, 2, 3). A missing value has none.
std::vector<std::optional<int>> denseRanks(const std::vector<std::optional<double>>& values);

/// The same for values that come highest first.
class DenseRank
{
public:
    int next(double value)
    {
        m_rank += m_last == value ? 0 : 1;
        m_last = value;
        return m_rank;
    }

private:
    std::optional<double> m_last;
    int m_rank = 0;
};

} // namespace daicho
