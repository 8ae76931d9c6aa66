// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/campaign.h"

namespace daicho {

class Progress;
class Session;

struct DepartmentExportOptions
{
    /// A folder, made where it is missing; for one unit also a file that ends in .xlsx.
    QString path;
    /// Code of the only unit; empty: all of the campaign.
    QString unit = {};
    std::optional<int> year = {}; ///< of the campaign; the register's by default
    /// One empty row for a new asset of `unit`, outside any campaign (随時登録).
    bool isNewOnly = false;
};

struct DepartmentExportResult
{
    int files = 0;
    qint64 rows = 0;
};

/// Writes department workbooks, one per unit, and notes it in the journal. Where the year has no
/// campaign yet, the export begins one that asks every unit with assets. All files appear together
/// at the end; a job that stops leaves none.
class DepartmentExport
{
public:
    explicit DepartmentExport(Session& session)
        : m_session(session)
    {
    }

    /// Errors: NotFound for an unknown unit, InvalidInput for a path that fits no unit or several,
    /// Io, Cancelled, ReadOnly where a campaign would have to begin.
    Result<DepartmentExportResult> write(const DepartmentExportOptions& options,
                                         Progress& progress);
    /// The same for some units of a campaign.
    Result<DepartmentExportResult> write(const Campaign& campaign,
                                         const QList<UnitId>& units,
                                         const QString& folder,
                                         Progress& progress);

private:
    Result<Campaign> campaignFor(const DepartmentExportOptions& options);
    Result<DepartmentExportResult> writeNewOnly(const DepartmentExportOptions& options);
    Result<DepartmentExportResult> writeUnits(const Campaign& campaign,
                                              const QList<UnitId>& units,
                                              const QString& path,
                                              Progress& progress);
    Result<void> note(const QString& path, int files);

    Session& m_session;
};

} // namespace daicho
