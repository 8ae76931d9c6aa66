// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/assetquery.h"

namespace daicho {

/// The first matches in an order, found by walking along it, where that is quicker than asking for
/// all that match: when hits are dense. Nothing where they are rare, told from an early sample.
/// `enough`: how many make a page.
Result<std::optional<std::vector<qint64>>> earlyMatches(Database& database,
                                                        const AssetFilter& filter,
                                                        const std::vector<qint64>& order,
                                                        size_t enough);

} // namespace daicho
