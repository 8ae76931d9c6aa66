// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/engine.h"
#include "model/risk/ranking.h"
#include "tests/model/risk/methodformulas.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// The worked examples of the guides that the methods come from.
class TestMethodVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void vectors_data();
    void vectors();
    void wrongInputsNameKeyAndRange_data();
    void wrongInputsNameKeyAndRange();
    void numbersStandForWords_data();
    void numbersStandForWords();
    void eachPropertyHasItsRisk();
    void theHighestThreatCounts();
    void aMeasureIsWorthWhatItSaves();
    void equalsShareARank();

private:
    const Method& method(const QString& id) const { return *m_catalogue.method(id); }

    Catalogue m_catalogue;
};

void TestMethodVectors::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestMethodVectors::vectors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<double>("risk"); // -1: none
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("acceptable");

    const auto row = [](const char* name,
                        const QString& id,
                        const QString& inputs,
                        double risk,
                        const QString& level,
                        const QString& acceptable) {
        QTest::newRow(name) << id << inputs << risk << level << acceptable;
    };
    const QString sg = u"sg-threshold5"_s;
    row("health checks", sg, u"c=2 i=2 a=2 threat=2 vulnerability=2"_s, 8, {}, u"no"_s);
    row("house rules", sg, u"c=1 i=2 a=1 threat=1 vulnerability=1"_s, 2, {}, u"yes"_s);
    row("web site", sg, u"c=0 i=2 a=2 threat=2 vulnerability=2"_s, 8, {}, u"no"_s);
    row("analysis know-how", sg, u"c=2 i=2 a=1 threat=2 vulnerability=1"_s, 4, {}, u"yes"_s);
    row("all zero", sg, u"c=0 i=0 a=0 threat=2 vulnerability=2"_s, 0, {}, u"yes"_s);
    const QString product = u"product-27"_s;
    row("monitoring server",
        product,
        u"importance=3 threat=3 vulnerability=2"_s,
        18,
        u"medium"_s,
        u"no"_s);
    row("PLC", product, u"importance=3 threat=2 vulnerability=3"_s, 18, u"medium"_s, u"no"_s);
    row("HMI", product, u"importance=2 threat=2 vulnerability=2"_s, 8, u"low"_s, u"yes"_s);
    row("switch", product, u"importance=2 threat=3 vulnerability=3"_s, 18, u"medium"_s, u"no"_s);
    row("27", product, u"importance=3 threat=3 vulnerability=3"_s, 27, u"high"_s, u"no"_s);
    const QString iso = u"iso27005-2022"_s;
    row("2,5", iso, u"likelihood=2 consequence=5"_s, -1, u"m"_s, u"no"_s);
    row("5,2", iso, u"likelihood=5 consequence=2"_s, -1, u"h"_s, u"no"_s);
    row("1,5", iso, u"likelihood=１ consequence=５"_s, -1, u"l"_s, u"yes"_s);
    row("gmits 3HL", u"gmits"_s, u"value=3 threat=2 vulnerability=0"_s, 5, {}, {});
    row("gmits 2LH", u"gmits"_s, u"value=2 threat=0 vulnerability=2"_s, 4, {}, {});
    const QString nist = u"nist-800-30"_s;
    row("H,VH", nist, u"likelihood=H impact=VH"_s, -1, u"vh"_s, u"no"_s);
    row("M,H", nist, u"likelihood=m impact=h"_s, -1, u"m"_s, u"no"_s);
    row("L,VH", nist, u"likelihood=ｌ impact=ＶＨ"_s, -1, u"m"_s, u"no"_s);
    row("VL,VH", nist, u"likelihood=vl impact=vh"_s, -1, u"l"_s, u"yes"_s);
    row("VH,VL", nist, u"likelihood=vh impact=vl"_s, -1, u"vl"_s, u"yes"_s);
    row("ale", u"ale"_s, u"sle=3000000 aro=0.5"_s, 1500000, {}, {});
}

