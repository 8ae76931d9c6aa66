// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// A scoring round (評価ラウンド): what the secretariat puts before the raters, under one method
/// and one acceptance that stay as they are for its length.
struct ScoringRound
{
    Id<struct ScoringRoundTag> id;
    QString uid;
    qint64 revision = 0;

    QString title;
    std::optional<int> cycle;  ///< fiscal year
    std::optional<int> number; ///< within the cycle, from 1
    QString follows;           ///< uid of the round whose disagreements this one takes up again
    QString method;
    QString methodVersion;
    QString state;    ///< choice "round_state"
    QString proposal; ///< choice "round_proposal": when raters see the secretariat's draft
    std::optional<bool> isBlind;
    std::optional<int> itemLimit;     ///< items per rater at most
    std::optional<int> samplePercent; ///< of the rest, drawn besides what needs scoring
    QDate due;
    QDate openedOn;
    QDate closedOn;
    QDate agreedOn;
    QString note;

    bool operator==(const ScoringRound&) const = default;
};

const FieldList<ScoringRound>& scoringRoundFields();

/// Somebody who scores in a round.
struct RoundRater
{
    Id<struct RoundRaterTag> id;
    QString uid;
    qint64 revision = 0;

    QString round;         ///< uid
    QString rater;         ///< post
    QStringList expertise; ///< ids of threat categories; none: all
    QDate sentOn;
    QDate returnedOn;
    QDate finishedOn;

    bool operator==(const RoundRater&) const = default;
};

const FieldList<RoundRater>& roundRaterFields();

/// One threat against one asset, or against a group of alike ones that `asset` stands for, with
/// the secretariat's draft (事務局案) and, in the end, what was agreed.
struct RoundItem
{
    Id<struct RoundItemTag> id;
    QString uid;
    qint64 revision = 0;

    QString round; ///< uid
    std::optional<int> line;
    AssetId asset;
    QString threat;
    QString likeGroup;           ///< key of the group of alike assets; '' for the asset alone
    std::optional<int> holdsFor; ///< assets of the group when the round was prepared
    QString cause;               ///< choice "round_cause": why it goes to the raters
    QString proposed;            ///< JSON object of the method's input keys
    std::optional<double> proposedValue;
    QString proposedLevel;
    QString reasons;    ///< JSON array: where each proposed input comes from
    QStringList raters; ///< posts that the item is shared out to
    QString agreed;     ///< JSON object of the method's input keys; '' until agreed
    QString agreedReason;
    QString decidedBy; ///< post
    QDate decidedOn;

    bool operator==(const RoundItem&) const = default;
};

const FieldList<RoundItem>& roundItemFields();

/// What a rater said of an item besides a score.
struct RatingNote
{
    Id<struct RatingNoteTag> id;
    QString uid;
    qint64 revision = 0;

    QString round; ///< uid; '' outside of rounds
    AssetId asset;
    QString threat;
    QString rater;
    QString kind; ///< choice "rating_note_kind": unknown, skipped
    QString note;
    QString notedAt; ///< instant, UTC

    bool operator==(const RatingNote&) const = default;
};

const FieldList<RatingNote>& ratingNoteFields();

} // namespace daicho
