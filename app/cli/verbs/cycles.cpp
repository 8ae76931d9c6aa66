// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/cycles.h"

#include "model/service/figures/statisticsservice.h"
#include "model/service/session.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cycles)
};

} // namespace

Result<std::optional<int>> scoredCycle(Session& session, const Arguments& arguments)
{
    const Result<std::optional<int>> cycle = arguments.fiscalYear(u"--cycle"_s);
    const Result<RegisterInfo> about = session.info();
    if (!cycle || !about) {
        return !cycle ? cycle : Result<std::optional<int>>(failure(about));
    }
    if (!*cycle || *cycle == about->cycle) {
        return cycle;
    }
    const Result<AssetCounts> counts = StatisticsService(session).assetCounts(*cycle);
    if (!counts) {
        return failure(counts);
    }
    if (counts->unscored == counts->inScope) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The register has no scores of the cycle %1.").arg(**cycle),
                    {},
                    u"--cycle"_s);
    }
    return cycle;
}

} // namespace daicho
