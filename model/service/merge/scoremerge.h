// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/returnedscores.h"
#include "model/exchange/scoringwriter.h"
#include "model/register/asset.h"
#include "model/risk/assessment.h"
#include "model/risk/round.h"
#include "model/service/merge/mergereport.h"
#include "model/store/recordsasof.h"

namespace daicho {

class MergeDesk;
class Recorder;
class Session;

/// The merge of one returned scoring workbook: puts the rater's scores in, three-way against what
/// the register held when the workbook was written. Works within an entry that somebody else begins
/// and ends. What was changed on both sides and what can't be read waits for a person, as with a
/// department's answers, unless the options decide about it.
class ScoreMerge
{
public:
    ScoreMerge(MergeDesk& desk,
               Recorder& recorder,
               const MergeOptions& options,
               const QString& fileName,
               ReturnedScores scores);

    /// Why the workbook is not for this register, round or rater; nothing if it is.
    Result<std::optional<Error>> refusal();
    /// What the journal says of the entry.
    QJsonObject arguments() const;
    Result<MergeReport> merge();

private:
    /// A row with the item it speaks of.
    struct Subject
    {
        const ReturnedScoreRow& row;
        RoundItem item;
        qint64 seq = 0; ///< newest entry when it was written; 0 where the mark is gone
        QString code;
    };

    std::optional<RowToken> tokenOf(const ReturnedScoreRow& row) const;
    QString
    text(const ReturnedScoreRow& row, ScoringColumn::Kind kind, const QString& key = {}) const;
    bool hasColumn(ScoringColumn::Kind kind) const;
    QString letterOf(ScoringColumn::Kind kind, const QString& key = {}) const;
    /// `item`: null where the row belongs to none.
    Result<void> reject(const ReturnedScoreRow& row,
                        const RoundItem* item,
                        ScoringColumn::Kind kind,
                        const QString& key,
                        const QString& reason);

    Result<void> load();
    Result<void> takeRow(const ReturnedScoreRow& row);
    const RoundItem* itemOf(const ReturnedScoreRow& row, qint64& seq, QString& problem) const;
    QMap<QString, QString> inputsOf(const ReturnedScoreRow& row) const;
    Result<void> takeScore(const Subject& subject, const QMap<QString, QString>& inputs);
    Result<void> takeUnknown(const Subject& subject);
    Result<std::optional<Assessment>> baseOf(const Subject& subject,
                                             const std::optional<Assessment>& ours) const;
    Result<void>
    write(const Subject& subject, const std::optional<Assessment>& ours, const Assessment& theirs);
    Result<void> takeConflict(const Subject& subject,
                              const std::optional<Assessment>& base,
                              const std::optional<Assessment>& ours,
                              const Assessment& theirs);
    MergeItem draft(const ReturnedScoreRow& row, const RoundItem* item, MergeWhat what) const;
    /// As it waits or was decided before, else as it is from now on.
    Result<MergeItem> raise(MergeItem item);
    Result<void> dropStale();
    Result<void> noteReturn();

    MergeDesk& m_desk;
    Session& m_session;
    Recorder& m_recorder;
    const MergeOptions& m_options;
    ReturnedScores m_scores;
    MergeReport m_report;
    RecordsAsOf m_records;
    ScoringMark m_mark;
    ScoringRound m_round;
    RoundRater m_rater;
    Method m_method;
    QHash<int, int> m_columns;
    std::optional<ScoringLayout> m_layout;
    QHash<QString, RoundItem> m_items; ///< by uid
    QHash<QString, QString> m_byKey;   ///< scoringRowKey() → uid
    QHash<AssetId, Asset> m_assets;
    QHash<QString, int> m_seen; ///< uid → row
    QSet<QString> m_raised;     ///< uids of items that this file speaks of
    QList<Assessment> m_given;  ///< what was taken in
};

} // namespace daicho
