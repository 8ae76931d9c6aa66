// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/matchkey.h"
#include "model/exchange/returnedworkbook.h"
#include "model/service/merge/mergedesk.h"
#include "model/store/assetbulk.h"
#include "model/store/recordsasof.h"

#include <deque>

namespace daicho {

struct RestrictionAnswer;
struct RestrictionCheck;

/// The merge of one returned workbook into the register: what only the department changed goes in,
/// the rest becomes items that wait. Works within an entry that somebody else begins and ends.
class MergeFile
{
public:
    MergeFile(MergeDesk& desk,
              Recorder& recorder,
              const MergeOptions& options,
              const QString& fileName,
              ReturnedWorkbook book);

    /// Why the workbook is not for this register, or not for now; nothing if it is.
    Result<std::optional<Error>> refusal();
    /// What the journal says of the entry.
    QJsonObject arguments() const;
    Result<MergeReport> merge();

private:
    /// A row with the asset it speaks of.
    struct Subject
    {
        const ReturnedRow& row;
        const StoredRecord& ours;
        const Values& base;
        Values after;
        bool byNumber = false;           ///< and not by its hidden mark
        bool touched = false;            ///< a cell or an answer differs from what was sent
        bool waits = false;              ///< something of it waits
        bool decided = false;            ///< something of it was accepted by the options
        QList<MergeItem> transfers = {}; ///< of others, completed by this row
        QList<MergeItem> items = {};     ///< to be raised once the rest is written
    };

    QString mostCommon(QString RowToken::*member) const;
    Result<void> findUnit();
    Result<void> loadRecords();
    const Values& baseOf(const StoredRecord& ours, bool byNumber) const;

    Result<void> takeRow(const ReturnedRow& row);
    Result<void> takeNumbered(const ReturnedRow& row);
    Result<void> takeAsset(const ReturnedRow& row, const StoredRecord& ours, bool byNumber);
    Result<void> takeDuplicate(const ReturnedRow& row, const StoredRecord& ours);
    Result<void> takeCells(Subject& subject);
    Result<QVariant> theirValue(Subject& subject, size_t place, bool& readable);
    Result<void> takeAnswers(Subject& subject);
    Result<void> takeClass(Subject& subject, Property property, const QString& id, bool& raised);
    Result<void> takeRetirement(Subject& subject);
    Result<void> takeTransfer(Subject& subject);
    void takeProblems(Subject& subject);
    Result<void> holdBack(Subject& subject);
    Result<void> askAbout(Subject& subject,
                          const Values& asked,
                          const std::vector<size_t>& fields,
                          const QString& reason);
    Result<void> askForNumber(Subject& subject, bool changes);
    Result<void> write(Subject& subject);
    bool isConfirmed(const Subject& subject) const;
    void confirm(Subject& subject);
    void putConfirmation(Values& values) const;
    Result<void> writeConfirmations();

    MergeItem claim(const ReturnedRow& row, const StoredRecord& ours) const;
    Result<void> receive(MergeItem pending);
    Result<void> takeClaim(const ReturnedRow& row, const StoredRecord& ours);
    Result<std::optional<MergeItem>> transferTo(UnitId unit, const QString& asset);
    Result<void> takeNew(const ReturnedRow& row);
    Result<QString> errorsOfNew(const MergeItem& item);
    Result<bool> takeOver(const MergeItem& asNew);
    void classifyNew(const ReturnedRow& row, Values& values, QStringList& notes) const;
    Result<QString> newPatch(const ReturnedRow& row, QString& problem);

    /// Adds the item unless the same answer was asked about before; decides it where the options
    /// say so. Gives its state.
    Result<MergeState> raise(MergeItem& item, bool mayDecide = true);
    void putMark(MergeItem& item, int occurrence) const;

    static void ask(Subject& subject, MergeItem item) { subject.items.append(std::move(item)); }

    Result<void> raiseAll(Subject& subject);
    MergeItem draft(const ReturnedRow& row, MergeWhat what, const QString& asset) const;
    void tellWaiting(const MergeItem& item, const QString& code);
    MergeState decision(const MergeItem& item) const;
    Result<void> takeHandling();
    Result<void> writeHandling(const QList<RestrictionAnswer>& answers);
    Result<RecordsAsOf::Records> handlingWhenSent(const QList<RestrictionCheck>& known) const;
    Result<void> askAboutHandling(const ReturnedHandling& row, const QString& reason);
    Result<void> dropStale();
    Result<void> noteReturn();

    MergeDesk& m_desk;
    Recorder& m_recorder;
    const MergeOptions& m_options;
    ReturnedWorkbook m_book;
    MergeReport m_report;
    RecordsAsOf m_records;
    AssetBulk m_bulk;
    QString m_campaign;
    UnitId m_unit;
    QString m_unitUid;
    int m_year = 0;
    QDate m_answered;
    RecordsAsOf::Records m_present;
    RecordsAsOf::Records m_past;
    std::deque<StoredRecord> m_numbered; ///< assets that rows name by number only
    qint64 m_seq = 0;                    ///< newest base of the workbook
    QSet<QString> m_spoken;              ///< uids of assets that had their row
    QSet<QString> m_raised;              ///< uids of items that this workbook speaks of
    OccurrenceCounter m_seen;
    /// Rows that are confirmed and nothing else, with the fields that change.
    QMap<std::vector<size_t>, QList<const StoredRecord*>> m_confirmed;
};

/// The answers of a row as an asset keeps them.
QString answersJson(const QMap<QString, QString>& answers);

/// A transfer as an item writes it, and the uid of the unit that it leads to ('' for none).
QString transferPatch(const QString& unitUid);
QString transferTarget(const QString& patch);

} // namespace daicho
