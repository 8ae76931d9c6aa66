// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <vector>

namespace daicho {

class Session;
struct SecrecyCounts;

/// Why an asset stands on the work list of classification.
enum class ClassifyReason : quint8 {
    None,          ///< classified, nothing to review
    Unclassified,  ///< lacks a class
    OtherScheme,   ///< classified by another scheme or an older version
    SecrecyEnded,  ///< the last day of its secrecy is over: its class is to be reviewed
    SecrecyEnding, ///< ends within kSecrecyDays
};

/// Days before the end of secrecy from which on it is reminded of.
inline constexpr int kSecrecyDays = 90;

enum class ClassifyList { Unclassified, Review, Secrecy, All };

struct ClassifyScope
{
    ClassifyList list = ClassifyList::Unclassified;
    UnitId unit; ///< with the units below it; none: all

    bool operator==(const ClassifyScope&) const = default;
};

struct ClassifyItem
{
    AssetId id;
    ClassifyReason reason = ClassifyReason::None;

    bool operator==(const ClassifyItem&) const = default;
};

/// The assets of a list, and how many each list has in the unit.
struct ClassifyQueue
{
    std::vector<ClassifyItem> items; ///< by asset number
    qint64 inScope = 0;
    qint64 unclassified = 0;
    qint64 review = 0;  ///< OtherScheme, SecrecyEnded
    qint64 secrecy = 0; ///< SecrecyEnded, SecrecyEnding
};

/// Reads keys only; to be run beside the window.
Result<ClassifyQueue> readClassifyQueue(Session& session, const ClassifyScope& scope);

/// How many secrets ended, and how many end within kSecrecyDays.
Result<SecrecyCounts> countSecrecy(const Session& session);

} // namespace daicho
