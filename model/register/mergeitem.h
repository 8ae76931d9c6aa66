// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

#include <array>

namespace daicho {

/// Why something that came back from a department waits for a person.
enum class MergeWhat {
    Conflict,  ///< both sides changed the field to different values
    New,       ///< a row that is no asset yet
    Retired,   ///< the unit has the asset no longer
    Moved,     ///< to another unit; complete when that one confirms
    Lowered,   ///< a class below the one it has
    Check,     ///< a value that can't be read, or would newly break a rule of the ledger
    Number,    ///< known by its asset number only: its hidden mark is gone or belongs elsewhere
    Duplicate, ///< another row of the workbook speaks of the same asset
};

inline constexpr std::array kMergeWhats = {MergeWhat::Conflict,
                                           MergeWhat::New,
                                           MergeWhat::Retired,
                                           MergeWhat::Moved,
                                           MergeWhat::Lowered,
                                           MergeWhat::Check,
                                           MergeWhat::Number,
                                           MergeWhat::Duplicate};

/// conflict, new, retired, moved, lowered, check, number, duplicate
QString toKey(MergeWhat what);
std::optional<MergeWhat> mergeWhatFromKey(const QString& key);

enum class MergeState {
    Waiting,
    Accepted,
    Rejected,
    Replaced, ///< the unit answered otherwise since
};

QString toKey(MergeState state);
MergeState mergeStateFromKey(const QString& key);

/// One thing of a returned workbook that a person decides or has decided. A record of its own,
/// journaled with what it does: taking an acceptance back lets it wait again.
struct MergeItem
{
    Id<struct MergeItemTag> id;
    QString uid;
    qint64 revision = 0;

    QString mark;     ///< digest of what it says: the same answer is asked about once
    QString campaign; ///< uid; empty outside a campaign
    UnitId unit;      ///< that answered
    QString file;
    std::optional<qint64> line; ///< as Excel shows it
    QString asset;              ///< uid; empty for a new row
    QString what;
    QString field;  ///< key; empty where the row as a whole waits
    QString base;   ///< JSON object by field key, as in the journal; likewise the next two
    QString ours;   ///< when the file was merged
    QString theirs; ///< what an acceptance writes; of a check that failed {} and the text in reason
    QString reason; ///< a sentence, or the text as the cell has it
    QString answeredBy;
    QString state;
    QString decidedBy;
    QDate decidedOn;
    QString decisionReason;

    bool operator==(const MergeItem&) const = default;
};

const FieldList<MergeItem>& mergeItemFields();

} // namespace daicho
