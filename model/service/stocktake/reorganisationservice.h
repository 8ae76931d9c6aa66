// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/journal/entry.h"
#include "model/register/reorganisation.h"
#include "model/service/unitservice.h"

namespace daicho {

/// Assets that go from one unit to another.
struct UnitMove
{
    QString from; ///< names
    QString to;
    qint64 assets = 0;
    bool operator==(const UnitMove&) const = default;
};

/// What a reorganisation would do.
struct ReorganisationPreview
{
    QStringList opened; ///< names of new units
    QStringList closed;
    QStringList changed;     ///< names, before, of units that get another name, code or parent
    QStringList movedBelow;  ///< names of units that come under another one
    QList<UnitMove> moves;   ///< without those of no asset
    qint64 assets = 0;       ///< that change their unit
    bool isForLater = false; ///< its day is still to come
};

/// Renaming, merging, splitting and closing units on a day, with their assets.
class ReorganisationService
{
public:
    explicit ReorganisationService(Session& session);

    /// The businesses of a unit by name, as a split shares them out.
    Result<QList<BusinessCount>> businesses(UnitId unit) const;
    /// InvalidInput, naming the field in `where`, for what can't be carried out: no day, no or too
    /// few units, a unit that is closed already, a code that is taken, a unit below itself.
    Result<ReorganisationPreview> preview(const Reorganisation& change) const;
    /// Carries it out in one entry. Assets go to the targets, units below the sources as well, and
    /// sources that end are closed on the eve. Where a source's head owns an asset, the target's
    /// does.
    Result<std::optional<EntryRef>>
    apply(const Reorganisation& change, const QString& reason, Progress& progress);

    /// Keeps it for its day.
    Result<void> plan(const Reorganisation& change, const QString& reason);
    /// Those not yet carried out, the next first.
    Result<QList<PlannedReorganisation>> planned() const;
    /// Carries a kept one out. InvalidInput before its day.
    Result<std::optional<EntryRef>> apply(const PlannedReorganisation& planned, Progress& progress);
    Result<void> drop(const PlannedReorganisation& planned);

private:
    Session& m_session;
    RecordStore<PlannedReorganisation> m_store;
};

} // namespace daicho
