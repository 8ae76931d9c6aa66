// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/figureexplanation.h"

namespace daicho {

struct RiskPair;

/// A line, unless it has nothing to say.
void add(ExplainedPart& part, const QString& label, const QString& text);
/// An instant as a clock in Japan shows it.
QString localTime(const QString& instant);

/// What was planned against a risk: the levels side by side, each residual with its inputs and
/// formula, and the acceptance in force. Empty where nothing was.
Result<QList<ExplainedPart>> treatmentParts(Session& session, const RiskPair& pair);

/// Up to which change of the register something was counted.
Result<ExplainedPart> basisPart(Session& session);

} // namespace daicho
