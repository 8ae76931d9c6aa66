// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// The shipped schemes as data: classes, the words of ledgers, restrictions, default scores.
class TestScheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsOfLedgersAreUnderstoodOrExplained_data();
    void wordsOfLedgersAreUnderstoodOrExplained();
    void classesAreOrderedStrictestFirst();
    void restrictionsFollowTheTable_data();
    void restrictionsFollowTheTable();
    void defaultScoresFollowTheTable_data();
    void defaultScoresFollowTheTable();
    void propertiesHaveStableKeys();

private:
    Catalogue m_catalogue;
};

void TestScheme::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestScheme::wordsOfLedgersAreUnderstoodOrExplained_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected"); // class id, "?" for ambiguous, "" for unknown

    const auto row = [](const QString& scheme,
                        const QString& property,
                        const QString& word,
                        const QString& expected) {
        QTest::newRow(qPrintable(scheme + u' ' + property + u' ' + word))
            << scheme << property << word << expected;
    };
    const QString mic = u"mic-r6.10"_s;
    const QString old = u"mic-3level"_s;
    const QString c = u"confidentiality"_s;
    const QString i = u"integrity"_s;
    const QString a = u"availability"_s;
    for (const QString& word : {u"3A"_s,
                                u"３Ａ"_s,
                                u"3a"_s,
                                u"自治体機密性３Ａ"_s,
                                u"自治体 機密性3A"_s,
                                u"機密性3A"_s,
                                u"Municipal confidentiality 3A"_s}) {
        row(mic, c, word, u"3A"_s);
    }
    row(mic, c, u"３Ｂ"_s, u"3B"_s);
    row(mic, c, u"機密性３C"_s, u"3C"_s);
    row(mic, c, u"２"_s, u"2"_s);
    row(mic, c, u"機密性1"_s, u"1"_s);
    for (const QString& word : {u"3"_s,
                                u"３"_s,
                                u"機密性3"_s,
                                u"機密性３"_s,
                                u"高"_s,
                                u"中"_s,
                                u"低"_s,
                                u"High"_s,
                                u"秘"_s,
                                u"Ⅱ"_s,
                                u"重要"_s}) {
        row(mic, c, word, u"?"_s);
    }
    for (const QString& word : {u""_s, u"4"_s, u"3D"_s, u"完全性2"_s, u"あああ"_s}) {
        row(mic, c, word, QString());
    }
    for (const QString& property : {i, a}) {
        const QString name = property == i ? u"完全性"_s : u"可用性"_s;
        for (const QString& scheme : {mic, old}) {
            row(scheme, property, u"２"_s, u"2"_s);
            row(scheme, property, name + u'２', u"2"_s);
            row(scheme, property, u"高"_s, u"2"_s);
            row(scheme, property, u"低"_s, u"1"_s);
            row(scheme, property, name + u'1', u"1"_s);
            row(scheme, property, u"中"_s, u"?"_s);
            row(scheme, property, u"3"_s, u"?"_s);
            row(scheme, property, u"0"_s, QString());
        }
        row(mic, property, u"自治体"_s + name + u'2', u"2"_s);
        row(old, property, u"自治体"_s + name + u'2', QString());
    }
    row(old, c, u"機密性３"_s, u"3"_s);
    row(old, c, u"３"_s, u"3"_s);
    row(old, c, u"高"_s, u"3"_s);
    row(old, c, u"中"_s, u"2"_s);
    row(old, c, u"低"_s, u"1"_s);
    row(old, c, u"3B"_s, u"?"_s);
    row(old, c, u"自治体機密性３Ｃ"_s, u"?"_s);
}

void TestScheme::wordsOfLedgersAreUnderstoodOrExplained()
{
    QFETCH(QString, scheme);
    QFETCH(QString, property);
    QFETCH(QString, word);
    QFETCH(QString, expected);

    const ClassMatch match =
        m_catalogue.scheme(scheme)->matchClass(*propertyFromKey(property), word);

    if (expected == u"?"_s) {
        QVERIFY(match.schemeClass == nullptr);
        QVERIFY(match.ambiguous != nullptr);
        QVERIFY(!match.ambiguous->candidates.isEmpty());
        QVERIFY(!match.ambiguous->reason.ja.isEmpty());
    } else if (expected.isEmpty()) {
        QVERIFY(match.schemeClass == nullptr);
        QVERIFY(match.ambiguous == nullptr);
    } else {
        QVERIFY(match.ambiguous == nullptr);
        QVERIFY(match.schemeClass != nullptr);
        QCOMPARE(match.schemeClass->id, expected);
    }
}

