// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/figures/agenda.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "model/service/treatment/treatmentplan.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void measuresGetTheirNumbers();
    void aMeasureIsChecked_data();
    void aMeasureIsChecked();
    void aStepBackNeedsItsReason();
    void oneMeasureTreatsManyRisks();
    void removingAMeasureTakesItsTreatments();
    void aResidualIsAForecastUntilAMeasureIsDone();
    void aResidualNeedsScoreAndMeasure();
    void adviceFollowsTheScore();
    void anAcceptanceIsCheckedAgainstTheLevel();
    void aGreatLossIsNeverAcceptedWithoutApprover();
    void anAcceptanceTakesTheEarlierOnesPlace();
    void acceptancesEndEarlyWithAReason();
    void exceptionsNeedANumber();
    void overdueAndExpiringAreCounted();
    void theAgendaTellsOfLateThings();
    void thePlanListsWhatAsksForADecision();
    void theSampleCityHasAPlan();

private:
    RiskPair scored(const QString& name, int likelihood, int loss, const QString& threat = u"A04"_s)
    {
        Asset asset;
        asset.name = name;
        const AssetId id = m_session->assets().add(asset).value().id;
        ScoreDraft draft;
        draft.asset = id;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                        {u"loss"_s, QString::number(loss)}};
        const Result<SavedScore> saved = m_session->scoring().save(draft);
        Q_ASSERT(saved);
        return {id, threat};
    }

    static Measure titled(const QString& title)
    {
        Measure measure;
        measure.title = title;
        measure.option = u"reduce"_s;
        return measure;
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
};

void TestTreatment::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_session = &m_fixture->create();
}

void TestTreatment::measuresGetTheirNumbers()
{
    TreatmentService service(*m_session);
    QCOMPARE(service.add(titled(u"バックアップ"_s))->code, u"M-0001"_s);
    Measure own = titled(u"訓練"_s);
    own.code = u"R8-12"_s;
    QCOMPARE(service.add(own)->code, u"R8-12"_s);
    Measure high = titled(u"多要素認証"_s);
    high.code = u"M-0041"_s;
    QVERIFY_OK(service.add(high));
    const auto next = service.add(titled(u"ログ監視"_s));
    QVERIFY_OK(next);
    QCOMPARE(next->code, u"M-0042"_s);
    QCOMPARE(next->state, u"draft"_s);
    QVERIFY_OK(m_session->history().undo());
    QCOMPARE(service.measures()->size(), 3);
}

void TestTreatment::aMeasureIsChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("without a title") << u"title"_s << QVariant();
    QTest::newRow("number in use") << u"code"_s << QVariant(u"M-0001"_s);
    QTest::newRow("unknown option") << u"option"_s << QVariant(u"ignore"_s);
    QTest::newRow("unknown threat") << u"threats"_s << QVariant(QStringList{u"Z99"_s});
    QTest::newRow("unknown state") << u"state"_s << QVariant(u"soon"_s);
    QTest::newRow("done without a day") << u"state"_s << QVariant(u"done"_s);
    QTest::newRow("cost below zero") << u"cost_yearly"_s << QVariant(qlonglong(-1));
}

void TestTreatment::aMeasureIsChecked()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    TreatmentService service(*m_session);
    QVERIFY_OK(service.add(titled(u"はじめ"_s)));
    Measure measure = titled(u"対策"_s);
    for (const Field<Measure>& known : measureFields()) {
        if (known.key == field) {
            setFieldValue(measure, known, value);
        }
    }
    const auto added = service.add(measure);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!added.error().where.isEmpty());
    QCOMPARE(service.measures()->size(), 1);
}

