// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"
#include "model/risk/score.h"

#include <QMap>

namespace daicho {

/// Inputs as typed: key → text. Full-width digits are fine, flags as parseFlag reads them.
using ScoreInputs = QMap<QString, QString>;

/// Runs a method. InvalidInput lists every problem, with the keys in `where`.
Result<Score> evaluate(const Method& method, const ScoreInputs& inputs);

/// Stored inputs (numbers, flags, texts) as typed ones.
ScoreInputs inputsFromJson(const QJsonObject& inputs);

/// What stands in the way of evaluate(), one entry per key; empty when nothing does.
QList<FieldProblem> checkInputs(const Method& method, const ScoreInputs& inputs);

/// The level a risk value falls into; null if none.
const RiskLevel* bandOf(const Method& method, double risk);

/// Every risk value that the method can yield, ascending; empty where the inputs are not finite or
/// the method yields no number. An imported value outside of it is a mistake.
std::vector<double> reachableRisks(const Method& method);

} // namespace daicho
