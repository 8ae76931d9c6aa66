// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/proposal.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Twelve assets of a city from class to level under ipa-3.1: the importance comes from the default
/// scores of the classes, the risk of an asset is the highest over its threats.
class TestGoldenAssets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void classesAndThreatsGiveTheAssetsRisk_data();
    void classesAndThreatsGiveTheAssetsRisk();
    void otherMethodsJudgeThemOtherwise_data();
    void otherMethodsJudgeThemOtherwise();

private:
    Catalogue m_catalogue;
};

void TestGoldenAssets::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestGoldenAssets::classesAndThreatsGiveTheAssetsRisk_data()
{
    QTest::addColumn<QString>("classes");
    QTest::addColumn<bool>("personal");
    QTest::addColumn<QString>("threats"); // id:threat,vulnerability
    QTest::addColumn<double>("importance");
    QTest::addColumn<double>("risk");
    QTest::addColumn<QString>("level");

    QTest::newRow("G01") << u"3B/2/2"_s << true << u"A04:3,1 B06:2,2 C01:1,2"_s << 3.0 << 3.0
                         << u"medium"_s;
    QTest::newRow("G02") << u"3B/2/2"_s << true << u"B01:2,3"_s << 3.0 << 6.0 << u"high"_s;
    QTest::newRow("G03") << u"3C/2/1"_s << true << u"A08:2,2"_s << 3.0 << 3.0 << u"medium"_s;
    QTest::newRow("G04") << u"3C/2/1"_s << false << u"A08:2,3"_s << 2.0 << 4.0 << u"medium"_s;
    QTest::newRow("G05") << u"1/2/2"_s << false << u"A03:3,2"_s << 2.0 << 4.0 << u"medium"_s;
    QTest::newRow("G06") << u"3C/1/1"_s << false << u"A01:2,1"_s << 2.0 << 2.0 << u"low"_s;
    QTest::newRow("G07") << u"1/1/1"_s << false << u"B10:3,3"_s << 1.0 << 3.0 << u"medium"_s;
    QTest::newRow("G08") << u"2/2/2"_s << false << u"E01:3,2 C01:1,3"_s << 2.0 << 4.0
                         << u"medium"_s;
    QTest::newRow("G09") << u"3B/1/1"_s << true << u"B01:3,3"_s << 3.0 << 9.0 << u"high"_s;
    QTest::newRow("G10") << u"2/2/2"_s << false << u"A06:3,2 E03:2,2"_s << 2.0 << 4.0
                         << u"medium"_s;
    QTest::newRow("G11") << u"3B/2/2"_s << true << u"B08:2,2"_s << 3.0 << 3.0 << u"medium"_s;
    QTest::newRow("G12") << u"3A/2/1"_s << false << u"A01:2,1"_s << 3.0 << 3.0 << u"medium"_s;
}

void TestGoldenAssets::classesAndThreatsGiveTheAssetsRisk()
{
    QFETCH(QString, classes);
    QFETCH(bool, personal);
    QFETCH(QString, threats);
    QFETCH(double, importance);
    QFETCH(double, risk);
    QFETCH(QString, level);
    const Method& method = *m_catalogue.method(u"ipa-3.1"_s);
    const Scheme& scheme = *m_catalogue.scheme(u"mic-r6.10"_s);
    const QStringList ids = classes.split(u'/');
    const AssetFacts facts{ids.at(0), ids.at(1), ids.at(2), {{u"personal"_s, personal}}};

    double highest = 0;
    for (const QString& pair : threats.split(u' ')) {
        const Threat* const threat = m_catalogue.threat(pair.section(u':', 0, 0));
        QVERIFY(threat != nullptr);
        ScoreInputs inputs;
        for (const InputProposal& proposal : proposeInputs(method, scheme, *threat, facts)) {
            inputs.insert(proposal.key, proposal.value);
        }
        inputs.insert(u"threat"_s, pair.section(u':', 1).section(u',', 0, 0));
        inputs.insert(u"vulnerability"_s, pair.section(u',', 1));
        const auto score = evaluate(method, inputs);
        QVERIFY_OK(score);
        QCOMPARE(score->importance, std::optional(importance));
        highest = std::max(highest, *score->risk);
    }

    QCOMPARE(highest, risk);
    QCOMPARE(bandOf(method, highest)->id, level);
}

