// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/statisticsservice.h"

namespace daicho {

/// Counts as aligned tables for people.
class StatisticsText
{
public:
    explicit StatisticsText(Session& session)
        : m_session(session)
    {
    }

    QStringList lines(const Overview& overview) const;
    QStringList lines(const StatisticsTable& table) const;

private:
    QStringList countLines(const QString& title, const QList<KeyCount>& counts) const;
    QStringList riskLines(const RiskCounts& counts) const;
    QStringList heatMapLines(const HeatMapCounts& map) const;
    QString levelLabel(const QString& method, const QString& level) const;

    Session& m_session;
};

} // namespace daicho