void TestTreatment::aStepBackNeedsItsReason()
{
    TreatmentService service(*m_session);
    auto measure = service.add(titled(u"更新"_s));
    measure = service.moveTo(*measure, u"approved"_s);
    QVERIFY_OK(measure);
    const auto refused = service.moveTo(*measure, u"requested"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"state"_s);
    measure = service.moveTo(*measure, u"requested"_s, u"予算が付かなかった"_s);
    QVERIFY_OK(measure);
    QCOMPARE(measure->state, u"requested"_s);
    QCOMPARE(m_session->history().entries(1)->first().head.reason, u"予算が付かなかった"_s);
    measure = service.moveTo(*measure, u"done"_s);
    QCOMPARE(measure->doneOn, QDate(2026, 4, 1));
    measure = service.moveTo(*measure, u"running"_s, u"やり直し"_s);
    QVERIFY_OK(measure);
    QVERIFY(!measure->doneOn.isValid());
}

void TestTreatment::oneMeasureTreatsManyRisks()
{
    const RiskPair first = scored(u"住民記録"_s, 4, 4);
    const RiskPair second = scored(u"税"_s, 3, 4);
    TreatmentService service(*m_session);
    const auto measure = service.add(titled(u"オフラインバックアップ"_s), {first});
    QVERIFY_OK(measure);
    QCOMPARE(*service.assign(*measure, {first, second, second}), 1);
    QCOMPARE(service.treatedBy(*measure)->size(), 2);
    QCOMPARE(service.facts(second)->measures.first().title, u"オフラインバックアップ"_s);
    QCOMPARE(*service.release(*measure, {first}), 1);
    QCOMPARE(service.treatedBy(*measure)->size(), 1);
    QVERIFY(!service.assign(*measure, {{first.asset, u"Z99"_s}}));
    QVERIFY(!service.assign(*measure, {{AssetId{9999}, u"A04"_s}}));
}

void TestTreatment::removingAMeasureTakesItsTreatments()
{
    const RiskPair risk = scored(u"住民記録"_s, 4, 4);
    TreatmentService service(*m_session);
    const auto measure = service.add(titled(u"訓練"_s), {risk});
    QVERIFY_OK(service.remove(*measure));
    QVERIFY(service.facts(risk)->treatments.isEmpty());
    QVERIFY_OK(m_session->history().undo());
    QCOMPARE(service.facts(risk)->measures.size(), 1);
}

void TestTreatment::aResidualIsAForecastUntilAMeasureIsDone()
{
    const RiskPair risk = scored(u"住民記録"_s, 4, 4);
    TreatmentService service(*m_session);
    auto measure = service.add(titled(u"訓練"_s), {risk});
    const auto forecast =
        service.saveResidual(risk, {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}});
    QVERIFY_OK(forecast);
    QCOMPARE(forecast->risk, 6.0);
    auto facts = service.facts(risk);
    QCOMPARE(facts->life.current->value, 16.0);
    QCOMPARE(facts->life.expected->value, 6.0);
    QVERIFY(!facts->life.residual);
    QCOMPARE(facts->treatments.first().isForecast, true);

    QVERIFY_OK(service.moveTo(*measure, u"done"_s));
    QVERIFY_OK(service.saveResidual(risk, {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"4"_s}}));
    facts = service.facts(risk);
    QCOMPARE(facts->life.residual->value, 8.0);
    QCOMPARE(facts->life.expected->value, 6.0);
    QCOMPARE(facts->treatments.first().isForecast, false);
    QCOMPARE(facts->treatments.first().evaluatedBy, u"情報政策課長"_s);
}

void TestTreatment::aResidualNeedsScoreAndMeasure()
{
    const RiskPair risk = scored(u"住民記録"_s, 4, 4);
    TreatmentService service(*m_session);
    const ScoreInputs inputs{{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}};
    QCOMPARE(service.saveResidual(risk, inputs).error().kind, ErrorKind::InvalidInput);
    const RiskPair unscored{risk.asset, u"B06"_s};
    QVERIFY_OK(service.add(titled(u"訓練"_s), {risk, unscored}));
    QCOMPARE(service.saveResidual(unscored, inputs).error().kind, ErrorKind::InvalidInput);
    const auto wrong = service.saveResidual(risk, {{u"likelihood"_s, u"7"_s}, {u"loss"_s, u"3"_s}});
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!service.facts(risk)->life.expected);
}

