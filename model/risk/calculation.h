// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/score.h"

#include <QMap>

namespace daicho {

/// One known value of a calculation: a number, and how tables and people name it.
struct Figure
{
    std::optional<double> number; ///< empty for a level that only has a name
    QString key;                  ///< step id, level id, yes, no, or the number as text

    static Figure of(double number);
};

/// By input key and step name.
using Figures = QMap<QString, Figure>;

/// Runs the method's steps over what is known. A step that is known already, or that has an
/// unknown operand, is passed over. Explains itself to `explanation` unless that is null.
void calculate(const Method& method, Figures& figures, std::vector<ScoreStep>* explanation);

/// The outcome of one step; its operands must be known.
Figure outcomeOf(const Method& method, const MethodStep& step, const Figures& figures);

/// What the method says about figures that have been calculated.
struct Judgement
{
    std::optional<double> risk;
    const RiskLevel* level = nullptr;
    std::optional<bool> acceptable;
};

Judgement judge(const Method& method, const Figures& figures);

} // namespace daicho
