// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/ranking.h"

#include <functional>
#include <map>

namespace daicho {

std::vector<std::optional<int>> denseRanks(const std::vector<std::optional<double>>& values)
{
    std::map<double, int, std::greater<>> ranks;
    for (const std::optional<double>& value : values) {
        if (value) {
            ranks.emplace(*value, 0);
        }
    }
    int rank = 0;
    for (auto& [value, own] : ranks) {
        own = ++rank;
    }
    std::vector<std::optional<int>> found;
    found.reserve(values.size());
    for (const std::optional<double>& value : values) {
        found.push_back(value ? std::optional(ranks.at(*value)) : std::nullopt);
    }
    return found;
}

} // namespace daicho
