// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/classifier.h"
#include "model/catalogue/flagword.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Answers = QMap<QString, QString>;

/// "Q1=no Q2=yes" as answers.
Answers answersOf(const QString& text)
{
    Answers answers;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        answers.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return answers;
}

QStringList idsOf(const std::vector<HandlingRestriction>& restrictions)
{
    QStringList ids;
    for (const HandlingRestriction& restriction : restrictions) {
        ids += restriction.id;
    }
    return ids;
}

} // namespace

class TestClassifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void questionsLeadToTheClass_data();
    void questionsLeadToTheClass();
    void everyCombinationOfAnswersFollowsTheProcedure();
    void badAnswersAreNamed_data();
    void badAnswersAreNamed();
    void restrictionsAreThoseOfAllThreeClasses();
    void loweringIsToldFromRaising();
    void theResultExplainsItselfInBothLanguages();
    void flagsAreReadInEverySpelling_data();
    void flagsAreReadInEverySpelling();

private:
    const Scheme& mic() const { return *m_catalogue.scheme(u"mic-r6.10"_s); }

    Catalogue m_catalogue;
};

void TestClassifier::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestClassifier::questionsLeadToTheClass_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("classes");

    const QString mic = u"mic-r6.10"_s;
    const QString old = u"mic-3level"_s;
    QTest::newRow("secret") << mic << u"Q1=yes I2=yes A2=no"_s << u"3A/2/1"_s;
    QTest::newRow("personal") << mic << u"Q1=no Q2=yes I2=yes A2=yes"_s << u"3B/2/2"_s;
    QTest::newRow("sensitive") << mic << u"Q1=no Q2=no Q3=yes I2=no A2=no"_s << u"3C/1/1"_s;
    QTest::newRow("internal") << mic << u"Q1=no Q2=no Q3=no Q4=yes I2=no A2=no"_s << u"2/1/1"_s;
    QTest::newRow("public") << mic << u"Q1=no Q2=no Q3=no Q4=no I2=yes A2=yes"_s << u"1/2/2"_s;
    QTest::newRow("answers that are not asked for")
        << mic << u"Q1=yes Q2=no Q3=no Q4=no I2=no A2=no"_s << u"3A/1/1"_s;
    QTest::newRow("Japanese, lower case, full width")
        << mic << u"ｑ１=いいえ q2=はい i2=○ a2=無"_s << u"3B/2/1"_s;
    QTest::newRow("older: 3") << old << u"Q1=true I2=1 A2=0"_s << u"3/2/1"_s;
    QTest::newRow("older: 2") << old << u"Q1=false Q2=true I2=no A2=yes"_s << u"2/1/2"_s;
    QTest::newRow("older: 1") << old << u"Q1=no Q2=no I2=no A2=no"_s << u"1/1/1"_s;
}

void TestClassifier::questionsLeadToTheClass()
{
    QFETCH(QString, scheme);
    QFETCH(QString, answers);
    QFETCH(QString, classes);

    const auto result = classify(*m_catalogue.scheme(scheme), answersOf(answers));

    QVERIFY_OK(result);
    QCOMPARE(result->scheme, scheme);
    QCOMPARE(
        QStringList({result->confidentiality, result->integrity, result->availability}).join(u'/'),
        classes);
}

void TestClassifier::everyCombinationOfAnswersFollowsTheProcedure()
{
    const QStringList ids = {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"I2"_s, u"A2"_s};
    const QStringList classes = {u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};
    for (unsigned bits = 0; bits < 64; ++bits) {
        Answers answers;
        qsizetype first = 4;
        for (int i = 0; i < ids.size(); ++i) {
            const bool yes = (bits >> i & 1U) != 0;
            answers.insert(ids.at(i), yes ? u"yes"_s : u"no"_s);
            if (yes && i < first) {
                first = i;
            }
        }

        const auto result = classify(mic(), answers);

        QVERIFY_OK(result);
        QCOMPARE(result->confidentiality, classes.at(first));
        QCOMPARE(result->integrity, (bits & 16U) != 0 ? u"2"_s : u"1"_s);
        QCOMPARE(result->availability, (bits & 32U) != 0 ? u"2"_s : u"1"_s);
    }
}

void TestClassifier::badAnswersAreNamed_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("where");

    QTest::newRow("unknown question") << u"Q1=yes Q9=yes I2=no A2=no"_s << u"Q9"_s;
    QTest::newRow("unreadable answer") << u"Q1=maybe I2=no A2=no"_s << u"Q1"_s;
    QTest::newRow("first missing") << u"Q2=yes I2=no A2=no"_s << u"Q1"_s;
    QTest::newRow("next missing") << u"Q1=no I2=no A2=no"_s << u"Q2"_s;
    QTest::newRow("property missing") << u"Q1=yes I2=no"_s << u"A2"_s;
    QTest::newRow("several") << u"Q1=no X=1 I2=?"_s << u"I2, X, Q2, A2"_s;
    QTest::newRow("nothing") << QString() << u"Q1, I2, A2"_s;
}

void TestClassifier::badAnswersAreNamed()
{
    QFETCH(QString, answers);
    QFETCH(QString, where);

    const auto result = classify(mic(), answersOf(answers));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(result.error().where, where);
    QCOMPARE(result.error().message.split(u'\n').size(), where.split(u", "_s).size());
}

