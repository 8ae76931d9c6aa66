// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/reorganisationservice.h"

#include "model/service/session.h"
#include "model/service/stocktake/reorganisationwork.h"
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

QJsonObject labelArguments(const Reorganisation& change, const ReorganisationWork& work)
{
    return {{u"kind"_s, toKey(change.kind)},
            {u"from"_s, work.sourceNames().join(u"、"_s)},
            {u"to"_s, work.targetNames().join(u"、"_s)},
            {u"on"_s, change.effectiveOn.toString(Qt::ISODate)}};
}

} // namespace

ReorganisationService::ReorganisationService(Session& session)
    : m_session(session)
    , m_store(session.tables().reorganisation, reorganisationFields())
{
}

Result<QList<BusinessCount>> ReorganisationService::businesses(UnitId unit) const
{
    return UnitAssets(m_session.database()).businesses(unit);
}

Result<ReorganisationPreview> ReorganisationService::preview(const Reorganisation& change) const
{
    ReorganisationWork work(m_session, change);
    DAICHO_TRY(work.resolve());
    Result<ReorganisationPreview> preview = work.preview();
    if (preview) {
        preview->isForLater = change.effectiveOn > m_session.environment().clock.today();
    }
    return preview;
}

Result<std::optional<EntryRef>> ReorganisationService::apply(const Reorganisation& change,
                                                             const QString& reason,
                                                             Progress& progress)
{
    ReorganisationWork work(m_session, change);
    DAICHO_TRY(work.resolve());
    auto recorder = m_session.record(u"unit.reorganise"_s, labelArguments(change, work), reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(work.carryOut(**recorder, progress));
    return m_session.commit(**recorder);
}

Result<void> ReorganisationService::plan(const Reorganisation& change, const QString& reason)
{
    ReorganisationWork work(m_session, change);
    DAICHO_TRY(work.resolve());
    PlannedReorganisation record;
    record.kind = toKey(change.kind);
    record.effectiveOn = change.effectiveOn;
    record.plan = toJson(change);
    record.reason = reason;
    auto recorder = m_session.record(u"unit.plan"_s, labelArguments(change, work), reason);
    if (!recorder) {
        return failure(recorder);
    }
    const Result<qint64> id =
        (*recorder)->insert(m_store.table(), fieldValues(record, m_store.fields()));
    if (!id) {
        return failure(id);
    }
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<QList<PlannedReorganisation>> ReorganisationService::planned() const
{
    Result<QList<PlannedReorganisation>> all = m_store.all();
    if (!all) {
        return all;
    }
    all->removeIf([](const PlannedReorganisation& item) { return item.doneOn.isValid(); });
    std::stable_sort(all->begin(), all->end(), [](const auto& a, const auto& b) {
        return a.effectiveOn < b.effectiveOn;
    });
    return all;
}

Result<std::optional<EntryRef>> ReorganisationService::apply(const PlannedReorganisation& planned,
                                                             Progress& progress)
{
    const Result<Reorganisation> change = reorganisationFromJson(planned.plan);
    if (!change) {
        return failure(change);
    }
    const QDate today = m_session.environment().clock.today();
    if (planned.effectiveOn > today) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("This reorganisation takes effect on %1. Carry it out on that day or "
                              "later.")
                        .arg(planned.effectiveOn.toString(Qt::ISODate)));
    }
    ReorganisationWork work(m_session, *change);
    DAICHO_TRY(work.resolve());
    auto recorder =
        m_session.record(u"unit.reorganise"_s, labelArguments(*change, work), planned.reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(work.carryOut(**recorder, progress));
    PlannedReorganisation done = planned;
    done.doneOn = today;
    DAICHO_TRY((*recorder)->update(
        m_store.table(), m_store.toStored(planned), fieldValues(done, m_store.fields())));
    return m_session.commit(**recorder);
}

Result<void> ReorganisationService::drop(const PlannedReorganisation& planned)
{
    auto recorder = m_session.record(u"unit.drop_plan"_s);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_store.table(), m_store.toStored(planned)));
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

} // namespace daicho
