// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/assessment.h"
#include "model/risk/standing.h"

#include <QSet>

namespace daicho {

class Session;

/// What choosing between stored scores needs to know of methods, by id: those on offer, and those
/// that the register keeps because they judged something. The register's present one is
/// marked as its own.
Result<QHash<QString, RatedMethod>> ratedMethods(const Session& session);

/// Which of these scores stand for their pairs, whatever their order.
QSet<AssessmentId> standingOf(const QList<Assessment>& scores,
                              const QHash<QString, RatedMethod>& methods);

} // namespace daicho
