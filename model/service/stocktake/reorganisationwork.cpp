// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/reorganisationwork.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/unitassets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReorganisationService)
};

Failure refuse(const QString& message, const QString& field)
{
    return fail(ErrorKind::InvalidInput, message, {}, field);
}

} // namespace

ReorganisationWork::ReorganisationWork(Session& session, const Reorganisation& change)
    : m_session(session)
    , m_change(change)
    , m_store(session.tables().unit, unitFields())
{
}

Result<void> ReorganisationWork::resolve()
{
    const Result<QList<Unit>> all = m_store.all();
    if (!all) {
        return failure(all);
    }
    m_all = *all;
    for (const Unit& unit : m_all) {
        m_byUid.insert(unit.uid, unit);
    }
    for (const QString& uid : m_change.sources) {
        if (!m_byUid.contains(uid)) {
            return refuse(Words::tr("A unit that was to change does not exist any more."),
                          u"sources"_s);
        }
        m_sources.append(m_byUid[uid]);
    }
    DAICHO_TRY(checkSources());
    for (const ReorganisationTarget& target : m_change.targets) {
        DAICHO_TRY(checkTarget(target));
    }
    return {};
}

Result<void> ReorganisationWork::checkSources() const
{
    if (!m_change.effectiveOn.isValid()) {
        return refuse(Words::tr("Give the day on which the change takes effect."),
                      u"effective_on"_s);
    }
    const bool isMerge = m_change.kind == ReorganisationKind::Merge;
    const bool isSplit = m_change.kind == ReorganisationKind::Split;
    if (isMerge ? m_sources.size() < 2 : m_sources.size() != 1) {
        return refuse(isMerge ? Words::tr("Choose at least two units to merge.")
                              : Words::tr("Choose one unit."),
                      u"sources"_s);
    }
    if (isSplit ? m_change.targets.size() < 2 : m_change.targets.size() != 1) {
        return refuse(isSplit ? Words::tr("A split needs at least two units to split into.")
                              : Words::tr("Choose the unit that results."),
                      u"targets"_s);
    }
    for (const Unit& unit : m_sources) {
        if (unit.closedOn.isValid()) {
            return refuse(Words::tr("“%1” is closed already.").arg(unit.name), u"sources"_s);
        }
    }
    const QString& first = m_change.targets.first().uid;
    if (m_change.kind == ReorganisationKind::Rename && first != m_sources.first().uid) {
        return refuse(Words::tr("A renaming keeps its unit."), u"targets"_s);
    }
    if (m_change.kind == ReorganisationKind::Close && first == m_sources.first().uid) {
        return refuse(Words::tr("A unit can't take over its own assets."), u"targets"_s);
    }
    return {};
}

Result<void> ReorganisationWork::checkTarget(const ReorganisationTarget& target) const
{
    if (target.code.trimmed().isEmpty() || target.name.trimmed().isEmpty()) {
        return refuse(Words::tr("Code and name must not be empty."), u"targets"_s);
    }
    if (!target.uid.isEmpty() && !m_byUid.contains(target.uid)) {
        return refuse(Words::tr("The unit “%1” does not exist any more.").arg(target.name),
                      u"targets"_s);
    }
    if (!target.uid.isEmpty() && m_byUid[target.uid].closedOn.isValid()) {
        return refuse(Words::tr("“%1” is closed already.").arg(target.name), u"targets"_s);
    }
    for (const Unit& unit : m_all) {
        if (unit.code == target.code && unit.uid != target.uid) {
            return refuse(Words::tr("The code %1 is taken by “%2”. Give another one.")
                              .arg(unit.code, unit.name),
                          u"targets"_s);
        }
    }
    const auto same =
        std::count_if(m_change.targets.begin(),
                      m_change.targets.end(),
                      [&target](const auto& other) { return other.code == target.code; });
    if (same > 1) {
        return refuse(Words::tr("Two of the units have the code %1.").arg(target.code),
                      u"targets"_s);
    }
    return checkTree(target);
}

Result<void> ReorganisationWork::checkTree(const ReorganisationTarget& target) const
{
    const QList<Unit> closing = ending();
    QString above = target.parent;
    for (qsizetype steps = 0; !above.isEmpty() && steps <= m_all.size(); ++steps) {
        const auto unit = m_byUid.constFind(above);
        if (unit == m_byUid.cend()) {
            return refuse(
                Words::tr("The unit above “%1” does not exist any more.").arg(target.name),
                u"targets"_s);
        }
        const bool ends = std::any_of(
            closing.begin(), closing.end(), [&](const Unit& other) { return other.uid == above; });
        if (above == target.uid || ends) {
            return refuse(Words::tr("“%1” can't stand below “%2”.").arg(target.name, unit->name),
                          u"targets"_s);
        }
        const auto parent = std::find_if(m_all.begin(), m_all.end(), [&](const Unit& other) {
            return unit->parent && other.id == unit->parent;
        });
        above = parent == m_all.end() ? QString() : parent->uid;
    }
    return {};
}

bool ReorganisationWork::isTarget(const Unit& unit) const
{
    return std::any_of(m_change.targets.begin(), m_change.targets.end(), [&](const auto& target) {
        return target.uid == unit.uid;
    });
}

bool ReorganisationWork::isSource(UnitId id) const
{
    return std::any_of(
        m_sources.begin(), m_sources.end(), [&](const Unit& unit) { return unit.id == id; });
}

QList<Unit> ReorganisationWork::ending() const
{
    QList<Unit> list = m_sources;
    list.removeIf([this](const Unit& unit) { return isTarget(unit); });
    return list;
}

