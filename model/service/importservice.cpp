// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/importservice.h"

#include "model/service/importwork.h"
#include "model/service/scoreimport.h"

namespace daicho {

Result<ImportReport>
ImportService::run(TableSource& source, const ImportRun& run, Progress& progress)
{
    if (run.options.into == ImportTarget::Scores) {
        return ScoreImport(m_session, run, progress).go(source);
    }
    return ImportWork(m_session, run, progress).go(source);
}

} // namespace daicho
