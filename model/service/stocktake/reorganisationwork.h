// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "model/store/recorder.h"

namespace daicho {

/// One reorganisation against the register as it stands: resolved, looked at, carried out.
class ReorganisationWork
{
public:
    ReorganisationWork(Session& session, const Reorganisation& change);

    /// Reads the units it names and checks that it can be carried out.
    Result<void> resolve();
    Result<ReorganisationPreview> preview() const;
    /// Within an entry that is begun; the caller commits.
    Result<void> carryOut(Recorder& recorder, Progress& progress);

    QStringList sourceNames() const;
    QStringList targetNames() const;

private:
    Result<void> checkSources() const;
    Result<void> checkTarget(const ReorganisationTarget& target) const;
    Result<void> checkTree(const ReorganisationTarget& target) const;
    bool isTarget(const Unit& unit) const;
    bool isSource(UnitId id) const;
    /// Sources that end: all but a renamed unit and those that are a target themselves.
    QList<Unit> ending() const;
    /// Where a source's assets of that business go, as an index of the targets.
    qsizetype targetOf(const QString& business) const;
    Unit unitAfter(const ReorganisationTarget& target) const;
    Result<QList<Unit>> writeTargets(Recorder& recorder);
    Result<void> moveAssets(Recorder& recorder, const QList<Unit>& targets, Progress& progress);
    Result<void>
    moveAsset(Recorder& recorder, const Asset& asset, const Unit& from, const Unit& to);
    Result<void> closeSources(Recorder& recorder, const Unit& successor);

    Session& m_session;
    const Reorganisation& m_change;
    RecordStore<Unit> m_store;
    QList<Unit> m_all;
    QHash<QString, Unit> m_byUid;
    QList<Unit> m_sources;
};

} // namespace daicho
