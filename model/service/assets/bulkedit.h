// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/journal/entry.h"
#include "model/service/assetselection.h"
#include "model/store/assetbulk.h"
#include "model/store/recorder.h"

namespace daicho {

class Session;

/// The assets that a bulk change is about: the selected ones of what the filter shows. "All but
/// none" is the whole result of the filter.
struct BulkScope
{
    AssetFilter filter;
    AssetSelection selection;
};

/// The same values for many assets.
struct BulkChange
{
    struct Item
    {
        QString field;  ///< key
        QVariant value; ///< as fieldValue() has it; invalid empties the field
    };

    QList<Item> items;
    bool onlyEmpty = false; ///< fill up: fields that hold a value keep it
    QString reason;         ///< needed where a class is lowered
    QString approver;       ///< post that approved lowering a class; needed there as well
};

struct BulkOutcome
{
    qint64 chosen = 0;
    qint64 changed = 0;
    qint64 lowered = 0; ///< assets whose class becomes lower
    std::optional<EntryRef> entry;
};

/// Changes many assets at once, each time in one entry that can be taken back. Meant for a job: a
/// million rows take a minute. Cancelled or failed, the register is as before. Checks as for single
/// records: InvalidInput names what stands against it.
class BulkEdit
{
public:
    explicit BulkEdit(Session& session);

    /// What change() would do; needs no lock and writes nothing. A lowering without reason or
    /// approver is no error here, so that a dialogue can ask for them.
    Result<BulkOutcome>
    preview(const BulkScope& scope, const BulkChange& change, Progress& progress);
    Result<BulkOutcome>
    change(const BulkScope& scope, const BulkChange& change, Progress& progress);
    /// Conflict, naming one, where scores, relations, flows or assets outside the scope refer to
    /// an asset.
    Result<BulkOutcome> remove(const BulkScope& scope, const QString& reason, Progress& progress);

private:
    struct Plan;

    Result<void> choose(AssetBulk& bulk, const BulkScope& scope) const;
    Result<Plan> plan(const BulkChange& change) const;
    Result<BulkOutcome> walk(AssetBulk& bulk, Plan& plan, Recorder* recorder, Progress& progress);
    Result<void> walkBatch(AssetBulk& bulk,
                           Plan& plan,
                           Recorder* recorder,
                           const std::vector<BulkRow>& rows,
                           BulkOutcome& outcome);
    Result<void> write(AssetBulk& bulk,
                       Plan& plan,
                       Recorder& recorder,
                       const BulkRow& row,
                       const Values& after,
                       const std::vector<size_t>& changed,
                       bool uniform);
    Result<void> removeInOrder(AssetBulk& bulk, Recorder& recorder, Progress& progress);

    Session& m_session;
};

} // namespace daicho
