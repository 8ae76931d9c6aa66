// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/assessment.h"
#include "model/service/figures/registercounts.h"

namespace daicho {

/// The overview of a register, counted once and then kept up: of each entry since, the records that
/// it changed are counted off as they were and on as they are. Asks the journal what changed, so
/// that entries of other processes count too. For the sessions of one register.
class KeptFigures
{
public:
    /// The same as StatisticsService::overview() of the register's own cycle.
    Result<Overview> overview(Session& session);

    /// How often all was counted, and how often the entries since were enough.
    int wholeReadings() const { return m_wholeReadings; }

    int followings() const { return m_followings; }

private:
    struct Touched;

    Result<void> readAll(Session& session, qint64 seq);
    Result<bool> follow(Session& session, qint64 seq);
    Result<bool> collect(Session& session, Touched& touched) const;
    Result<bool> readRecords(Session& session, Touched& touched);
    Result<bool> takeAsset(Session& session, const Touched& touched, AssetId id);
    void put(const Asset& asset, QList<Assessment> scores, RiskTally::Direction direction);

    qint64 m_seq = 0; ///< newest entry that the counts hold
    std::optional<RegisterCounts> m_counts;
    int m_wholeReadings = 0;
    int m_followings = 0;
};

} // namespace daicho
