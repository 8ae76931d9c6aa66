// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/assessment.h"
#include "model/risk/standing.h"
#include "model/store/assetquery.h"

#include <functional>

namespace daicho {

class EntityTable;

/// A stored score with what a list of risks says of its asset.
struct RiskRow
{
    Assessment assessment;
    QString code; ///< with branch
    QString name;
    UnitId unit;
    QString confidentiality;
    QString integrity;
    QString availability;
};

/// Scores of many assets, read together with their assets.
class RiskStore
{
public:
    explicit RiskStore(EntityTable& assessments)
        : m_assessments(assessments)
    {
    }

    /// The scores of a cycle, highest value first, of the matching assets that are in scope.
    Result<void> visit(int cycle,
                       const AssetFilter& filter,
                       const std::function<Result<void>(const RiskRow&)>& visit) const;
    /// Only what stands of them: of each pair the agreed score, else the highest of each method.
    Result<void> visitStanding(int cycle,
                               const AssetFilter& filter,
                               const QHash<QString, RatedMethod>& methods,
                               const std::function<Result<void>(const RiskRow&)>& visit) const;

private:
    Result<void> visitThose(int cycle,
                            const AssetFilter& filter,
                            const std::function<bool(qint64)>& isWanted,
                            const std::function<Result<void>(const RiskRow&)>& visit) const;

    EntityTable& m_assessments;
};

} // namespace daicho