qsizetype ReorganisationWork::targetOf(const QString& business) const
{
    for (qsizetype i = 0; i < m_change.targets.size(); ++i) {
        if (m_change.targets[i].businesses.contains(business)) {
            return i;
        }
    }
    return 0;
}

Unit ReorganisationWork::unitAfter(const ReorganisationTarget& target) const
{
    Unit unit = m_byUid.value(target.uid);
    unit.code = target.code.trimmed();
    unit.name = target.name.trimmed();
    unit.reading = target.reading;
    unit.head = target.head;
    unit.bodyKind = target.bodyKind;
    unit.parent = m_byUid.value(target.parent).id;
    if (target.uid.isEmpty()) {
        unit.openedOn = m_change.effectiveOn;
    }
    return unit;
}

QStringList ReorganisationWork::sourceNames() const
{
    QStringList names;
    for (const Unit& unit : m_sources) {
        names.append(unit.name);
    }
    return names;
}

QStringList ReorganisationWork::targetNames() const
{
    QStringList names;
    for (const ReorganisationTarget& target : m_change.targets) {
        names.append(target.name);
    }
    return names;
}

Result<ReorganisationPreview> ReorganisationWork::preview() const
{
    ReorganisationPreview preview;
    for (const ReorganisationTarget& target : m_change.targets) {
        if (target.uid.isEmpty()) {
            preview.opened.append(target.name);
        } else if (unitAfter(target) != m_byUid[target.uid]) {
            preview.changed.append(m_byUid[target.uid].name);
        }
    }
    const QList<Unit> closing = ending();
    for (const Unit& unit : closing) {
        preview.closed.append(unit.name);
        for (const Unit& below : m_all) {
            if (below.parent == unit.id && !isSource(below.id) && !isTarget(below)) {
                preview.movedBelow.append(below.name);
            }
        }
    }
    const UnitAssets assets(m_session.database());
    for (const Unit& unit : m_sources) {
        const Result<QList<BusinessCount>> businesses = assets.businesses(unit.id);
        if (!businesses) {
            return failure(businesses);
        }
        QHash<qsizetype, qint64> counts;
        for (const BusinessCount& item : *businesses) {
            counts[targetOf(item.business)] += item.assets;
        }
        for (qsizetype i = 0; i < m_change.targets.size(); ++i) {
            if (counts.value(i) > 0 && m_change.targets[i].uid != unit.uid) {
                preview.moves.append({unit.name, m_change.targets[i].name, counts[i]});
                preview.assets += counts[i];
            }
        }
    }
    return preview;
}

Result<QList<Unit>> ReorganisationWork::writeTargets(Recorder& recorder)
{
    QList<Unit> targets;
    for (const ReorganisationTarget& target : m_change.targets) {
        Unit unit = unitAfter(target);
        const Values values = fieldValues(unit, m_store.fields());
        if (target.uid.isEmpty()) {
            const Result<qint64> id = recorder.insert(m_store.table(), values);
            if (!id) {
                return failure(id);
            }
            unit.id.value = *id;
        } else {
            DAICHO_TRY(
                recorder.update(m_store.table(), m_store.toStored(m_byUid[target.uid]), values));
        }
        targets.append(unit);
    }
    return targets;
}

Result<void> ReorganisationWork::moveAsset(Recorder& recorder,
                                           const Asset& asset,
                                           const Unit& from,
                                           const Unit& to)
{
    const AssetStore& store = m_session.assets().store();
    Asset moved = asset;
    moved.unit = to.id;
    if (!from.head.isEmpty() && moved.manager == from.head && !to.head.isEmpty()) {
        moved.manager = to.head;
    }
    return recorder.update(
        store.table(), store.toStored(asset), fieldValues(moved, store.fields()));
}

Result<void>
ReorganisationWork::moveAssets(Recorder& recorder, const QList<Unit>& targets, Progress& progress)
{
    const UnitAssets assets(m_session.database());
    const AssetStore& store = m_session.assets().store();
    qint64 done = 0;
    for (const Unit& from : std::as_const(m_sources)) {
        const Result<QList<AssetId>> ids = assets.ids(from.id);
        if (!ids) {
            return failure(ids);
        }
        for (const AssetId id : *ids) {
            if (progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("The reorganisation was cancelled."));
            }
            progress.report(++done, 0);
            const Result<std::optional<Asset>> asset = store.byId(id.value);
            if (!asset) {
                return failure(asset);
            }
            const Unit& to = targets[targetOf((*asset)->business)];
            DAICHO_TRY(moveAsset(recorder, **asset, from, to));
        }
    }
    return {};
}

Result<void> ReorganisationWork::closeSources(Recorder& recorder, const Unit& successor)
{
    const QList<Unit> closing = ending();
    for (const Unit& unit : closing) {
        for (const Unit& below : std::as_const(m_all)) {
            if (below.parent != unit.id || isSource(below.id) || isTarget(below)) {
                continue;
            }
            Unit moved = below;
            moved.parent = successor.id;
            DAICHO_TRY(recorder.update(
                m_store.table(), m_store.toStored(below), fieldValues(moved, m_store.fields())));
        }
        Unit closed = unit;
        closed.closedOn = m_change.effectiveOn.addDays(-1);
        closed.successor = successor.id;
        DAICHO_TRY(recorder.update(
            m_store.table(), m_store.toStored(unit), fieldValues(closed, m_store.fields())));
    }
    return {};
}

Result<void> ReorganisationWork::carryOut(Recorder& recorder, Progress& progress)
{
    const Result<QList<Unit>> targets = writeTargets(recorder);
    if (!targets) {
        return failure(targets);
    }
    DAICHO_TRY(moveAssets(recorder, *targets, progress));
    return closeSources(recorder, targets->first());
}

} // namespace daicho