void TestClassifier::restrictionsAreThoseOfAllThreeClasses()
{
    QCOMPARE(idsOf(restrictionsFor(mic(), u"1"_s, u"1"_s, u"1"_s)), QStringList());
    QCOMPARE(idsOf(restrictionsFor(mic(), u"1"_s, u"2"_s, u"1"_s)),
             QStringList({u"H07"_s, u"H08"_s, u"H09"_s, u"H10"_s}));
    QCOMPARE(idsOf(restrictionsFor(mic(), QString(), QString(), u"2"_s)),
             QStringList({u"H08"_s, u"H09"_s, u"H11"_s}));
    QCOMPARE(idsOf(restrictionsFor(mic(), u"3A"_s, u"2"_s, u"2"_s)).size(), qsizetype(12));
    QCOMPARE(idsOf(restrictionsFor(mic(), u"3B"_s, u"2"_s, u"2"_s)).size(), qsizetype(11));
}

void TestClassifier::loweringIsToldFromRaising()
{
    const auto c = Property::Confidentiality;

    QVERIFY(isLowering(mic(), c, u"3B"_s, u"3C"_s));
    QVERIFY(isLowering(mic(), c, u"2"_s, QString()));
    QVERIFY(!isLowering(mic(), c, u"3C"_s, u"3B"_s));
    QVERIFY(!isLowering(mic(), c, QString(), u"1"_s));
    QVERIFY(!isLowering(mic(), c, u"2"_s, u"2"_s));
    QCOMPARE(higherClass(mic(), c, u"3C"_s, u"3A"_s), u"3A"_s);
    QCOMPARE(higherClass(mic(), c, u"3C"_s, QString()), u"3C"_s);
    QCOMPARE(higherClass(mic(), Property::Integrity, u"1"_s, u"2"_s), u"2"_s);
    QCOMPARE(classRank(mic(), c, u"9"_s), 0);
    QVERIFY(classRank(mic(), c, u"3A"_s) > classRank(mic(), c, u"3B"_s));
}

void TestClassifier::theResultExplainsItselfInBothLanguages()
{
    const auto result = classify(mic(), answersOf(u"Q1=no Q2=yes I2=yes A2=no"_s));
    QVERIFY_OK(result);

    const QJsonObject ja = toJson(*result, Language::Japanese);
    const QJsonObject en = toJson(*result, Language::English);

    QCOMPARE(ja.keys(),
             QStringList({u"availability"_s,
                          u"confidentiality"_s,
                          u"integrity"_s,
                          u"restrictions"_s,
                          u"scheme"_s,
                          u"steps"_s,
                          u"version"_s}));
    const QJsonArray steps = ja.value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), qsizetype(7));
    QCOMPARE(steps.at(1).toObject().value(u"question"_s).toString(), u"Q2"_s);
    QCOMPARE(steps.at(1).toObject().value(u"answer"_s).toString(), u"yes"_s);
    QVERIFY(steps.at(1).toObject().value(u"text"_s).toString().endsWith(u"→ はい"_s));
    QVERIFY(steps.at(2).toObject().value(u"question"_s).isNull());
    QCOMPARE(steps.at(2).toObject().value(u"text"_s).toString(), u"自治体機密性: 自治体機密性3B"_s);
    QCOMPARE(en.value(u"restrictions"_s).toArray().size(), qsizetype(10));
    QCOMPARE(en.value(u"restrictions"_s).toArray().at(0).toObject().value(u"id"_s).toString(),
             u"H01"_s);
}

void TestClassifier::flagsAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1 for neither

    for (const QString& text : {u"yes"_s,
                                u"YES"_s,
                                u"ｙｅｓ"_s,
                                u"Y"_s,
                                u"true"_s,
                                u"1"_s,
                                u"１"_s,
                                u"はい"_s,
                                u"ハイ"_s,
                                u"有"_s,
                                u"有り"_s,
                                u"あり"_s,
                                u"アリ"_s,
                                u"○"_s,
                                u" 有 "_s,
                                u"該当"_s}) {
        QTest::newRow(qPrintable(text)) << text << 1;
    }
    for (const QString& text : {u"no"_s,
                                u"NO"_s,
                                u"n"_s,
                                u"False"_s,
                                u"0"_s,
                                u"０"_s,
                                u"いいえ"_s,
                                u"無"_s,
                                u"無し"_s,
                                u"なし"_s,
                                u"ナシ"_s,
                                u"×"_s,
                                u"非該当"_s}) {
        QTest::newRow(qPrintable(text)) << text << 0;
    }
    for (const QString& text : {u""_s, u"2"_s, u"maybe"_s, u"△"_s, u"-"_s}) {
        QTest::newRow(qPrintable(u"neither "_s + text)) << text << -1;
    }
}

void TestClassifier::flagsAreReadInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(int, expected);

    const std::optional<bool> flag = parseFlag(text);

    QCOMPARE(flag ? int(*flag) : -1, expected);
}

} // namespace daicho

DAICHO_TEST(daicho::TestClassifier)
#include "tst_classifier.moc"
