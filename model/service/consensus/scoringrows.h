// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/scoringwriter.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"
#include "model/risk/round.h"
#include "model/service/exportnames.h"

namespace daicho {

class Session;

/// Words the items of a round for the raters' workbooks and the committee's papers.
class ScoringRows
{
public:
    ScoringRows(Session& session, const Method& method)
        : m_session(session)
        , m_method(method)
        , m_names(session)
    {
    }

    Result<void> load() { return m_names.load(); }

    /// With what the rater scored or noted before.
    Result<ScoringRow>
    row(const ScoringRound& round, const RoundItem& item, const QString& rater) const;

    /// "12 高", or what the method has of it.
    QString scoreText(std::optional<double> value, const QString& level) const;
    QString levelLabel(const QString& level) const;
    /// "発生の可能性 3、発生時の損失 4"; `json`: stored inputs.
    QString inputsText(const QString& json) const;
    static QString classText(const Asset& asset);
    QString threatLabel(const QString& threat) const;

private:
    Result<QString> lastScore(const RoundItem& item, int cycle) const;

    Session& m_session;
    const Method& m_method;
    ExportNames m_names;
};

} // namespace daicho
