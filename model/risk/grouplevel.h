// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace daicho {

/// What one level has got among the assets that are alike.
struct GroupLevel
{
    QString level;
    qint64 scores = 0;
    std::optional<double> lowest;
    std::optional<double> highest;

    bool operator==(const GroupLevel&) const = default;
};

} // namespace daicho
