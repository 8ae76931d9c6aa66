// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"
#include "model/exchange/draftreader.h"
#include "model/journal/entry.h"
#include "model/register/mergeitem.h"

#include <QSet>

namespace daicho {

struct MergeOptions
{
    enum class Conflicts { Wait, TakeTheirs, KeepOurs };

    bool dryRun = false;
    Conflicts conflicts = Conflicts::Wait;
    /// What is accepted without waiting: new, retired, moved, lowered, number.
    QSet<MergeWhat> accept;
};

struct MergeConflict
{
    int row = 0; ///< as Excel shows it
    QString code;
    QString field;  ///< key
    QString base;   ///< in words, likewise the next two
    QString ours;   ///< in the register
    QString theirs; ///< in the workbook
};

struct MergeWaiting
{
    int row = 0;
    QString code; ///< '' for a new row
    MergeWhat what = MergeWhat::Check;
    QString reason;
};

/// What the merge of one file did, or would do.
struct MergeReport
{
    QString file;
    QString campaign; ///< uid; empty outside a campaign
    QString unitCode;
    QString unitName;
    QString answeredBy;
    QString rater; ///< of a scoring workbook; empty in a department's
    QString round; ///< title
    int rows = 0;
    int updated = 0;
    int added = 0;
    int unchanged = 0;
    int confirmed = 0;
    int unknown = 0;      ///< rows whose rater does not know
    int unconfirmed = 0;  ///< rows that nobody touched
    int restrictions = 0; ///< answers about handling that went in
    QList<MergeConflict> conflicts;
    QList<MergeWaiting> waiting;
    QList<ImportProblem> rejected; ///< cells that can't be read
    QStringList warnings;
    std::optional<EntryRef> entry;
    std::optional<Error> error; ///< the file was refused as a whole

    bool isSettled() const
    {
        return !error && conflicts.isEmpty() && waiting.isEmpty() && rejected.isEmpty();
    }
};

} // namespace daicho
