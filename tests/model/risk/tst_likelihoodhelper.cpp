// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/likelihoodhelper.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

class TestLikelihoodHelper : public QObject
{
    Q_OBJECT

    LikelihoodGuide m_guide;
    Catalogue m_catalogue;

private slots:

    void initTestCase()
    {
        Result<Catalogue> catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
        Result<LikelihoodGuide> guide = likelihoodGuide(m_catalogue);
        QVERIFY_OK(guide);
        m_guide = std::move(*guide);
    }

    void frequencyGivesALevel_data()
    {
        QTest::addColumn<double>("perYear");
        QTest::addColumn<int>("five");
        QTest::addColumn<int>("three");
        QTest::newRow("monthly") << 12.0 << 5 << 3;
        QTest::newRow("almost monthly") << 11.9 << 4 << 2;
        QTest::newRow("yearly") << 1.0 << 4 << 2;
        QTest::newRow("leaks of a local government") << 0.56 << 3 << 1;
        QTest::newRow("power failures") << 0.2 << 3 << 1;
        QTest::newRow("once in ten years") << 0.1 << 3 << 1;
        QTest::newRow("once in a hundred years") << 0.01 << 2 << 1;
        QTest::newRow("rarer") << 0.009 << 1 << 1;
        QTest::newRow("never") << 0.0 << 1 << 1;
    }

    void frequencyGivesALevel()
    {
        QFETCH(double, perYear);
        QTEST(levelFor(m_guide.frequency5, perYear), "five");
        QTEST(levelFor(m_guide.frequency3, perYear), "three");
    }

    void thirtyYearsBecomeOneYear_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("returnPeriod");
        QTest::addColumn<double>("percentAYear");
        QTest::newRow("0.1") << 0.1 << 0.000033 << 29985.0 << 0.0033;
        QTest::newRow("3") << 3.0 << 0.001015 << 985.0 << 0.1015;
        QTest::newRow("6") << 6.0 << 0.002063 << 485.0 << 0.2060;
        QTest::newRow("26") << 26.0 << 0.010037 << 99.6 << 0.9987;
        QTest::newRow("50") << 50.0 << 0.023105 << 43.3 << 2.284;
        QTest::newRow("80") << 80.0 << 0.053648 << 18.6 << 5.223;
    }

    void thirtyYearsBecomeOneYear()
    {
        QFETCH(double, percent);
        QFETCH(double, rate);
        QFETCH(double, returnPeriod);
        QFETCH(double, percentAYear);
        const Result<YearlyRate> yearly = yearlyRate(percent / 100);
        QVERIFY_OK(yearly);
        QVERIFY(qAbs(yearly->rate - rate) <= 0.0000005);
        QVERIFY(qAbs(yearly->returnPeriod - returnPeriod) <= (returnPeriod < 100 ? 0.05 : 0.5));
        QVERIFY(qAbs(yearly->probability * 100 - percentAYear) <= 0.0005);
    }

    void aProbabilityOutOfRangeIsRefused_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("none") << 0.0;
        QTest::newRow("certain") << 1.0;
        QTest::newRow("negative") << -0.1;
        QTest::newRow("percent for share") << 26.0;
        QTest::newRow("no number") << qQNaN();
    }

    void aProbabilityOutOfRangeIsRefused()
    {
        QFETCH(double, share);
        const Result<YearlyRate> yearly = yearlyRate(share);
        QVERIFY(!yearly);
        QCOMPARE(yearly.error().kind, ErrorKind::InvalidInput);
    }

    void shakingGivesTheThreatsLevel_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("level");
        QTest::newRow("80") << 80.0 << 3;
        QTest::newRow("26") << 26.0 << 3;
        QTest::newRow("25.9") << 25.9 << 2;
        QTest::newRow("3") << 3.0 << 2;
        QTest::newRow("2.9") << 2.9 << 1;
        QTest::newRow("0.1") << 0.1 << 1;
    }

    void shakingGivesTheThreatsLevel()
    {
        QFETCH(double, percent);
        QTEST(levelFor(m_guide.earthquake3, percent), "level");
        QVERIFY(m_guide.earthquakeThreats.contains(u"C01"_s));
    }

    void someLeaksMustBeReported_data()
    {
        QTest::addColumn<LeakFacts>("facts");
        QTest::addColumn<bool>("due");
        LeakFacts facts;
        facts.persons = 100;
        QTest::newRow("100 persons") << facts << false;
        facts.persons = 101;
        QTest::newRow("101 persons") << facts << true;
        facts = {};
        facts.persons = 1;
        facts.sensitive = true;
        QTest::newRow("one person, sensitive") << facts << true;
        facts.sensitive = false;
        facts.specific = true;
        QTest::newRow("one person, with an individual number") << facts << true;
        facts.specific = false;
        facts.ordinanceSensitive = true;
        QTest::newRow("an ordinance that knows of none") << facts << false;
        facts.ordinanceDefines = true;
        QTest::newRow("an ordinance that defines it") << facts << true;
        facts = {};
        facts.persons = 500;
        facts.stronglyEncrypted = true;
        QTest::newRow("500 persons, encrypted") << facts << false;
        facts = {};
        facts.persons = 1;
        facts.wrongfulPurpose = true;
        QTest::newRow("one person, wrongful purpose") << facts << true;
        facts.wrongfulPurpose = false;
        facts.propertyDamage = true;
        QTest::newRow("one person, damage to property") << facts << true;
    }

    void someLeaksMustBeReported()
    {
        QFETCH(LeakFacts, facts);
        QTEST(m_guide.report.isDue(facts), "due");
        QCOMPARE(m_guide.report.lawAtLeast, 4);
    }

    void aStoppageIsNoLeak_data()
    {
        QTest::addColumn<QString>("threat");
        QTest::addColumn<bool>("concerned");
        QTest::newRow("power failure") << u"E01"_s << false;
        QTest::newRow("denial of service") << u"A05"_s << false;
        QTest::newRow("ransomware") << u"A04"_s << true;
        QTest::newRow("wrong disposal") << u"B03"_s << true;
        QTest::newRow("misdelivery") << u"B02"_s << true;
        QTest::newRow("one person knows it all") << u"B20"_s << false;
    }

    void aStoppageIsNoLeak()
    {
        QFETCH(QString, threat);
        QVERIFY(m_catalogue.threat(threat) != nullptr);
        QTEST(m_guide.report.concerns(*m_catalogue.threat(threat)), "concerned");
    }

    void edgesMustFall()
    {
        QFile file(u":/catalogue/likelihood.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        json.replace("\"at_least\": 0.1,", "\"at_least\": 2,");
        const Result<LikelihoodGuide> guide = parseLikelihoodGuide(json, u"mine.json"_s);
        QVERIFY(!guide);
        QVERIFY(guide.error().message.contains(u"frequency5[2]"_s));
    }

    void aDocumentWithoutItsTablesIsRefused()
    {
        QVERIFY(!parseLikelihoodGuide("{\"kind\": \"rules\"}", u"mine.json"_s));
        QVERIFY(!parseLikelihoodGuide("no json", u"mine.json"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestLikelihoodHelper)
#include "tst_likelihoodhelper.moc"
