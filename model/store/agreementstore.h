// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/round.h"
#include "model/store/recordstore.h"

namespace daicho {

class Tables;

/// What an agreement reads of rounds, their items and notes.
class AgreementStore
{
public:
    explicit AgreementStore(Tables& tables);

    Result<std::optional<ScoringRound>> round(const QString& uid) const;
    /// Newest first.
    Result<QList<ScoringRound>> rounds(int cycle) const;
    Result<std::optional<RoundItem>> item(qint64 id) const;
    /// In their order.
    Result<QList<RoundItem>> items(const QString& roundUid) const;
    /// The open items of the round that speak of the pair.
    Result<QList<RoundItem>>
    items(const QString& roundUid, AssetId asset, const QString& threat) const;
    Result<QList<RoundRater>> raters(const QString& roundUid) const;
    /// What was said of the pair, in any round; by rater.
    Result<QList<RatingNote>> notes(AssetId asset, const QString& threat) const;

    const RecordStore<RoundItem>& itemRecords() const { return m_items; }

    const RecordStore<ScoringRound>& roundRecords() const { return m_rounds; }

    const RecordStore<RatingNote>& noteRecords() const { return m_notes; }

private:
    RecordStore<ScoringRound> m_rounds;
    RecordStore<RoundItem> m_items;
    RecordStore<RoundRater> m_raters;
    RecordStore<RatingNote> m_notes;
};

} // namespace daicho