void TestGoldenAssets::otherMethodsJudgeThemOtherwise_data()
{
    QTest::addColumn<QString>("classes");
    QTest::addColumn<int>("importance");  // of ipa-3.1
    QTest::addColumn<QString>("threats"); // threat,vulnerability
    QTest::addColumn<double>("exam");
    QTest::addColumn<QList<double>>("properties");

    using Risks = QList<double>;
    QTest::newRow("G01") << u"3B/2/2"_s << 3 << u"3,1 2,2 1,2"_s << 2.0 << Risks{16, 8, 8};
    QTest::newRow("G02") << u"3B/2/2"_s << 3 << u"2,3"_s << 4.0 << Risks{24, 12, 12};
    QTest::newRow("G03") << u"3C/2/1"_s << 3 << u"2,2"_s << 2.0 << Risks{12, 8, 4};
    QTest::newRow("G04") << u"3C/2/1"_s << 2 << u"2,3"_s << 2.0 << Risks{18, 12, 6};
    QTest::newRow("G05") << u"1/2/2"_s << 2 << u"3,2"_s << 2.0 << Risks{6, 12, 12};
    QTest::newRow("G06") << u"3C/1/1"_s << 2 << u"2,1"_s << 0.0 << Risks{6, 2, 2};
    QTest::newRow("G07") << u"1/1/1"_s << 1 << u"3,3"_s << 0.0 << Risks{9, 9, 9};
    QTest::newRow("G08") << u"2/2/2"_s << 2 << u"3,2 1,3"_s << 2.0 << Risks{12, 12, 12};
    QTest::newRow("G09") << u"3B/1/1"_s << 3 << u"3,3"_s << 8.0 << Risks{36, 9, 9};
    QTest::newRow("G10") << u"2/2/2"_s << 2 << u"3,2 2,2"_s << 2.0 << Risks{12, 12, 12};
    QTest::newRow("G11") << u"3B/2/2"_s << 3 << u"2,2"_s << 2.0 << Risks{16, 8, 8};
    QTest::newRow("G12") << u"3A/2/1"_s << 3 << u"2,1"_s << 0.0 << Risks{8, 4, 2};
}

void TestGoldenAssets::otherMethodsJudgeThemOtherwise()
{
    QFETCH(QString, classes);
    QFETCH(int, importance);
    QFETCH(QString, threats);
    QFETCH(double, exam);
    QFETCH(QList<double>, properties);
    const Method& jipdec = *m_catalogue.method(u"jipdec-36"_s);
    const QStringList ids = classes.split(u'/');
    const AssetFacts facts{ids.at(0), ids.at(1), ids.at(2), {}};
    ScoreInputs values;
    for (const InputProposal& proposal : proposeInputs(
             jipdec, *m_catalogue.scheme(u"mic-r6.10"_s), *m_catalogue.threat(u"A01"_s), facts)) {
        values.insert(proposal.key, proposal.value);
    }

    double highestExam = 0;
    QList<double> highest{0, 0, 0};
    double whole = 0;
    for (const QString& pair : threats.split(u' ')) {
        const int threat = pair.section(u',', 0, 0).toInt();
        const int weak = pair.section(u',', 1).toInt();
        values.insert(u"threat"_s, QString::number(threat));
        values.insert(u"vulnerability"_s, QString::number(weak));
        const auto score = evaluate(jipdec, values);
        QVERIFY_OK(score);
        for (qsizetype i = 0; i < 3; ++i) {
            highest[i] = std::max(highest[i], score->steps[size_t(i)].value.toDouble());
        }
        whole = std::max(whole, *score->risk);
        const auto sg = evaluate(*m_catalogue.method(u"sg-threshold5"_s),
                                 {{u"c"_s, QString::number(importance - 1)},
                                  {u"i"_s, u"0"_s},
                                  {u"a"_s, u"0"_s},
                                  {u"threat"_s, QString::number(threat - 1)},
                                  {u"vulnerability"_s, QString::number(weak - 1)}});
        QVERIFY_OK(sg);
        highestExam = std::max(highestExam, *sg->risk);
    }

    QCOMPARE(highestExam, exam);
    QCOMPARE(highest, properties);
    QCOMPARE(whole, std::ranges::max(properties));
}

} // namespace daicho

DAICHO_TEST(daicho::TestGoldenAssets)
#include "tst_goldenassets.moc"
