// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/campaign.h"

#include <QStringList>

namespace daicho {

class Progress;
class Session;

/// Writes what a unit gets back of its return (結果票): its rows with the final classes, what was
/// changed by whom, and what was not taken over. The number of assets in it.
Result<qint64>
writeResultSheet(Session& session, const Campaign& campaign, UnitId unit, const QString& path);

/// The same for every unit of the campaign that has returned its workbook, into a folder that is
/// made where it is missing. The names of the files. Errors: NotFound, Io, Cancelled.
Result<QStringList> writeResultSheets(Session& session,
                                      const QString& campaignUid,
                                      const QString& folder,
                                      Progress& progress);

} // namespace daicho
