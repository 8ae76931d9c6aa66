// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/register/asset.h"
#include "model/risk/likelihoodhelper.h"
#include "model/service/sample/generatorrandom.h"
#include "model/service/sample/scoreforms.h"

namespace daicho {

/// Scores an asset for one threat of each category that has one for its kind, zone and medium,
/// by any method whose inputs are scales, flags and numbers.
class ScoreMaker
{
public:
    ScoreMaker(const Catalogue& catalogue, const Method& method, GeneratorRandom& random);

    /// Filled but for asset, cycle, rater and instant.
    Result<std::vector<Assessment>> scores(const Asset& asset);

private:
    using Threats = std::vector<std::vector<const Threat*>>;

    const Threats& threatsFor(const Asset& asset);
    QString valueOf(const MethodInput& input, const Asset& asset, const Threat& threat);
    /// As drawn, but as grave as the law sees a leak, and no graver than a mere stoppage is.
    int legalStep(const MethodInput& input, const Asset& asset, const Threat& threat, int drawn);

    const Catalogue& m_catalogue;
    const Method& m_method;
    GeneratorRandom& m_random;
    std::vector<const MethodInput*> m_inputs;
    ScoreForms m_forms;
    std::optional<ReportRule> m_report;
    QHash<QString, Threats> m_threats; ///< by the facts that decide what concerns an asset
};

} // namespace daicho
