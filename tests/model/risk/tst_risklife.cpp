// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/risklife.h"
#include "model/risk/treatmentadvice.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Assessment score(int cycle, double value, const QString& level, const QString& standing = {})
{
    static qint64 last = 0;
    Assessment assessment;
    assessment.id.value = ++last;
    assessment.cycle = cycle;
    assessment.value = value;
    assessment.level = level;
    assessment.method = u"policy-5x5"_s;
    assessment.standing = standing;
    return assessment;
}

Treatment evaluated(double value, const QString& level, bool isForecast, QDate on)
{
    Treatment treatment;
    treatment.method = u"policy-5x5"_s;
    treatment.expectedValue = value;
    treatment.expectedLevel = level;
    treatment.isForecast = isForecast;
    treatment.evaluatedOn = on;
    return treatment;
}

} // namespace

class TestRiskLife : public QObject
{
    Q_OBJECT

private slots:
    void theAgreedScoreStandsElseTheHighest();
    void theHigherLevelStandsWhereValuesAreEqual();
    void theRegistersMethodGoesBeforeOthers();
    void inherentIsTheHighestWhileNoMeasureWasDone();
    void residualsStandBesideTheirForecast();
    void anotherMethodIsNotSetBeside();
    void theQuadrantSpeaksForAnOption_data();
    void theQuadrantSpeaksForAnOption();
    void aHighLossNeedsAnApprover();
    void higherRolesMayApproveToo_data();
    void higherRolesMayApproveToo();
    void anAcceptanceEndsWithTheNextFiscalYear();

private:
    static const Method& policy()
    {
        static const Result<Catalogue> catalogue = Catalogue::load();
        return *catalogue->method(u"policy-5x5"_s);
    }

    static QHash<QString, RatedMethod> methods()
    {
        RatedMethod own = RatedMethod::of(policy());
        own.isOwn = true;
        return {{u"policy-5x5"_s, own}};
    }
};

void TestRiskLife::theAgreedScoreStandsElseTheHighest()
{
    QList<Assessment> scores{score(2026, 12, u"high"_s), score(2026, 15, u"high"_s)};
    QCOMPARE(standingScore(scores, 2026, methods())->value, 15.0);
    scores.append(score(2026, 6, u"medium"_s, u"agreed"_s));
    QCOMPARE(standingScore(scores, 2026, methods())->value, 6.0);
    QCOMPARE(standingScore(scores, 2025, methods()), nullptr);
}

void TestRiskLife::theHigherLevelStandsWhereValuesAreEqual()
{
    const QList<Assessment> scores{
        score(2026, 10, u"medium"_s), score(2026, 10, u"high"_s), score(2026, 10, u"high"_s)};
    QCOMPARE(standingScore(scores, 2026, methods()), &scores[1]);
}

void TestRiskLife::theRegistersMethodGoesBeforeOthers()
{
    QList<Assessment> scores{score(2026, 90, u"high"_s), score(2026, 6, u"medium"_s)};
    scores[0].method = u"gmits"_s;
    QCOMPARE(standingScore(scores, 2026, methods())->value, 6.0);
    QCOMPARE(riskLife(scores, {}, {}, 2026, methods()).inherent->value, 6.0);
    // Neither is the register's: the first by id, whatever the values.
    scores[1].method = u"iso27005-2022"_s;
    QCOMPARE(standingScore(scores, 2026, methods())->value, 90.0);
    scores[0].value = 1;
    QCOMPARE(standingScore(scores, 2026, methods())->value, 1.0);
    // What was agreed goes before everyone's own score.
    scores[1].standing = u"agreed"_s;
    QCOMPARE(standingScore(scores, 2026, methods())->value, 6.0);
}

void TestRiskLife::inherentIsTheHighestWhileNoMeasureWasDone()
{
    const QList<Assessment> scores{
        score(2024, 12, u"high"_s), score(2025, 16, u"high"_s), score(2026, 20, u"critical"_s)};
    const RiskLife untreated = riskLife(scores, {}, {}, 2026, methods());
    QCOMPARE(untreated.inherent->value, 20.0);
    QCOMPARE(untreated.current->value, 20.0);
    QVERIFY(!untreated.expected && !untreated.residual);
    // A measure done in fiscal 2024: what was scored after it no longer shows the bare risk.
    const RiskLife treated = riskLife(scores, {}, QDate(2025, 3, 1), 2026, methods());
    QCOMPARE(treated.inherent->value, 12.0);
    QCOMPARE(treated.current->value, 20.0);
    // Later years are not looked at.
    QCOMPARE(riskLife(scores, {}, {}, 2025, methods()).inherent->value, 16.0);
}