void TestMethodVectors::vectors()
{
    QFETCH(QString, id);
    QFETCH(QString, inputs);
    QFETCH(double, risk);
    QFETCH(QString, level);
    QFETCH(QString, acceptable);

    const auto score = evaluate(method(id), typedInputs(inputs));

    QVERIFY_OK(score);
    QCOMPARE(score->risk.value_or(-1), risk);
    QCOMPARE(score->level, level);
    QCOMPARE(!score->acceptable ? QString() : *score->acceptable ? u"yes"_s : u"no"_s, acceptable);
    QVERIFY(toJson(*score, Language::English).contains(u"likelihood"_s));
}

void TestMethodVectors::wrongInputsNameKeyAndRange_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("range");

    QTest::newRow("jipdec value 5")
        << u"jipdec-36"_s << u"value=5 threat=1 vulnerability=1"_s << u"value"_s << u"1–4"_s;
    QTest::newRow("jipdec i 4") << u"jipdec-36"_s << u"c=4 i=4 a=1 threat=1 vulnerability=1"_s
                                << u"i"_s << u"1–3"_s;
    QTest::newRow("sg 3") << u"sg-threshold5"_s << u"c=3 i=0 a=0 threat=1 vulnerability=1"_s
                          << u"c"_s << u"0–2"_s;
    QTest::newRow("nist 101") << u"nist-800-30"_s << u"likelihood=101 impact=l"_s << u"likelihood"_s
                              << u"vl, l, m, h, vh, or a number 0–100"_s;
    QTest::newRow("nist -1") << u"nist-800-30"_s << u"likelihood=vl impact=-1"_s << u"impact"_s
                             << u"0–100"_s;
    QTest::newRow("half a step") << u"gmits"_s << u"value=1.5 threat=0 vulnerability=0"_s
                                 << u"value"_s << u"0–4"_s;
    QTest::newRow("missing") << u"iso27005-2011-e2"_s << u"consequence=1"_s << u"likelihood"_s
                             << u"1–5"_s;
    QTest::newRow("negative yen") << u"ale"_s << u"sle=-1 aro=1"_s << u"sle"_s << u"from 0"_s;
    QTest::newRow("one of two") << u"nist-800-30"_s << u"initiation=l impact=l"_s << u"adverse"_s
                                << u"likelihood"_s;
    QTest::newRow("beside the whole") << u"nist-800-30"_s << u"likelihood=l initiation=l impact=l"_s
                                      << u"likelihood"_s << u"initiation, adverse"_s;
    QTest::newRow("against the whole")
        << u"nist-800-30"_s << u"likelihood=l initiation=vh adverse=vh impact=l"_s
        << u"likelihood"_s << u"vh"_s;
}

void TestMethodVectors::wrongInputsNameKeyAndRange()
{
    QFETCH(QString, id);
    QFETCH(QString, inputs);
    QFETCH(QString, key);
    QFETCH(QString, range);

    const auto score = evaluate(method(id), typedInputs(inputs));

    QVERIFY(!score);
    QCOMPARE(score.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(score.error().where, key);
    QVERIFY2(score.error().message.contains(range), qPrintable(score.error().message));
}

void TestMethodVectors::numbersStandForWords_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("word");

    const QMap<QString, QString> words{{u"0"_s, u"vl"_s},
                                       {u"4"_s, u"vl"_s},
                                       {u"5"_s, u"l"_s},
                                       {u"20"_s, u"l"_s},
                                       {u"21"_s, u"m"_s},
                                       {u"79"_s, u"m"_s},
                                       {u"80"_s, u"h"_s},
                                       {u"95"_s, u"h"_s},
                                       {u"96"_s, u"vh"_s},
                                       {u"100"_s, u"vh"_s},
                                       {u"２１"_s, u"m"_s},
                                       {u"VH"_s, u"vh"_s}};
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        QTest::newRow(qPrintable(word.key())) << word.key() << word.value();
    }
}

