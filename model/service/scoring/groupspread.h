// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/risk/assessment.h"

#include <QList>

namespace daicho {

class Recorder;
class Session;

/// Within the recorder's entry: gives the scores to the other assets of their groups of alike ones,
/// with the same rater, standing and round, in the place of an earlier one of the group. What an
/// asset was scored for itself stays (see LikeGroupStore::members()). Scores without a group are
/// passed over. Gives how many were written.
Result<int> spreadOverGroups(Session& session, Recorder& recorder, const QList<Assessment>& given);

} // namespace daicho
