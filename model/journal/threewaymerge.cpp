// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/threewaymerge.h"

#include <QStringList>

namespace daicho {

bool sameValue(const QVariant& a, const QVariant& b)
{
    if (a == b) {
        return true;
    }
    if (a.typeId() == QMetaType::QStringList && b.typeId() == QMetaType::QStringList) {
        QStringList left = a.toStringList();
        QStringList right = b.toStringList();
        left.sort();
        right.sort();
        return left == right;
    }
    return false;
}

MergeOutcome mergeValues(const QVariant& base, const QVariant& ours, const QVariant& theirs)
{
    if (sameValue(theirs, base)) {
        return sameValue(ours, base) ? MergeOutcome::Unchanged : MergeOutcome::OursOnly;
    }
    if (sameValue(ours, base)) {
        return MergeOutcome::TheirsOnly;
    }
    return sameValue(ours, theirs) ? MergeOutcome::SameChange : MergeOutcome::Conflict;
}

std::vector<MergeOutcome> mergeRecords(const std::vector<QVariant>& base,
                                       const std::vector<QVariant>& ours,
                                       const std::vector<QVariant>& theirs)
{
    Q_ASSERT(base.size() == ours.size() && base.size() == theirs.size());
    std::vector<MergeOutcome> outcomes;
    outcomes.reserve(base.size());
    for (size_t i = 0; i < base.size(); ++i) {
        outcomes.push_back(mergeValues(base[i], ours[i], theirs[i]));
    }
    return outcomes;
}

const QVariant& mergedValue(const QVariant& ours, const QVariant& theirs, MergeOutcome outcome)
{
    return outcome == MergeOutcome::TheirsOnly ? theirs : ours;
}

} // namespace daicho
