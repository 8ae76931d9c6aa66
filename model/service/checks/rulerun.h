// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/checks/findingmaker.h"
#include "model/store/entitytable.h"

namespace daicho {

/// One pass of rules over records: hands each finding on and counts it, tells how far it is, and
/// stops where that is asked for.
class RuleRun
{
public:
    using Visit = std::function<Result<void>(const Finding&)>;

    /// All of it outlives the run; the scope names its day.
    RuleRun(Session& session,
            const RuleSet& rules,
            const Scheme& scheme,
            const FactSource& facts,
            const CheckScope& scope,
            Visit visit,
            Progress& progress);

    /// Reads the names that findings need; `total`: about how many records will be checked.
    Result<void> begin(qint64 total);

    /// Only findings of such records.
    void keepOnly(std::function<bool(const Finding&)> isWanted)
    {
        m_isWanted = std::move(isWanted);
    }

    Result<void> check(const QString& subject, const StoredRecord& record);
    /// Every record of the subject's table.
    Result<void> checkAll(const QString& subject);

    const CheckCounts& counts() const { return m_counts; }

private:
    Session& m_session;
    Visit m_visit;
    Progress& m_progress;
    RuleEngine m_engine;
    FindingMaker m_maker;
    std::function<bool(const Finding&)> m_isWanted;
    CheckCounts m_counts;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// A visitor that gathers what it is handed.
RuleRun::Visit gatherIn(QList<Finding>& findings);

} // namespace daicho
