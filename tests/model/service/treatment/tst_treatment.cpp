// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "tests/model/service/treatment/treatmentrig.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTreatment : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_rig = std::make_unique<TreatmentRig>(); }

    void measuresGetTheirNumbers();
    void aMeasureIsChecked_data();
    void aMeasureIsChecked();
    void aStepBackNeedsItsReason();
    void oneMeasureTreatsManyRisks();
    void removingAMeasureTakesItsTreatments();
    void aResidualIsAForecastUntilAMeasureIsDone();
    void aResidualNeedsScoreAndMeasure();
    void adviceFollowsTheScore();
    void knownPostsAreProposed();

private:
    std::unique_ptr<TreatmentRig> m_rig;
};

void TestTreatment::measuresGetTheirNumbers()
{
    TreatmentService service(m_rig->session());
    QCOMPARE(service.add(TreatmentRig::titled(u"バックアップ"_s))->code, u"M-0001"_s);
    Measure own = TreatmentRig::titled(u"訓練"_s);
    own.code = u"R8-12"_s;
    QCOMPARE(service.add(own)->code, u"R8-12"_s);
    Measure high = TreatmentRig::titled(u"多要素認証"_s);
    high.code = u"M-0041"_s;
    QVERIFY_OK(service.add(high));
    const auto next = service.add(TreatmentRig::titled(u"ログ監視"_s));
    QVERIFY_OK(next);
    QCOMPARE(next->code, u"M-0042"_s);
    QCOMPARE(next->state, u"draft"_s);
    QVERIFY_OK(m_rig->session().history().undo());
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
    TreatmentService service(m_rig->session());
    QVERIFY_OK(service.add(TreatmentRig::titled(u"はじめ"_s)));
    Measure measure = TreatmentRig::titled(u"対策"_s);
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
    TreatmentService service(m_rig->session());
    auto measure = service.add(TreatmentRig::titled(u"更新"_s));
    measure = service.moveTo(*measure, u"approved"_s);
    QVERIFY_OK(measure);
    const auto refused = service.moveTo(*measure, u"requested"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"state"_s);
    measure = service.moveTo(*measure, u"requested"_s, u"予算が付かなかった"_s);
    QVERIFY_OK(measure);
    QCOMPARE(measure->state, u"requested"_s);
    QCOMPARE(m_rig->session().history().entries(1)->first().head.reason, u"予算が付かなかった"_s);
    measure = service.moveTo(*measure, u"done"_s);
    QCOMPARE(measure->doneOn, QDate(2026, 4, 1));
    measure = service.moveTo(*measure, u"running"_s, u"やり直し"_s);
    QVERIFY_OK(measure);
    QVERIFY(!measure->doneOn.isValid());
}

void TestTreatment::oneMeasureTreatsManyRisks()
{
    const RiskPair first = m_rig->scored(u"住民記録"_s, 4, 4);
    const RiskPair second = m_rig->scored(u"税"_s, 3, 4);
    TreatmentService service(m_rig->session());
    const auto measure = service.add(TreatmentRig::titled(u"オフラインバックアップ"_s), {first});
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
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 4);
    TreatmentService service(m_rig->session());
    const auto measure = service.add(TreatmentRig::titled(u"訓練"_s), {risk});
    QVERIFY_OK(service.remove(*measure));
    QVERIFY(service.facts(risk)->treatments.isEmpty());
    QVERIFY_OK(m_rig->session().history().undo());
    QCOMPARE(service.facts(risk)->measures.size(), 1);
}

void TestTreatment::aResidualIsAForecastUntilAMeasureIsDone()
{
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 4);
    TreatmentService service(m_rig->session());
    auto measure = service.add(TreatmentRig::titled(u"訓練"_s), {risk});
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
    const RiskPair risk = m_rig->scored(u"住民記録"_s, 4, 4);
    TreatmentService service(m_rig->session());
    const ScoreInputs inputs{{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}};
    QCOMPARE(service.saveResidual(risk, inputs).error().kind, ErrorKind::InvalidInput);
    const RiskPair unscored{risk.asset, u"B06"_s};
    QVERIFY_OK(service.add(TreatmentRig::titled(u"訓練"_s), {risk, unscored}));
    QCOMPARE(service.saveResidual(unscored, inputs).error().kind, ErrorKind::InvalidInput);
    const auto wrong = service.saveResidual(risk, {{u"likelihood"_s, u"7"_s}, {u"loss"_s, u"3"_s}});
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!service.facts(risk)->life.expected);
}

void TestTreatment::adviceFollowsTheScore()
{
    TreatmentService service(m_rig->session());
    QCOMPARE(service.advice(m_rig->scored(u"住民記録"_s, 2, 5))->option, u"transfer"_s);
    QVERIFY(service.advice({m_rig->scored(u"税"_s, 1, 1).asset, u"B06"_s})->option.isEmpty());
}

void TestTreatment::knownPostsAreProposed()
{
    TreatmentService service(m_rig->session());
    Measure measure = TreatmentRig::titled(u"訓練"_s);
    measure.responsible = u"情報システム係長"_s;
    QVERIFY_OK(service.add(measure));
    measure.approvedBy = u"総務部長"_s;
    QVERIFY_OK(service.add(measure));
    const auto posts = service.posts();
    QVERIFY_OK(posts);
    QCOMPARE(posts->first(), u"情報システム係長"_s);
    QVERIFY(posts->contains(u"総務部長"_s));
    QVERIFY(posts->contains(u"情報政策課長"_s)); // who acts
}

} // namespace daicho

DAICHO_TEST(daicho::TestTreatment)
#include "tst_treatment.moc"
