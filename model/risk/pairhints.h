// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/risk/likelihoodhelper.h"
#include "model/risk/proposal.h"

namespace daicho {

/// What a proposal needs to know of the asset.
AssetFacts proposalFacts(const Asset& asset);

/// What a leak of the asset through the threat would concern.
LeakFacts leakFacts(const Asset& asset, const Threat& threat, const ReportRule& rule);

/// The least step of the method's legal dimension where a leak would have to be reported, and why;
/// nothing where no report is due or the method has no such dimension.
std::optional<InputProposal>
proposeLaw(const Method& method, const Asset& asset, const Threat& threat, const ReportRule& rule);

/// The scale input that says how often the threat comes true; null where the method has none with
/// as many steps as the guide knows.
const MethodInput* likelihoodInput(const Method& method);

/// The step of the input that a frequency comes to: "3"; '' where the scale fits no table.
QString stepForFrequency(const Method& method,
                         const MethodInput& input,
                         const LikelihoodGuide& guide,
                         double perYear);
/// The step for a probability in percent of strong shaking within 30 years.
QString stepForShaking(const MethodInput& input,
                       const Method& method,
                       const LikelihoodGuide& guide,
                       double percent30);

} // namespace daicho
