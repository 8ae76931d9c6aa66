// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/checks/rule.h"
#include "model/risk/assessment.h"
#include "model/risk/pairdraft.h"
#include "model/service/scoring/sitebook.h"
#include "model/store/checkfacts.h"

#include <memory>

namespace daicho {

class Session;

/// Makes the secretariat's drafts of a cycle: everything that they ask for is read once.
class DraftDesk
{
public:
    static Result<std::unique_ptr<DraftDesk>> open(Session& session, int cycle);

    /// Reads what the findings of the ledger are made from, for drafts with findings.
    Result<void> readFindings();
    /// For the findings of one asset only.
    Result<void> readFindingsOf(AssetId asset);

    const Method& method() const { return m_method; }

    const SiteBook& sites() const { return *m_sites; }

    const ReportRule& report() const { return m_guide.report; }

    /// `last` is what stood before, if anything did; of another method it says nothing.
    PairDraft
    draft(const Asset& asset, const Threat& threat, const std::optional<Assessment>& last) const;

    /// What stood last for the pair: the agreed or the highest score of the cycle, else of the
    /// newest cycle before that has one.
    Result<std::optional<Assessment>> lastOf(AssetId asset, const QString& threat, int cycle) const;

private:
    explicit DraftDesk(Session& session)
        : m_session(session)
    {
    }

    QStringList findingsFor(const Asset& asset, const Threat& threat) const;

    Session& m_session;
    Method m_method;
    Scheme m_scheme;
    DraftRules m_rules;
    LikelihoodGuide m_guide;
    RuleSet m_checks;
    std::optional<SiteBook> m_sites;
    std::unique_ptr<CheckFacts> m_facts;
};

} // namespace daicho
