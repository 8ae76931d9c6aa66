// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"
#include "model/risk/calculation.h"
#include "model/risk/engine.h"

namespace daicho {

/// The inputs as understood, and what can't be accepted of them.
struct ReadInputs
{
    Figures figures;
    QJsonObject json; ///< the figures as a register stores them
    QList<FieldProblem> problems;
};

ReadInputs readScoreInputs(const Method& method, const ScoreInputs& inputs);

} // namespace daicho
