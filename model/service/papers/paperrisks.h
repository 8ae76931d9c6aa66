// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wording.h"
#include "model/report/consensuspapers.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/exportnames.h"

namespace daicho {

/// Makes the papers' values of one consensus, risk by risk.
class PaperRisks
{
public:
    PaperRisks(Session& session, const ConsensusView& view);

    Result<void> load();
    Result<PaperRisk> risk(const PairConsensus& pair) const;
    /// The level of what was agreed, else of the median; -1 where nothing was given.
    qsizetype levelOf(const PairConsensus& pair) const;

private:
    QString rangeOf(const PairConsensus& pair) const;
    PaperScore scoreOf(const ScoreInputs& inputs) const;
    PaperScore agreedScore(const Assessment& agreed) const;

    Session& m_session;
    const ConsensusView& m_view;
    AgreementService m_service;
    ScoringRows m_rows;
    ExportNames m_names;
    Wording m_words;
};

} // namespace daicho
