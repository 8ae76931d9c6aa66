// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/register/mergeitem.h"
#include "model/store/recordstore.h"

#include <functional>

namespace daicho {

/// A change that a merge or a decision about one made to a unit's asset.
struct MergedChange
{
    JournalChange change;
    QString instant;
    QString arguments; ///< of the entry
    QString actorPost;
};

/// What came back from the departments and waits or was decided.
class MergeItemStore final : public RecordStore<MergeItem>
{
public:
    explicit MergeItemStore(EntityTable& table)
        : RecordStore(table, mergeItemFields())
    {
    }

    /// The newest of this mark that is not replaced.
    Result<std::optional<MergeItem>> ofMark(const QString& mark) const;
    /// All that wait, by unit and in the order they came.
    Result<QList<MergeItem>> waiting() const;
    Result<QList<MergeItem>> waitingOf(const QString& campaign, UnitId unit) const;
    /// Those about one asset that wait, whichever unit spoke of it.
    Result<QList<MergeItem>> waitingAbout(const QString& asset) const;
    /// Decided or not.
    Result<QList<MergeItem>> ofUnit(const QString& campaign, UnitId unit) const;

    /// Assets of the unit, not disposed of, that no stock-take of that year confirmed.
    Result<qint64> unconfirmed(UnitId unit, int year) const;
    /// Changes of the unit's assets by merges and their decisions after `seq`, oldest first.
    Result<void> visitChanges(UnitId unit,
                              qint64 seq,
                              const std::function<Result<void>(const MergedChange&)>& visit) const;
    /// The entry that added the record; 0 for none.
    Result<qint64> addedBy(const QString& uid) const;

private:
    Result<QList<MergeItem>>
    select(const QByteArray& where, const QStringList& texts, UnitId unit) const;
};

} // namespace daicho
