// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/engine.h"
#include "model/risk/proposal.h"

namespace daicho {

/// From where an input of another method was taken.
enum class InputSource {
    SameInput, ///< the same question of the former method, step for step
    Figure,    ///< a figure that both methods have: importance, likelihood, loss
    Register,  ///< class or field of the asset
    Threat,    ///< the threat's default
    Given,     ///< the same for all, by whoever asked
};

/// What is stored of a score that another method is to judge.
struct FormerScore
{
    ScoreInputs inputs;
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
};

struct ConvertedInputs
{
    ScoreInputs inputs;
    QMap<QString, InputSource> sources;
};

/// Turns the inputs of one method into those of another as far as they go: step by step where two
/// scales have as many steps, never by guessing between unequal ones.
class InputConversion
{
public:
    InputConversion(Method from, Method to);

    const Method& from() const { return m_from; }

    /// `proposals` of the new method for the asset and the threat; `given` for what nothing else
    /// says. What is still missing, evaluate() tells.
    ConvertedInputs convert(const FormerScore& former,
                            const std::vector<InputProposal>& proposals,
                            const ScoreInputs& given) const;

private:
    std::optional<QString> sameInput(const MethodInput& input, const FormerScore& former) const;
    std::optional<QString> figure(const MethodInput& input, const FormerScore& former) const;
    std::optional<QString>
    stepFor(const MethodScale* scale, const MethodInput& input, const ScaleStep* step) const;

    Method m_from;
    Method m_to;
};

} // namespace daicho
