// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/journal/entry.h"
#include "model/service/assets/fieldparser.h"
#include "model/store/assetbulk.h"
#include "model/store/recorder.h"

#include <QHash>

namespace daicho {

/// Cells to be written as texts, as they are pasted from a spreadsheet: rows × fields.
struct CellBlock
{
    QStringList fields;       ///< keys, column by column; '' leaves a column out
    QList<AssetId> rows;      ///< each asset once
    QList<QStringList> texts; ///< by row; a cell that a short row lacks stays as it is
    QList<qint64> revisions;  ///< by row, as seen; empty: whatever stands there now
    QString reason;           ///< needed where a class is lowered
    QString approver;         ///< post that approved lowering a class; needed there as well
};

/// A cell that can't be written.
struct CellProblem
{
    qsizetype row = 0;    ///< in the block
    qsizetype column = 0; ///< in the block; -1 where the whole row can't be written
    QString code;         ///< the asset's number
    QString field;        ///< key
    QString value;        ///< as given
    QString reason;       ///< translated sentence

    bool operator==(const CellProblem&) const = default;
};

/// What happens to the good cells when there are bad ones.
enum class BadCells {
    Refuse,  ///< nothing is written
    LeaveOut ///< the good cells are written
};

struct BlockOutcome
{
    qint64 rows = 0;             ///< assets that change
    qint64 cells = 0;            ///< cells that change
    qint64 lowered = 0;          ///< cells that lower a class
    QList<CellProblem> problems; ///< in the order of the block, at most kMostCellProblems
    qint64 problemCount = 0;
    std::optional<EntryRef> entry; ///< none: nothing was written
};

inline constexpr qsizetype kMostCellProblems = 10'000;

/// Writes a block of cells with different values in one entry that can be taken back. The texts are
/// read by the words that an import knows. Blocks of some thousand cells take a moment; longer ones
/// belong into a job. Cancelled or failed, the register is as before.
class BlockEdit
{
public:
    explicit BlockEdit(Session& session);

    /// What write() would do; needs no lock and writes nothing. InvalidInput for a block that is
    /// none: an unknown field, an asset named twice.
    Result<BlockOutcome> check(const CellBlock& block, Progress& progress);
    /// With BadCells::Refuse and a bad cell the outcome names the cells and has no entry.
    Result<BlockOutcome> write(const CellBlock& block, BadCells bad, Progress& progress);

private:
    struct Work;

    Result<void> prepare(const CellBlock& block, Work& work);
    Result<void> parse(const CellBlock& block, Work& work, Progress& progress);
    Result<void> walk(Work& work, Recorder* recorder, Progress& progress);
    Result<void> walkRow(Work& work, const BulkRow& row, Recorder* recorder);
    Result<Values> wanted(Work& work, const BulkRow& row, qsizetype line) const;
    QString objection(Work& work, const BulkRow& row, size_t field, const QVariant& value) const;
    Result<void> checkNumber(Work& work, const BulkRow& row, qsizetype line, Values& after) const;
    Result<void> save(Work& work,
                      Recorder& recorder,
                      const BulkRow& row,
                      const Values& after,
                      const std::vector<size_t>& changed) const;
    static void object(Work& work, CellProblem problem);
    void noteGone(Work& work) const;

    Session& m_session;
};

} // namespace daicho
