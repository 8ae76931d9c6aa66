// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/earlyrows.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr size_t kSample = 512; // probes before it is decided; some milliseconds
/// A probe of one key costs about as much as this many keys of a scan over all.
constexpr size_t kProbeCost = 12;

} // namespace

Result<std::optional<std::vector<qint64>>> earlyMatches(Database& database,
                                                        const AssetFilter& filter,
                                                        const std::vector<qint64>& order,
                                                        size_t enough)
{
    using Found = std::optional<std::vector<qint64>>;
    Result<Statement> probe = AssetQuery::one(database, filter);
    if (!probe) {
        return failure(probe);
    }
    std::vector<qint64> hits;
    size_t limit = std::min(order.size(), kSample);
    for (size_t walked = 0; walked < order.size(); ++walked) {
        if (walked == limit) {
            const size_t needed = hits.empty() ? order.size() : walked * enough / hits.size();
            if (walked > kSample || needed > order.size() / kProbeCost) {
                return Found();
            }
            limit = std::min(order.size(), 2 * needed + 1);
        }
        probe->bind(1, order[walked]);
        const Result<bool> hit = probe->step();
        if (!hit) {
            return failure(hit);
        }
        probe->reset();
        if (*hit) {
            hits.push_back(order[walked]);
            if (hits.size() == enough) {
                return Found(std::move(hits));
            }
        }
    }
    return Found(); // so few rows that asking for all is as quick
}

} // namespace daicho
