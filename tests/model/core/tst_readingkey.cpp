// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textfold.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace daicho {
namespace {

QStringList sortedByReading(QStringList readings)
{
    std::stable_sort(readings.begin(), readings.end(), [](const QString& a, const QString& b) {
        return readingKey(a, {}) < readingKey(b, {});
    });
    return readings;
}

} // namespace

class TestReadingKey : public QObject
{
    Q_OBJECT

private slots:
    void readingsOrderAsInADictionary_data();
    void readingsOrderAsInADictionary();
    void anEmptyReadingGivesWayToTheName();
    void theKeyHoldsNoClosingNul();
    void longReadingsHaveWholeKeys();
    void threadsGetTheSameKeys();
    void theVersionNamesItsParts();
};

void TestReadingKey::readingsOrderAsInADictionary_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("syllabary") << QStringList{
        u"あい"_s, u"いえ"_s, u"かき"_s, u"さく"_s, u"わに"_s};
    QTest::newRow("voiced behind plain")
        << QStringList{u"はは"_s, u"はば"_s, u"ばは"_s, u"ぱは"_s, u"ひ"_s};
    QTest::newRow("katakana among hiragana")
        << QStringList{u"アイ"_s, u"いえ"_s, u"ウエ"_s, u"えき"_s};
    QTest::newRow("half width among full") << QStringList{u"ｱｲ"_s, u"いえ"_s, u"ｳｴ"_s};
    QTest::newRow("length mark as its vowel") << QStringList{u"さあ"_s, u"さーば"_s, u"さい"_s};
    QTest::newRow("digits, letters, kana, kanji")
        << QStringList{u"1号"_s, u"abc"_s, u"あ"_s, u"ん"_s, u"亜"_s};
    QTest::newRow("shorter first") << QStringList{u"か"_s, u"かき"_s, u"かきく"_s};
}

void TestReadingKey::readingsOrderAsInADictionary()
{
    QFETCH(QStringList, ordered);
    QStringList reversed = ordered;
    std::reverse(reversed.begin(), reversed.end());

    QCOMPARE(sortedByReading(reversed), ordered);
}

void TestReadingKey::anEmptyReadingGivesWayToTheName()
{
    QCOMPARE(readingKey(u""_s, u"だいちょう"_s), readingKey(u"だいちょう"_s, u"台帳"_s));
    QCOMPARE(readingKey(u"　 "_s, u"だいちょう"_s), readingKey(u"だいちょう"_s, {}));
    QVERIFY(readingKey(u"だいちょう"_s, u"台帳"_s) != readingKey({}, u"台帳"_s));
    QCOMPARE(readingKey({}, {}), readingKey(u""_s, u""_s));
}

void TestReadingKey::theKeyHoldsNoClosingNul()
{
    QVERIFY(!readingKey(u"あ"_s, {}).contains('\0'));
    QVERIFY(readingKey(u"かき"_s, {}) != readingKey(u"か"_s, {}));
}

void TestReadingKey::longReadingsHaveWholeKeys()
{
    const QString common = u"じゅうみん"_s.repeated(400);

    QVERIFY(readingKey(common + u'あ', {}) < readingKey(common + u'い', {}));
    QVERIFY(readingKey(common, {}).size() > 512);
}

void TestReadingKey::threadsGetTheSameKeys()
{
    const QByteArray expected = readingKey(u"じゅうみんきろく"_s, {});
    std::vector<QByteArrayList> made(4);
    std::vector<std::thread> threads;
    for (QByteArrayList& keys : made) {
        threads.emplace_back([&keys] {
            for (int i = 0; i < 2'000; ++i) {
                keys << readingKey(u"じゅうみんきろく"_s, {});
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }

    for (const QByteArrayList& keys : made) {
        QCOMPARE(keys.count(expected), keys.size());
    }
}

void TestReadingKey::theVersionNamesItsParts()
{
    const QString version = readingKeyVersion();

    QVERIFY2(version.startsWith(u"icu "_s), qPrintable(version));
    QVERIFY2(version.contains(u" ja "_s), qPrintable(version));
    QCOMPARE(version, readingKeyVersion());
}

DAICHO_TEST(TestReadingKey)

} // namespace daicho

#include "tst_readingkey.moc"