void TestTreatment::adviceFollowsTheScore()
{
    TreatmentService service(*m_session);
    QCOMPARE(service.advice(scored(u"住民記録"_s, 2, 5))->option, u"transfer"_s);
    QVERIFY(service.advice({scored(u"税"_s, 1, 1).asset, u"B06"_s})->option.isEmpty());
}

void TestTreatment::anAcceptanceIsCheckedAgainstTheLevel()
{
    const RiskPair risk = scored(u"住民記録"_s, 4, 3);
    AcceptanceService service(*m_session);
    const auto proposal = service.proposal(risk);
    QVERIFY_OK(proposal);
    QCOMPARE(proposal->level, u"high"_s);
    QCOMPARE(proposal->approverRole, u"general_officer"_s);
    QCOMPARE(proposal->expiresOn, QDate(2028, 3, 31));
    const auto refusedAt = [&](const std::function<void(RiskAcceptance&)>& change) {
        RiskAcceptance draft = *proposal;
        draft.reason = u"更新まで待つ"_s;
        draft.approver = u"総務部長"_s;
        change(draft);
        const auto made = service.accept(draft);
        return made ? u"accepted"_s : made.error().where;
    };
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.reason = u" "_s; }), u"reason"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approver.clear(); }), u"approver"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approver = draft.applicant; }),
             u"approver"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approverRole = u"officer"_s; }),
             u"approver_role"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.expiresOn = QDate(2026, 3, 31); }),
             u"expires_on"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.expiresOn = QDate(2028, 4, 1); }),
             u"expires_on"_s);
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.kind = u"forever"_s; }), u"kind"_s);
    QVERIFY(service.all()->isEmpty());
    QCOMPARE(refusedAt([](RiskAcceptance& draft) { draft.approverRole = u"ciso"_s; }),
             u"accepted"_s);
    QCOMPARE(service.all()->size(), 1);
}

void TestTreatment::aGreatLossIsNeverAcceptedWithoutApprover()
{
    AcceptanceService service(*m_session);
    RiskAcceptance small = *service.proposal(scored(u"掲示物"_s, 1, 3));
    small.reason = u"影響が小さい"_s;
    QVERIFY_OK(service.accept(small));
    RiskAcceptance great = *service.proposal(scored(u"住民記録"_s, 1, 4));
    QCOMPARE(great.level, u"low"_s);
    great.reason = u"起こりにくい"_s;
    QCOMPARE(service.accept(great).error().where, u"approver"_s);
    great.approver = u"市民課長"_s;
    QVERIFY_OK(service.accept(great));
}

void TestTreatment::anAcceptanceTakesTheEarlierOnesPlace()
{
    const RiskPair risk = scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(*m_session);
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(service.accept(draft));
    draft.conditions = u"四半期ごとに点検する"_s;
    QVERIFY_OK(service.accept(draft));
    const auto facts = TreatmentService(*m_session).facts(risk);
    QCOMPARE(facts->acceptances.size(), 2);
    QCOMPARE(facts->inForce(QDate(2026, 4, 1))->conditions, u"四半期ごとに点検する"_s);
    QCOMPARE(facts->acceptances.last().endedOn, QDate(2026, 4, 1));
    QCOMPARE(facts->inForce(QDate(2028, 4, 1)), nullptr);
}

void TestTreatment::acceptancesEndEarlyWithAReason()
{
    const RiskPair risk = scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(*m_session);
    RiskAcceptance draft = *service.proposal(risk);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    const auto accepted = service.accept(draft);
    QVERIFY(!service.endEarly(*accepted, u"  "_s));
    const auto ended = service.endEarly(*accepted, u"事故があった"_s);
    QVERIFY_OK(ended);
    QCOMPARE(ended->endedOn, QDate(2026, 4, 1));
    QVERIFY(!service.endEarly(*ended, u"もう一度"_s));
    QCOMPARE(TreatmentService(*m_session).facts(risk)->inForce(QDate(2026, 4, 1)), nullptr);
}

