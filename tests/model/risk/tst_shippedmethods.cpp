// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/engine.h"
#include "model/risk/inputspace.h"
#include "model/risk/methodfindings.h"
#include "tests/model/risk/methodformulas.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Every method of the product against the tables it was taken from.
class TestShippedMethods : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allAreThere();
    void theWholeInputSpaceFollowsTheFormula_data();
    void theWholeInputSpaceFollowsTheFormula();
    void onlyKnownRisksAreReached_data();
    void onlyKnownRisksAreReached();
    void twoStepsAreOneSum();
    void overallLikelihoodComesFromTwo_data();
    void overallLikelihoodComesFromTwo();
    void noneHasErrors();
    void narrowBandsAreWarnedOf();

private:
    const Method& method(const QString& id) const { return *m_catalogue.method(id); }

    Catalogue m_catalogue;
};

void TestShippedMethods::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestShippedMethods::allAreThere()
{
    QStringList ids;
    for (const Method& one : m_catalogue.methods()) {
        ids += one.header.id;
        QVERIFY(!one.header.label.ja.isEmpty() && !one.header.label.en.isEmpty());
        QVERIFY(!one.header.provenance.verified || !one.header.provenance.source.isEmpty());
    }
    ids.sort();
    QStringList expected = methodFormulas().keys();
    expected += u"ale"_s;
    expected.sort();
    QCOMPARE(ids, expected);
}

void TestShippedMethods::theWholeInputSpaceFollowsTheFormula_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("count");
    const QMap<QString, int> counts{{u"policy-5x5"_s, 25},
                                    {u"ipa-3.1"_s, 486},
                                    {u"ipa-2012"_s, 9},
                                    {u"sg-threshold5"_s, 243},
                                    {u"jipdec-36"_s, 36},
                                    {u"product-27"_s, 27},
                                    {u"iso27005-2022"_s, 25},
                                    {u"gmits"_s, 45},
                                    {u"iso27005-2011-e3"_s, 45},
                                    {u"iso27005-2011-e1b"_s, 25},
                                    {u"iso27005-2011-e2"_s, 25},
                                    {u"nist-800-30"_s, 25},
                                    {u"critical-3x3"_s, 9},
                                    {u"product-3x3"_s, 9},
                                    {u"ebios-4x4"_s, 16}};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        QTest::newRow(qPrintable(count.key())) << count.key() << count.value();
    }
}

void TestShippedMethods::theWholeInputSpaceFollowsTheFormula()
{
    QFETCH(QString, id);
    QFETCH(int, count);
    const Method& tested = method(id);
    const Formula formula = methodFormulas().value(id);
    int visited = 0;

    QVERIFY(visitInputSpace(tested, [&](const Figures& figures) {
        ++visited;
        Values values;
        ScoreInputs inputs;
        for (const MethodInput& input : tested.inputs) {
            if (figures.contains(input.key)) {
                values.insert(input.key, *figures.value(input.key).number);
                inputs.insert(input.key, figures.value(input.key).key);
            }
        }
        const auto score = evaluate(tested, inputs);
        QVERIFY_OK(score);
        const Expected expected = formula(values);
        QCOMPARE(score->risk, expected.risk);
        QCOMPARE(score->level, expected.level);
        QCOMPARE(score->acceptable, expected.acceptable);
    }));
    QCOMPARE(visited, count);
}

void TestShippedMethods::onlyKnownRisksAreReached_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("risks");

    QTest::newRow("ipa-2012") << u"ipa-2012"_s << QList<double>{0, 1, 2, 4};
    QTest::newRow("sg") << u"sg-threshold5"_s << QList<double>{0, 1, 2, 4, 8};
    QTest::newRow("product-27") << u"product-27"_s
                                << QList<double>{1, 2, 3, 4, 6, 8, 9, 12, 18, 27};
    QTest::newRow("gmits") << u"gmits"_s << QList<double>{0, 1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("product-3x3") << u"product-3x3"_s << QList<double>{1, 2, 3, 4, 6, 9};
    QTest::newRow("words only") << u"nist-800-30"_s << QList<double>{};
}

void TestShippedMethods::onlyKnownRisksAreReached()
{
    QFETCH(QString, id);
    QFETCH(QList<double>, risks);

    const std::vector<double> reached = reachableRisks(method(id));

    QCOMPARE(QList<double>(reached.begin(), reached.end()), risks);
}

void TestShippedMethods::twoStepsAreOneSum()
{
    int cells = 0;
    visitInputSpace(method(u"gmits"_s), [&](const Figures& figures) {
        ScoreInputs inputs;
        for (const QString& key : {u"value"_s, u"threat"_s, u"vulnerability"_s}) {
            inputs.insert(key, figures.value(key).key);
        }
        const auto one = evaluate(method(u"gmits"_s), inputs);
        const auto two = evaluate(method(u"iso27005-2011-e3"_s), inputs);
        QVERIFY_OK(one);
        QVERIFY_OK(two);
        QCOMPARE(two->risk, one->risk);
        QCOMPARE(two->likelihood.value_or(-1),
                 inputs[u"threat"_s].toDouble() + inputs[u"vulnerability"_s].toDouble());
        QVERIFY(!one->likelihood);
        ++cells;
    });
    QCOMPARE(cells, 45);
}

void TestShippedMethods::overallLikelihoodComesFromTwo_data()
{
    QTest::addColumn<QString>("initiation");
    QTest::addColumn<QString>("adverse");
    QTest::addColumn<QString>("overall");
    const QStringList words{u"vl"_s, u"l"_s, u"m"_s, u"h"_s, u"vh"_s};
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 5; ++column) {
            const QString overall =
                worded("vl vl l l l/vl l l m m/l l m m h/l m m h vh/l m h vh vh", row, column);
            QTest::addRow("%d,%d", row, column) << words[row] << words[column] << overall;
        }
    }
}

void TestShippedMethods::overallLikelihoodComesFromTwo()
{
    QFETCH(QString, initiation);
    QFETCH(QString, adverse);
    QFETCH(QString, overall);

    const auto parts =
        evaluate(method(u"nist-800-30"_s),
                 {{u"initiation"_s, initiation}, {u"adverse"_s, adverse}, {u"impact"_s, u"h"_s}});
    const auto whole =
        evaluate(method(u"nist-800-30"_s), {{u"likelihood"_s, overall}, {u"impact"_s, u"h"_s}});

    QVERIFY_OK(parts);
    QVERIFY_OK(whole);
    QCOMPARE(parts->likelihood, whole->likelihood);
    QCOMPARE(parts->level, whole->level);
    QCOMPARE(parts->steps.front().value, overall);
}

void TestShippedMethods::noneHasErrors()
{
    for (const Method& one : m_catalogue.methods()) {
        for (const MethodFinding& finding : examineMethod(one)) {
            QVERIFY2(!finding.isError, qPrintable(one.header.id + u' ' + sentenceOf(finding)));
        }
    }
}

void TestShippedMethods::narrowBandsAreWarnedOf()
{
    const QList<MethodFinding> findings = examineMethod(method(u"product-27"_s));

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().path, u"levels[2]"_s);
    QVERIFY(findings.first().message.contains(u"27"_s));
}

} // namespace daicho

DAICHO_TEST(daicho::TestShippedMethods)
#include "tst_shippedmethods.moc"