void TestScheme::classesAreOrderedStrictestFirst()
{
    QStringList ids;
    for (const SchemeClass& one :
         m_catalogue.scheme(u"mic-r6.10"_s)->scale(Property::Confidentiality).classes) {
        ids += one.id;
    }

    QCOMPARE(ids, QStringList({u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s}));
}

void TestScheme::restrictionsFollowTheTable_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("confidentiality");
    QTest::addColumn<bool>("integrity");
    QTest::addColumn<bool>("availability");

    const QString upTo3 = u"3A 3B 3C"_s;
    const QString upTo2 = u"3A 3B 3C 2"_s;
    QTest::newRow("H01") << u"H01"_s << upTo3 << false << false;
    for (const QString& id : {u"H02"_s, u"H03"_s, u"H04"_s, u"H05"_s, u"H06"_s}) {
        QTest::newRow(qPrintable(id)) << id << upTo2 << false << false;
    }
    QTest::newRow("H07") << u"H07"_s << upTo2 << true << false;
    QTest::newRow("H08") << u"H08"_s << upTo2 << true << true;
    QTest::newRow("H09") << u"H09"_s << QString() << true << true;
    QTest::newRow("H10") << u"H10"_s << QString() << true << false;
    QTest::newRow("H11") << u"H11"_s << QString() << false << true;
    QTest::newRow("H12") << u"H12"_s << u"3A"_s << false << false;
}

void TestScheme::restrictionsFollowTheTable()
{
    QFETCH(QString, id);
    QFETCH(QString, confidentiality);
    QFETCH(bool, integrity);
    QFETCH(bool, availability);

    const HandlingRestriction* const restriction =
        m_catalogue.scheme(u"mic-r6.10"_s)->findRestriction(id);

    QVERIFY(restriction != nullptr);
    QCOMPARE(restriction->classes[0].join(u' '), confidentiality);
    QCOMPARE(restriction->classes[1], integrity ? QStringList{u"2"_s} : QStringList());
    QCOMPARE(restriction->classes[2], availability ? QStringList{u"2"_s} : QStringList());
}

void TestScheme::defaultScoresFollowTheTable_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<int>>("scores");

    const QString c = u"confidentiality"_s;
    QTest::newRow("3A") << c << u"3A"_s << QList<int>{3, 2, 4, 5, 4};
    QTest::newRow("3B") << c << u"3B"_s << QList<int>{3, 2, 4, 4, 4};
    QTest::newRow("3C") << c << u"3C"_s << QList<int>{2, 1, 3, 3, 3};
    QTest::newRow("2") << c << u"2"_s << QList<int>{2, 1, 2, 2, 2};
    QTest::newRow("1") << c << u"1"_s << QList<int>{1, 0, 1, 1, 0};
    for (const QString& property : {u"integrity"_s, u"availability"_s}) {
        QTest::newRow(qPrintable(property + u'2'))
            << property << u"2"_s << QList<int>{2, 1, 2, 3, 2};
        QTest::newRow(qPrintable(property + u'1'))
            << property << u"1"_s << QList<int>{1, 0, 1, 1, 0};
    }
}

void TestScheme::defaultScoresFollowTheTable()
{
    QFETCH(QString, property);
    QFETCH(QString, id);
    QFETCH(QList<int>, scores);
    const Scheme& scheme = *m_catalogue.scheme(u"mic-r6.10"_s);

    QList<int> found;
    for (const QString& table :
         {u"steps-3"_s, u"range-0-2"_s, u"steps-4"_s, u"steps-5"_s, u"range-0-4"_s}) {
        found += scheme.defaultScore(table, *propertyFromKey(property), id).value_or(-1);
    }

    QCOMPARE(found, scores);
    QVERIFY(!scheme.defaultScore(u"steps-9"_s, Property::Integrity, u"2"_s));
    QVERIFY(!scheme.defaultScore(u"steps-3"_s, Property::Integrity, u"3A"_s));
}

void TestScheme::propertiesHaveStableKeys()
{
    for (const Property property : kProperties) {
        QCOMPARE(propertyFromKey(toKey(property)), std::optional(property));
    }
    QVERIFY(!propertyFromKey(u"Integrity"_s));
}

} // namespace daicho

DAICHO_TEST(daicho::TestScheme)
#include "tst_scheme.moc"
