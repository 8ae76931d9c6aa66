// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/exportservice.h"

namespace daicho {

class TableWriter;

/// The treatment plan as a table: a row for each risk and each of its measures, so that it filters
/// by either.
class PlanList
{
public:
    explicit PlanList(Session& session)
        : m_session(session)
    {
    }

    /// Writes a sheet; the number of rows.
    Result<qint64> write(TableWriter& writer, const ExportOptions& options, Progress& progress);

private:
    Session& m_session;
};

/// What is asked for in the budget: the measures that cost something and are not done, with a
/// second sheet (workbooks only) of the sums by year and area.
class BudgetList
{
public:
    explicit BudgetList(Session& session)
        : m_session(session)
    {
    }

    /// `withSums`: the file takes a second sheet. The number of measures.
    Result<qint64> write(TableWriter& writer, bool withSums, Progress& progress);

private:
    Session& m_session;
};

} // namespace daicho
