// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/checks/checkservice.h"

namespace daicho {

/// Checks scores, treatments, measures and acceptances against the risk rules of the catalogue.
/// Scores are read only where a fact holds of them, so that a register of any size is checked with
/// one statement for each fact.
class RiskCheck
{
public:
    explicit RiskCheck(Session& session)
        : m_session(session)
    {
    }

    /// The rules of the catalogue; Unreadable names file, key and reason.
    static Result<RuleSet> rules(const Catalogue& catalogue);

    /// What stands against the risks of one asset.
    Result<QList<Finding>> ofAsset(AssetId asset, DateStyle dateStyle) const;

    /// Hands every finding on: assets and scores, treatments, acceptances, measures. With units in
    /// the scope's filter only theirs.
    Result<CheckCounts> visit(const CheckScope& scope,
                              const std::function<Result<void>(const Finding&)>& visit,
                              Progress& progress) const;

private:
    Session& m_session;
};

} // namespace daicho
