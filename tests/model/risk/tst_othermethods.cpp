// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/engine.h"
#include "model/risk/heatmapaxes.h"
#include "tests/model/risk/samplemethods.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

ScoreInputs valueThreatVulnerability(int value, int threat, int vulnerability)
{
    return {{u"value"_s, QString::number(value)},
            {u"threat"_s, QString::number(threat)},
            {u"vulnerability"_s, QString::number(vulnerability)}};
}

} // namespace

/// Kinds of methods that are not shipped yet run from data alone.
class TestOtherMethods : public QObject
{
    Q_OBJECT

private slots:
    void productsReachTheirTable();
    void acceptanceMayDependOnTheValue_data();
    void acceptanceMayDependOnTheValue();
    void sumsMayBeginAtZeroAndHaveNoLevels();
    void wordsAndTablesGiveLevels_data();
    void wordsAndTablesGiveLevels();
    void wordsOutOfTheScaleAreRefused();
    void optionalFiguresAreLeftOut();
    void numbersMustBeNumbersFromTheMinimum();
    void aTableMethodHasAHeatMap();
};

void TestOtherMethods::productsReachTheirTable()
{
    const Method method = productMethod();
    for (int n = 0; n < 36; ++n) {
        const int value = n % 4 + 1;
        const int threat = n / 4 % 3 + 1;
        const int vulnerability = n / 12 + 1;

        const auto score = evaluate(method, valueThreatVulnerability(value, threat, vulnerability));

        QVERIFY_OK(score);
        QCOMPARE(score->risk, std::optional<double>(value * threat * vulnerability));
        QVERIFY(score->level.isEmpty());
    }
    QCOMPARE(reachableRisks(method),
             std::vector<double>({1, 2, 3, 4, 6, 8, 9, 12, 16, 18, 24, 27, 36}));
}

void TestOtherMethods::acceptanceMayDependOnTheValue_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("threat");
    QTest::addColumn<int>("vulnerability");
    QTest::addColumn<bool>("acceptable");

    QTest::newRow("value 1 accepts all") << 1 << 3 << 3 << true;
    QTest::newRow("value 4 only the least") << 4 << 1 << 1 << true;
    QTest::newRow("value 4 not more") << 4 << 1 << 2 << false;
    QTest::newRow("value 3 at its limit") << 3 << 2 << 1 << true;
    QTest::newRow("value 3 above it") << 3 << 3 << 1 << false;
}

void TestOtherMethods::acceptanceMayDependOnTheValue()
{
    QFETCH(int, value);
    QFETCH(int, threat);
    QFETCH(int, vulnerability);
    QFETCH(bool, acceptable);

    const auto score =
        evaluate(productMethod(), valueThreatVulnerability(value, threat, vulnerability));

    QVERIFY_OK(score);
    QCOMPARE(score->acceptable, std::optional(acceptable));
}

void TestOtherMethods::sumsMayBeginAtZeroAndHaveNoLevels()
{
    const Method method = sumMethod();

    const auto none = evaluate(method, valueThreatVulnerability(0, 0, 0));
    const auto some = evaluate(method, valueThreatVulnerability(3, 2, 0));

    QVERIFY_OK(none);
    QVERIFY_OK(some);
    QCOMPARE(none->risk, std::optional(0.0));
    QCOMPARE(some->risk, std::optional(5.0));
    QVERIFY(!some->acceptable);
    QVERIFY(toJson(*some, Language::English).value(u"level"_s).isNull());
    QVERIFY(!heatMapAxes(method));
}

void TestOtherMethods::wordsAndTablesGiveLevels_data()
{
    QTest::addColumn<QString>("likelihood");
    QTest::addColumn<QString>("impact");
    QTest::addColumn<QString>("level");

    QTest::newRow("h,vh") << u"h"_s << u"vh"_s << u"vh"_s;
    QTest::newRow("m,h") << u"m"_s << u"h"_s << u"m"_s;
    QTest::newRow("l,vh") << u"l"_s << u"vh"_s << u"m"_s;
    QTest::newRow("vl,vh") << u"vl"_s << u"vh"_s << u"l"_s;
    QTest::newRow("vh,vl") << u"vh"_s << u"vl"_s << u"vl"_s;
    QTest::newRow("wide and upper case") << u"ＶＨ"_s << u"M"_s << u"m"_s;
}

void TestOtherMethods::wordsAndTablesGiveLevels()
{
    QFETCH(QString, likelihood);
    QFETCH(QString, impact);
    QFETCH(QString, level);

    const auto score =
        evaluate(tableMethod(), {{u"likelihood"_s, likelihood}, {u"impact"_s, impact}});

    QVERIFY_OK(score);
    QCOMPARE(score->level, level);
    QVERIFY(!score->risk);
    QCOMPARE(score->acceptable, std::optional(level == u"vl"_s || level == u"l"_s));
    QCOMPARE(score->inputs.value(u"likelihood"_s).toString(),
             likelihood == u"ＶＨ"_s ? u"vh"_s : likelihood);
}

void TestOtherMethods::wordsOutOfTheScaleAreRefused()
{
    const auto score = evaluate(tableMethod(), {{u"likelihood"_s, u"5"_s}, {u"impact"_s, u"x"_s}});

    QVERIFY(!score);
    QCOMPARE(score.error().where, u"impact, likelihood"_s);
    QVERIFY(score.error().message.contains(u"vl, l, m, h, vh"_s));
}

void TestOtherMethods::optionalFiguresAreLeftOut()
{
    const ScoreInputs before = {{u"sle"_s, u"3000000"_s}, {u"aro"_s, u"0.5"_s}};
    ScoreInputs after = before;
    after.insert(u"aro_after"_s, u"0.1"_s);
    after.insert(u"cost"_s, u"４０００００"_s);

    const auto plain = evaluate(yenMethod(), before);
    const auto control = evaluate(yenMethod(), after);

    QVERIFY_OK(plain);
    QVERIFY_OK(control);
    QCOMPARE(plain->risk, std::optional(1500000.0));
    QCOMPARE(plain->steps.size(), size_t(1));
    QCOMPARE(control->risk, std::optional(1500000.0));
    QCOMPARE(control->steps.back().name, u"benefit"_s);
    QCOMPARE(control->steps.back().value, u"800000"_s);
}

void TestOtherMethods::numbersMustBeNumbersFromTheMinimum()
{
    const auto score = evaluate(yenMethod(), {{u"sle"_s, u"-1"_s}, {u"aro"_s, u"inf"_s}});

    QVERIFY(!score);
    QCOMPARE(score.error().where, u"aro, sle"_s);
    QVERIFY(reachableRisks(yenMethod()).empty());
}

void TestOtherMethods::aTableMethodHasAHeatMap()
{
    const auto axes = heatMapAxes(tableMethod());

    QVERIFY(axes.has_value());
    QCOMPARE(axes->cells.size(), size_t(25));
    QCOMPARE(axes->cells.front().level, u"vl"_s);
    QCOMPARE(axes->cells.back().level, u"vh"_s);
    QCOMPARE(axes->cells.back().acceptable, std::optional(false));
}

} // namespace daicho

DAICHO_TEST(daicho::TestOtherMethods)
#include "tst_othermethods.moc"