void TestRiskLife::residualsStandBesideTheirForecast()
{
    const QList<Assessment> scores{score(2026, 16, u"high"_s)};
    const Treatment forecast = evaluated(6, u"medium"_s, true, QDate(2026, 5, 1));
    RiskLife life = riskLife(scores, {forecast}, {}, 2026, methods());
    QCOMPARE(life.expected->value, 6.0);
    QVERIFY(!life.residual);
    Treatment again = evaluated(8, u"medium"_s, false, QDate(2026, 9, 1));
    again.forecastValue = 6;
    again.forecastLevel = u"medium"_s;
    life = riskLife(scores, {again}, QDate(2026, 8, 1), 2026, methods());
    QCOMPARE(life.expected->value, 6.0);
    QCOMPARE(life.residual->value, 8.0);
    QCOMPARE(life.residual->on, QDate(2026, 9, 1));
}

void TestRiskLife::anotherMethodIsNotSetBeside()
{
    Assessment other = score(2025, 9, u"high"_s);
    other.method = u"ipa-3.1"_s;
    Treatment treatment = evaluated(3, u"medium"_s, true, QDate(2026, 5, 1));
    treatment.method = u"ipa-3.1"_s;
    const RiskLife life =
        riskLife({other, score(2026, 6, u"medium"_s)}, {treatment}, {}, 2026, methods());
    QCOMPARE(life.inherent->value, 6.0);
    QVERIFY(!life.expected);
}

void TestRiskLife::theQuadrantSpeaksForAnOption_data()
{
    QTest::addColumn<double>("likelihood");
    QTest::addColumn<double>("loss");
    QTest::addColumn<QString>("option");
    QTest::newRow("often and great") << 5.0 << 4.0 << u"avoid"_s;
    QTest::newRow("seldom and great") << 3.0 << 5.0 << u"transfer"_s;
    QTest::newRow("often and small") << 4.0 << 3.0 << u"reduce"_s;
    QTest::newRow("seldom and small") << 1.0 << 1.0 << u"retain"_s;
}

void TestRiskLife::theQuadrantSpeaksForAnOption()
{
    QFETCH(double, likelihood);
    QFETCH(double, loss);
    QFETCH(QString, option);
    const OptionAdvice advice = adviseOption(policy(), likelihood, loss, {});
    QCOMPARE(advice.option, option);
    QVERIFY2(advice.reason.ja.startsWith(u"発生の可能性 "_s), qPrintable(advice.reason.ja));
    QVERIFY(!advice.reason.en.isEmpty());
    QCOMPARE(adviseOption(policy(), likelihood, {}, {}), OptionAdvice());
}

void TestRiskLife::aHighLossNeedsAnApprover()
{
    QVERIFY(!approverNeed(policy(), u"low"_s, true, 3).isNeeded);
    const ApproverNeed need = approverNeed(policy(), u"low"_s, true, 4);
    QVERIFY(need.isNeeded);
    QCOMPARE(need.role, u"department_head"_s);
    QVERIFY(!need.reason.ja.isEmpty());
    QVERIFY(approverNeed(policy(), u"medium"_s, false, 3).isNeeded);
}

void TestRiskLife::higherRolesMayApproveToo_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("own role") << u"medium"_s << u"officer"_s << true;
    QTest::newRow("higher role") << u"low"_s << u"ciso"_s << true;
    QTest::newRow("lower role") << u"high"_s << u"officer"_s << false;
    QTest::newRow("no approving role") << u"low"_s << u"policy_reviewer"_s << false;
    QTest::newRow("level of another method") << u"vh"_s << u"officer"_s << true;
}

void TestRiskLife::higherRolesMayApproveToo()
{
    QFETCH(QString, level);
    QFETCH(QString, role);
    QFETCH(bool, may);
    QCOMPARE(mayApprove(policy(), level, role), may);
}

void TestRiskLife::anAcceptanceEndsWithTheNextFiscalYear()
{
    QCOMPARE(latestExpiry(QDate(2026, 3, 31)), QDate(2027, 3, 31));
    QCOMPARE(latestExpiry(QDate(2026, 4, 1)), QDate(2028, 3, 31));
}

} // namespace daicho

DAICHO_TEST(daicho::TestRiskLife)
#include "tst_risklife.moc"
