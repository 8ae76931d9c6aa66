// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/agreementstore.h"

#include "model/store/tables.h"

namespace daicho {

namespace {

constexpr auto kRoundsOfCycle = "WHERE cycle = $1 ORDER BY number DESC, id DESC";
constexpr auto kItemsOfRound = "WHERE round = $1 ORDER BY line, id";
constexpr auto kItemsOfPair = "WHERE round = $1 AND asset_id = $2 AND threat = $3 ORDER BY id";
constexpr auto kRatersOfRound = "WHERE round = $1 ORDER BY id";
constexpr auto kNotesOfPair = "WHERE asset_id = $1 AND threat = $2 ORDER BY rater, id";

} // namespace

AgreementStore::AgreementStore(Tables& tables)
    : m_rounds(tables.scoringRound, scoringRoundFields())
    , m_items(tables.roundItem, roundItemFields())
    , m_raters(tables.roundRater, roundRaterFields())
    , m_notes(tables.ratingNote, ratingNoteFields())
{
}

Result<std::optional<ScoringRound>> AgreementStore::round(const QString& uid) const
{
    return m_rounds.byUid(uid);
}

Result<QList<ScoringRound>> AgreementStore::rounds(int cycle) const
{
    Statement rows(m_rounds.table().database(), m_rounds.table().selectSql() + kRoundsOfCycle);
    rows.bind(1, cycle);
    return m_rounds.rows(rows);
}

Result<std::optional<RoundItem>> AgreementStore::item(qint64 id) const
{
    return m_items.byId(id);
}

Result<QList<RoundItem>> AgreementStore::items(const QString& roundUid) const
{
    Statement rows(m_items.table().database(), m_items.table().selectSql() + kItemsOfRound);
    rows.bind(1, roundUid);
    return m_items.rows(rows);
}

Result<QList<RoundItem>>
AgreementStore::items(const QString& roundUid, AssetId asset, const QString& threat) const
{
    Statement rows(m_items.table().database(), m_items.table().selectSql() + kItemsOfPair);
    rows.bind(1, roundUid);
    rows.bind(2, asset.value);
    rows.bind(3, threat);
    return m_items.rows(rows);
}

Result<QList<RoundRater>> AgreementStore::raters(const QString& roundUid) const
{
    Statement rows(m_raters.table().database(), m_raters.table().selectSql() + kRatersOfRound);
    rows.bind(1, roundUid);
    return m_raters.rows(rows);
}

Result<QList<RatingNote>> AgreementStore::notes(AssetId asset, const QString& threat) const
{
    Statement rows(m_notes.table().database(), m_notes.table().selectSql() + kNotesOfPair);
    rows.bind(1, asset.value);
    rows.bind(2, threat);
    return m_notes.rows(rows);
}

} // namespace daicho
