// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/figureexplanation.h"

namespace daicho {

struct ConsensusView;

/// How the raters' agreement α of a consensus came about: pairs and ratings, the formula with the
/// figures put in, what it means, who rated, and the source of the method.
Result<ExplainedFigure> explainAgreement(const Session& session, const ConsensusView& view);

} // namespace daicho
