// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/agenda.h"

#include "model/service/classify/classifyqueue.h"
#include "model/service/historyservice.h"
#include "model/service/session.h"
#include "model/service/treatment/acceptanceservice.h"
#include "model/store/classifyqueuestore.h"

namespace daicho {

namespace {

constexpr int kMostDue = 7;
constexpr int kLately = 6;
constexpr int kNamed = 3;

/// The highest level of the register's own method.
LevelCount highest(const Overview& overview)
{
    if (overview.methods.isEmpty() || overview.methods.first().whole.levels.isEmpty()) {
        return {};
    }
    return overview.methods.first().whole.levels.last();
}

void addCount(QList<DueItem>& due, DueKind kind, qint64 count)
{
    if (count > 0) {
        due.append({kind, count});
    }
}

/// What is late among measures and acceptances.
struct TreatmentDue
{
    qint64 measures = 0;
    AcceptanceStore::Due acceptances;
};

Result<TreatmentDue> treatmentDue(Session& session)
{
    const QDate today = session.environment().clock.today();
    const Result<qint64> measures = MeasureStore(session.tables().measure).overdue(today);
    const auto acceptances = AcceptanceStore(session.tables().acceptance).due(today, kExpiringDays);
    if (!measures || !acceptances) {
        return !measures ? failure(measures) : failure(acceptances);
    }
    return TreatmentDue{*measures, *acceptances};
}

QList<DueItem> dueItems(const Overview& overview,
                        const MissingAssets& missing,
                        const SecrecyCounts& secrecy,
                        const TreatmentDue& treatment)
{
    QList<DueItem> due;
    addCount(due, DueKind::Unclassified, missing.unclassifiedCount);
    addCount(due, DueKind::SecrecyEnded, secrecy.ended);
    addCount(due, DueKind::MeasuresOverdue, treatment.measures);
    addCount(due, DueKind::AcceptancesExpired, treatment.acceptances.expired);
    addCount(due, DueKind::SecrecyEnding, secrecy.ending);
    addCount(due, DueKind::AcceptancesExpiring, treatment.acceptances.expiring);
    addCount(due, DueKind::Unscored, missing.unscoredCount);
    if (const LevelCount worst = highest(overview); worst.assets > 0) {
        due.append({DueKind::HighRisks, worst.assets, {}, worst.level});
    }
    if (!overview.methods.isEmpty()) {
        addCount(due, DueKind::SeveralRaters, overview.methods.first().severalRaters);
    }
    for (const MissingAsset& asset : missing.unclassified) {
        due.append({DueKind::UnclassifiedAsset, 1, asset});
    }
    for (const MissingAsset& asset : missing.unscored) {
        due.append({DueKind::UnscoredAsset, 1, asset});
    }
    return due.first(qMin<qsizetype>(kMostDue, due.size()));
}

void chooseNext(Agenda& agenda, const MissingAssets& missing)
{
    if (agenda.overview.assets.total == 0) {
        agenda.next = NextStep::Fill;
    } else if (missing.unclassifiedCount > 0) {
        agenda.next = NextStep::Classify;
        agenda.nextCount = missing.unclassifiedCount;
    } else if (missing.unscoredCount > 0) {
        agenda.next = NextStep::Score;
        agenda.nextCount = missing.unscoredCount;
    } else {
        agenda.next = NextStep::Report;
        agenda.nextCount = agenda.overview.assets.inScope;
    }
}

} // namespace

Result<Agenda> agendaWith(Session& session, KeptFigures& kept)
{
    const Result<RegisterInfo> info = session.info();
    const Result<Overview> overview = kept.overview(session);
    const Result<QList<JournalEntry>> lately = session.history().entries(kLately);
    if (!info || !overview) {
        return !info ? failure(info) : failure(overview);
    }
    const Result<MissingAssets> missing =
        StatisticsService(session).missing(kNamed, overview->cycle, overview->assets);
    const Result<SecrecyCounts> secrecy = countSecrecy(session);
    if (!missing || !lately) {
        return !missing ? failure(missing) : failure(lately);
    }
    if (!secrecy) {
        return failure(secrecy);
    }
    const Result<TreatmentDue> treatment = treatmentDue(session);
    if (!treatment) {
        return failure(treatment);
    }
    Agenda agenda;
    agenda.city = info->city;
    agenda.cycle = overview->cycle;
    agenda.overview = *overview;
    agenda.due = dueItems(*overview, *missing, *secrecy, *treatment);
    agenda.lately = *lately;
    chooseNext(agenda, *missing);
    return agenda;
}

Result<Agenda> agendaOf(Session& session)
{
    KeptFigures figures;
    return agendaWith(session, figures);
}

} // namespace daicho