void TestTreatment::exceptionsNeedANumber()
{
    const RiskPair risk = scored(u"住民記録"_s, 3, 3);
    AcceptanceService service(*m_session);
    RiskAcceptance draft = *service.proposal(risk, u"exception"_s);
    QCOMPARE(draft.approverRole, u"ciso"_s);
    draft.reason = u"旧端末でしか動かない"_s;
    draft.approver = u"副市長"_s;
    QCOMPARE(service.accept(draft).error().where, u"number"_s);
    draft.number = u"例外8-1"_s;
    QVERIFY_OK(service.accept(draft));
    QVERIFY(TreatmentService(*m_session).facts(risk)->inForce(QDate(2026, 4, 1)) == nullptr);
}

void TestTreatment::overdueAndExpiringAreCounted()
{
    TreatmentService service(*m_session);
    Measure late = titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(service.add(late));
    late.title = u"済み"_s;
    late.state = u"done"_s;
    late.doneOn = QDate(2026, 3, 1);
    QVERIFY_OK(service.add(late));
    QCOMPARE(*MeasureStore(m_session->tables().measure).overdue(QDate(2026, 4, 1)), 1);
    AcceptanceService acceptances(*m_session);
    RiskAcceptance draft = *acceptances.proposal(scored(u"住民記録"_s, 3, 3));
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    draft.expiresOn = QDate(2026, 5, 1);
    QVERIFY_OK(acceptances.accept(draft));
    const AcceptanceStore store(m_session->tables().acceptance);
    QCOMPARE(store.due(QDate(2026, 4, 1), kExpiringDays)->expiring, 1);
    QCOMPARE(store.due(QDate(2026, 5, 2), kExpiringDays)->expired, 1);
    QCOMPARE(store.due(QDate(2026, 5, 2), kExpiringDays)->expiring, 0);
}

void TestTreatment::theAgendaTellsOfLateThings()
{
    Measure late = titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(TreatmentService(*m_session).add(late));
    const auto agenda = agendaOf(*m_session);
    QVERIFY_OK(agenda);
    const auto found = std::ranges::find(agenda->due, DueKind::MeasuresOverdue, &DueItem::kind);
    QVERIFY(found != agenda->due.end());
    QCOMPARE(found->count, 1);
    QVERIFY(std::ranges::find(agenda->due, DueKind::AcceptancesExpired, &DueItem::kind) ==
            agenda->due.end());
}

void TestTreatment::thePlanListsWhatAsksForADecision()
{
    scored(u"掲示物"_s, 1, 1);
    const RiskPair great = scored(u"起こりにくい"_s, 1, 5);
    const RiskPair high = scored(u"住民記録"_s, 4, 4);
    const RiskPair medium = scored(u"税"_s, 3, 3);
    TreatmentService service(*m_session);
    Measure late = titled(u"遅れ"_s);
    late.due = QDate(2026, 3, 31);
    QVERIFY_OK(service.add(late, {high}));
    AcceptanceService acceptances(*m_session);
    RiskAcceptance draft = *acceptances.proposal(medium);
    draft.reason = u"更新まで待つ"_s;
    draft.approver = u"総務部長"_s;
    QVERIFY_OK(acceptances.accept(draft));
    const TreatmentPlan plan(*m_session);
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

void TestTreatment::theSampleCityHasAPlan()
{
    auto recorder = m_session->record(u"sample.fill"_s);
    QVERIFY_OK(recorder);
    NoProgress quiet;
    QVERIFY_OK(
        fillSample(**recorder, m_session->tables(), m_session->environment().catalogue, quiet));
    QVERIFY_OK(m_session->commit(**recorder));
    const auto measures = TreatmentService(*m_session).measures();
    QCOMPARE(measures->size(), 8);
    const auto done = MeasureStore(m_session->tables().measure).ofCode(u"M-0003"_s);
    const auto treated = TreatmentService(*m_session).treatedBy(**done);
    QCOMPARE(treated->size(), 2);
    const auto facts =
        TreatmentService(*m_session).facts({treated->first().asset, treated->first().threat});
    QVERIFY(facts->life.residual && facts->life.expected && facts->life.current);
    QVERIFY(facts->life.residual->value < facts->life.current->value);
    QCOMPARE(AcceptanceService(*m_session).all(u"exception"_s)->size(), 1);
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatment)
#include "tst_treatment.moc"
