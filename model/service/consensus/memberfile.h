// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/returnedscores.h"
#include "model/risk/round.h"
#include "model/service/environment.h"
#include "model/service/membermark.h"

namespace daicho {

class Recorder;
class Session;
struct Method;
struct RegisterInfo;

/// Writes a small register file with what one rater needs in a round and nothing else: his items,
/// their assets and units as the walk shows them, what he gave so far, and the documents that judge
/// it. What others gave is not in it.
class MemberFile
{
public:
    MemberFile(Session& session, const ScoringRound& round, const RoundRater& rater)
        : m_session(session)
        , m_round(round)
        , m_rater(rater)
    {
    }

    /// The number of items. The path must not exist; on failure no file is left.
    Result<qint64> write(const QString& path);

private:
    Result<void> fill(Session& file, const RegisterInfo& info);
    Result<void> describe(Session& file, Recorder& recorder, const RegisterInfo& info);
    Result<UnitId> bringUnit(Session& file, Recorder& recorder, UnitId unit);
    Result<AssetId> bringAsset(Session& file, Recorder& recorder, AssetId asset);
    Result<void> bringItem(Session& file, Recorder& recorder, const RoundItem& item);
    Result<void>
    bringScores(Session& file, Recorder& recorder, const RoundItem& item, AssetId asset);

    bool showsDraft() const { return m_round.proposal != QLatin1StringView("after"); }

    Session& m_session;
    const ScoringRound& m_round;
    const RoundRater& m_rater;
    QList<RoundItem> m_items;
    QHash<UnitId, UnitId> m_units;
    QHash<AssetId, AssetId> m_assets;
};

/// Whether there is such a file at this path, and no other register.
bool isMemberFile(const QString& path, const Clock& clock);

/// What the rater gave in his file, as a workbook would have brought it. Unreadable for a register
/// that is no rater's part, and for what is no register.
Result<ReturnedScores> readMemberFile(const QString& path, const Environment& environment);

} // namespace daicho