void TestMethodVectors::numbersStandForWords()
{
    QFETCH(QString, number);
    QFETCH(QString, word);

    const auto score =
        evaluate(method(u"nist-800-30"_s), {{u"likelihood"_s, number}, {u"impact"_s, number}});

    QVERIFY_OK(score);
    QCOMPARE(score->inputs.value(u"likelihood"_s).toString(), word);
    QCOMPARE(score->inputs.value(u"impact"_s).toString(), word);
}

void TestMethodVectors::eachPropertyHasItsRisk()
{
    const auto score =
        evaluate(method(u"jipdec-36"_s), typedInputs(u"c=4 i=3 a=3 threat=3 vulnerability=3"_s));
    QVERIFY_OK(score);
    QMap<QString, QString> values;
    for (const ScoreStep& step : score->steps) {
        values.insert(step.name, step.value);
    }
    QCOMPARE(values.value(u"risk_c"_s), u"36"_s);
    QCOMPARE(values.value(u"risk_i"_s), u"27"_s);
    QCOMPARE(values.value(u"risk_a"_s), u"27"_s);
    QCOMPARE(score->risk, std::optional(36.0));
    QCOMPARE(score->importance, std::optional(4.0));
    for (int n = 0; n < 36 * 9; ++n) {
        const int c = n % 4 + 1;
        const int i = n / 4 % 3 + 1;
        const int a = n / 12 % 3 + 1;
        const int threat = n / 36 % 3 + 1;
        const int weak = n / 108 % 3 + 1;
        const auto one = evaluate(
            method(u"jipdec-36"_s),
            typedInputs(
                u"c=%1 i=%2 a=%3 threat=%4 vulnerability=%5"_s.arg(c).arg(i).arg(a).arg(threat).arg(
                    weak)));
        QVERIFY_OK(one);
        QCOMPARE(one->risk,
                 std::optional<double>(
                     std::max({c * threat * weak, i * threat * weak, a * threat * weak})));
    }
}

void TestMethodVectors::theHighestThreatCounts()
{
    double highest = 0;
    for (const QString& pair : {u"threat=1 vulnerability=2"_s,
                                u"threat=2 vulnerability=1"_s,
                                u"threat=0 vulnerability=2"_s}) {
        const auto score =
            evaluate(method(u"sg-threshold5"_s), typedInputs(u"c=2 i=0 a=0 "_s + pair));
        QVERIFY_OK(score);
        QCOMPARE(score->acceptable, std::optional(true));
        highest = std::max(highest, *score->risk);
    }
    QCOMPARE(highest, 4.0);
}

void TestMethodVectors::aMeasureIsWorthWhatItSaves()
{
    const auto score =
        evaluate(method(u"ale"_s), typedInputs(u"sle=3000000 aro=0.5 aro_after=0.1 cost=400000"_s));
    QVERIFY_OK(score);
    QCOMPARE(score->steps.back().name, u"control_value"_s);
    QCOMPARE(score->steps.back().value, u"800000"_s);
    QVERIFY(score->level.isEmpty() && !score->acceptable);
}

void TestMethodVectors::equalsShareARank()
{
    const Method& ranked = method(u"iso27005-2011-e2"_s);
    QVERIFY(ranked.isRanking);
    std::vector<std::optional<double>> risks;
    for (const auto& [consequence, likelihood] :
         {std::pair{5, 2}, {2, 4}, {3, 5}, {1, 3}, {4, 1}, {2, 4}}) {
        const auto score = evaluate(
            ranked,
            typedInputs(u"consequence=%1 likelihood=%2"_s.arg(consequence).arg(likelihood)));
        QVERIFY_OK(score);
        risks.push_back(score->risk);
    }

    const auto ranks = denseRanks(risks);

    QCOMPARE(ranks, std::vector<std::optional<int>>({2, 3, 1, 5, 4, 3}));
    QCOMPARE(denseRanks({7.0, std::nullopt, 7.0}),
             std::vector<std::optional<int>>({1, std::nullopt, 1}));
}

} // namespace daicho

DAICHO_TEST(daicho::TestMethodVectors)
#include "tst_methodvectors.moc"
