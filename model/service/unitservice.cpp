// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/unitservice.h"

#include "model/core/textfold.h"
#include "model/service/session.h"
#include "model/store/unitassets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnitService)
};

/// Longest chain of parents that is followed; longer ones are loops.
constexpr int kDeepest = 32;

/// InvalidInput where the record stands below itself.
template <class Record>
Result<void> checkTree(const QList<Record>& all, const Record& record)
{
    auto above = record.parent;
    for (qsizetype steps = 0; above && steps <= all.size(); ++steps) {
        if (above == record.id) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("“%1” can't stand below itself.").arg(record.name),
                        {},
                        u"parent"_s);
        }
        const auto found = std::find_if(
            all.begin(), all.end(), [above](const Record& other) { return other.id == above; });
        if (found == all.end()) {
            break;
        }
        above = found->parent;
    }
    return {};
}

template <class Record>
Result<void> checkRecord(const RecordStore<Record>& store, const Record& record)
{
    if (record.code.trimmed().isEmpty() || record.name.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput, Words::tr("Code and name must not be empty."));
    }
    const Result<QList<Record>> all = store.all();
    if (!all) {
        return failure(all);
    }
    for (const Record& other : *all) {
        if (other.code == record.code && other.id != record.id) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("The code %1 is taken by “%2”. Give another one.")
                            .arg(record.code, other.name),
                        {},
                        u"code"_s);
        }
    }
    return checkTree(*all, record);
}

} // namespace

UnitService::UnitService(Session& session)
    : m_session(session)
    , m_units(session.tables().unit, unitFields())
    , m_places(session.tables().place, placeFields())
{
}

Result<QHash<UnitId, qint64>> UnitService::assetsByUnit() const
{
    return UnitAssets(m_session.database()).counts();
}

Result<QHash<PlaceId, qint64>> UnitService::assetsByPlace() const
{
    return UnitAssets(m_session.database()).placeCounts();
}

Result<Unit> UnitService::unit(const QString& codeOrName) const
{
    const Result<QList<Unit>> all = units();
    if (!all) {
        return failure(all);
    }
    for (const Unit& unit : *all) {
        if (unit.code == codeOrName) {
            return unit;
        }
    }
    const QString folded = foldLabel(codeOrName);
    for (const Unit& unit : *all) {
        if (foldLabel(unit.name) == folded || foldLabel(unit.code) == folded) {
            return unit;
        }
    }
    return fail(
        ErrorKind::NotFound, Words::tr("There is no unit “%1”.").arg(codeOrName), {}, codeOrName);
}

template <class Record>
Result<Record> UnitService::insert(const RecordStore<Record>& store, const Record& record)
{
    DAICHO_TRY(checkRecord(store, record));
    auto recorder = m_session.record(store.table().entity() + u".create"_s,
                                     {{u"code"_s, record.code}, {u"name"_s, record.name}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<qint64> id =
        (*recorder)->insert(store.table(), fieldValues(record, store.fields()));
    if (!id) {
        return failure(id);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    const Result<std::optional<Record>> stored = store.byId(*id);
    return stored ? Result<Record>(**stored) : Result<Record>(failure(stored));
}

template <class Record>
Result<void>
UnitService::change(const RecordStore<Record>& store, const Record& base, const Record& edited)
{
    DAICHO_TRY(checkRecord(store, edited));
    auto recorder = m_session.record(store.table().entity() + u".update"_s,
                                     {{u"code"_s, edited.code}, {u"name"_s, edited.name}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->update(
        store.table(), store.toStored(base), fieldValues(edited, store.fields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

template <class Record>
Result<void> UnitService::erase(const RecordStore<Record>& store, const Record& record)
{
    auto recorder = m_session.record(store.table().entity() + u".remove"_s,
                                     {{u"code"_s, record.code}, {u"name"_s, record.name}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(store.table(), store.toStored(record)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<Unit> UnitService::add(const Unit& unit)
{
    return insert(m_units, unit);
}

Result<Place> UnitService::add(const Place& place)
{
    return insert(m_places, place);
}

Result<void> UnitService::update(const Unit& base, const Unit& edited)
{
    return change(m_units, base, edited);
}

Result<void> UnitService::update(const Place& base, const Place& edited)
{
    return change(m_places, base, edited);
}

Result<void> UnitService::remove(const Unit& unit)
{
    return erase(m_units, unit);
}

Result<void> UnitService::remove(const Place& place)
{
    return erase(m_places, place);
}

QString UnitService::bodyKind(const QHash<UnitId, Unit>& units, UnitId id)
{
    for (int depth = 0; id && depth < kDeepest; ++depth) {
        const Unit unit = units.value(id);
        if (!unit.bodyKind.isEmpty()) {
            return unit.bodyKind;
        }
        id = unit.parent;
    }
    return {};
}

QString UnitService::path(const QHash<UnitId, Unit>& units, UnitId id)
{
    QStringList names;
    for (int depth = 0; id && depth < kDeepest; ++depth) {
        const Unit unit = units.value(id);
        names.prepend(unit.name);
        id = unit.parent;
    }
    return names.join(u' ');
}

} // namespace daicho
