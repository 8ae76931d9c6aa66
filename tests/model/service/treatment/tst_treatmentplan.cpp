// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/figures/agenda.h"
#include "model/service/sample/sample.h"
#include "model/service/treatment/treatmentplan.h"
#include "tests/model/service/treatment/treatmentrig.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatmentPlan : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_rig = std::make_unique<TreatmentRig>(); }

    void overdueAndExpiringAreCounted();
    void theAgendaTellsOfLateThings();
    void thePlanListsWhatAsksForADecision();
    void theSampleCityHasAPlan();

private:
    std::unique_ptr<TreatmentRig> m_rig;
};

void TestTreatmentPlan::overdueAndExpiringAreCounted()
{
    TreatmentService service(m_rig->session());
    Measure late = TreatmentRig::titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(service.add(late));
    late.title = u"済み"_s;
    late.state = u"done"_s;
    late.doneOn = QDate(2026, 3, 1);
    QVERIFY_OK(service.add(late));
    QCOMPARE(*MeasureStore(m_rig->session().tables().measure).overdue(QDate(2026, 4, 1)), 1);
    AcceptanceService acceptances(m_rig->session());
    RiskAcceptance draft = *acceptances.proposal(m_rig->scored(u"住民記録"_s, 3, 3));
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    draft.expiresOn = QDate(2026, 5, 1);
    QVERIFY_OK(acceptances.accept(draft));
    const AcceptanceStore store(m_rig->session().tables().acceptance);
    QCOMPARE(store.due(QDate(2026, 4, 1), kExpiringDays)->expiring, 1);
    QCOMPARE(store.due(QDate(2026, 5, 2), kExpiringDays)->expired, 1);
    QCOMPARE(store.due(QDate(2026, 5, 2), kExpiringDays)->expiring, 0);
}

void TestTreatmentPlan::theAgendaTellsOfLateThings()
{
    Measure late = TreatmentRig::titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(TreatmentService(m_rig->session()).add(late));
    const auto agenda = agendaOf(m_rig->session());
    QVERIFY_OK(agenda);
    const auto found = std::ranges::find(agenda->due, DueKind::MeasuresOverdue, &DueItem::kind);
    QVERIFY(found != agenda->due.end());
    QCOMPARE(found->count, 1);
    QVERIFY(std::ranges::find(agenda->due, DueKind::AcceptancesExpired, &DueItem::kind) ==
            agenda->due.end());
}

void TestTreatmentPlan::thePlanListsWhatAsksForADecision()
{
    m_rig->scored(u"掲示物"_s, 1, 1);
    const RiskPair great = m_rig->scored(u"起こりにくい"_s, 1, 5);
    const RiskPair high = m_rig->scored(u"住民記録"_s, 4, 4);
    const RiskPair medium = m_rig->scored(u"税"_s, 3, 3);
    TreatmentService service(m_rig->session());
    Measure late = TreatmentRig::titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(service.add(late, {high}));
    AcceptanceService acceptances(m_rig->session());
    RiskAcceptance draft = *acceptances.proposal(medium);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(acceptances.accept(draft));
    const TreatmentPlan plan(m_rig->session());
    const auto pairs = [&plan](PlanPart part, const QString& text = {}) {
        QList<RiskPair> list;
        PlanFilter filter;
        filter.part = part;
        filter.text = text;
        const auto rows = plan.rows(filter, 10);
        for (const PlanRow& row : rows.value_or(QList<PlanRow>())) {
            list.append(row.facts.pair);
        }
        return list;
    };
    QCOMPARE(pairs(PlanPart::All), (QList<RiskPair>{high, medium, great}));
    QCOMPARE(pairs(PlanPart::WithoutPlan), QList<RiskPair>{great});
    QCOMPARE(pairs(PlanPart::Treated), QList<RiskPair>{high});
    QCOMPARE(pairs(PlanPart::Overdue), QList<RiskPair>{high});
    QCOMPARE(pairs(PlanPart::Accepted), QList<RiskPair>{medium});
    QCOMPARE(pairs(PlanPart::Expiring), QList<RiskPair>());
    QCOMPARE(pairs(PlanPart::All, u"税"_s), QList<RiskPair>{medium});
    const auto progress = plan.progress();
    QVERIFY_OK(progress);
    QCOMPARE(progress->risks, (PlanCounts{3, 1, 1, 1, 1, 0}));
    QCOMPARE(progress->overdue, 1);
}

void TestTreatmentPlan::theSampleCityHasAPlan()
{
    auto recorder = m_rig->session().record(u"sample.fill"_s);
    QVERIFY_OK(recorder);
    NoProgress quiet;
    QVERIFY_OK(fillSample(
        **recorder, m_rig->session().tables(), m_rig->session().environment().catalogue, quiet));
    QVERIFY_OK(m_rig->session().commit(**recorder));
    const auto measures = TreatmentService(m_rig->session()).measures();
    QCOMPARE(measures->size(), 8);
    const auto done = MeasureStore(m_rig->session().tables().measure).ofCode(u"M-0003"_s);
    const auto treated = TreatmentService(m_rig->session()).treatedBy(**done);
    QCOMPARE(treated->size(), 2);
    const auto facts =
        TreatmentService(m_rig->session()).facts({treated->first().asset, treated->first().threat});
    QVERIFY(facts->life.residual && facts->life.expected && facts->life.current);
    QVERIFY(facts->life.residual->value < facts->life.current->value);
    QCOMPARE(AcceptanceService(m_rig->session()).all(u"exception"_s)->size(), 1);
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatmentPlan)
#include "tst_treatmentplan.moc"
