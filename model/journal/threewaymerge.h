// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <vector>

namespace daicho {

/// What became of one field between its base and its two sides.
enum class MergeOutcome {
    Unchanged,  ///< neither side changed it
    TheirsOnly, ///< the returned side changed it, the register did not
    OursOnly,   ///< the register changed it, the returned side did not
    SameChange, ///< both changed it to the same value
    Conflict,   ///< both changed it, to different values
};

/// Two values that mean the same to a reader of a table: an invalid one is empty, integers are
/// numbers, the order of several choices does not matter.
bool sameValue(const QVariant& a, const QVariant& b);

MergeOutcome mergeValues(const QVariant& base, const QVariant& ours, const QVariant& theirs);

/// By field; the three have the same fields.
std::vector<MergeOutcome> mergeRecords(const std::vector<QVariant>& base,
                                       const std::vector<QVariant>& ours,
                                       const std::vector<QVariant>& theirs);

/// What stands after the merge when nobody decides a conflict: ours there, else what changed.
const QVariant& mergedValue(const QVariant& ours, const QVariant& theirs, MergeOutcome outcome);

} // namespace daicho
