// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/statisticsservice.h"

#include <map>

namespace daicho {

/// Counts that pictures share: read once, and anew after the register has changed.
class PictureCounts
{
public:
    Result<StatisticsTable> table(Session& session, Grouping by, int cycle);

private:
    qint64 m_entries = -1; // of the journal, when the tables were read
    std::map<std::pair<Grouping, int>, StatisticsTable> m_tables;
};

} // namespace daicho
