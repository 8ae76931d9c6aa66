// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/sheet/tablesource.h"

namespace daicho {

class ZipPackage;

/// What xl/workbook.xml says: the sheets with the parts they stand in, and the epoch of dates.
struct WorkbookPart
{
    QList<SheetInfo> sheets;
    /// One for each sheet; '' where the workbook names a part that is not there.
    QStringList sheetParts;
    QString sharedStringsPart;
    QString stylesPart;
    bool date1904 = false;

    static Result<WorkbookPart> read(const ZipPackage& package);
};

} // namespace daicho
