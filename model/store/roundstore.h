// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/round.h"
#include "model/store/recordstore.h"

namespace daicho {

class RoundStore final : public RecordStore<ScoringRound>
{
public:
    explicit RoundStore(EntityTable& table)
        : RecordStore(table, scoringRoundFields())
    {
    }

    /// Newest cycle first, of a cycle the newest first.
    Result<QList<ScoringRound>> newestFirst() const;
};

class RoundRaterStore final : public RecordStore<RoundRater>
{
public:
    explicit RoundRaterStore(EntityTable& table)
        : RecordStore(table, roundRaterFields())
    {
    }

    Result<QList<RoundRater>> of(const QString& roundUid) const;
    /// Uids of the rounds of a cycle that know the rater, with their states, newest first.
    Result<QList<std::pair<QString, QString>>> roundsOf(const QString& rater, int cycle) const;
};

class RoundItemStore final : public RecordStore<RoundItem>
{
public:
    explicit RoundItemStore(EntityTable& table)
        : RecordStore(table, roundItemFields())
    {
    }

    /// By line.
    Result<QList<RoundItem>> of(const QString& roundUid) const;
    /// The item of the round that is about the pair: its own, or the one of its group.
    Result<std::optional<RoundItem>>
    ofPair(const QString& roundUid, AssetId asset, const QString& threat) const;

    struct Count
    {
        int scored = 0;
        int unknown = 0;
    };

    /// By rater: items of the round that he scored, or noted something about instead.
    Result<QHash<QString, Count>> counts(const QString& roundUid, int cycle) const;
};

} // namespace daicho
