// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/numberreader.h"
#include "model/exchange/valuereader.h"
#include "model/sheet/cell.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// What the words of ledgers mean.
class TestValueReader : public QObject
{
    Q_OBJECT

private:
    static const FieldInfo& field(const QString& key)
    {
        return *std::ranges::find(importFields(ImportTarget::Assets), key, &FieldInfo::key);
    }

    static ReadValue read(const QString& key, const QString& text)
    {
        static const ImportContext context = testContext();
        return ValueReader(field(key), context).readText(text);
    }

private slots:
    void readsValues_data();
    void readsValues();
    void refusesWhatItCantKnow_data();
    void refusesWhatItCantKnow();
    void takesBlanksForNothing_data();
    void takesBlanksForNothing();
    void readsTheOldScheme();
    void tellsOfConvertedDates();
    void readsKindsOfPersonalInformationFromAFlag();
    void refusesErrorsAndBrokenBytes();
    void goesByTheWordsOfTheMap();
    void leavesTextsOfOwnExportsAlone();
    void readsProbabilitiesAsPercent();
    void remembersWordsWithoutMixingThem();
};

void TestValueReader::readsValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");

    const auto add = [](const char* key, const char* text, const QVariant& value) {
        QTest::addRow("%s %s", key, text)
            << QString::fromUtf8(key) << QString::fromUtf8(text) << value;
    };
    for (const char* text :
         {"3B", "３Ｂ", "３ｂ", "自治体機密性３B", "機密性3B", " 3B ", "機密性３Ｂ情報"}) {
        add("confidentiality", text, u"3B"_s);
    }
    add("confidentiality", "2", u"2"_s);
    add("confidentiality", "機密性１", u"1"_s);
    add("integrity", "完全性２", u"2"_s);
    add("integrity", "高", u"2"_s);
    add("integrity", "低", u"1"_s);
    add("availability", "自治体可用性1", u"1"_s);
    for (const char* text :
         {"有", "あり", "○", "〇", "◯", "はい", "1", "TRUE", "Ｙ", "該当", "✓"}) {
        add("personal", text, true);
    }
    for (const char* text :
         {"無", "なし", "×", "いいえ", "0", "FALSE", "no", "非該当", "-", "－"}) {
        add("personal", text, false);
    }
    const QDate day(2025, 4, 7);
    for (const char* text : {"令和7年4月7日",
                             "令和７年４月７日",
                             "R7.4.7",
                             "R07/04/07",
                             "2025/4/7",
                             "2025-04-07",
                             "20250407",
                             "5070407",
                             "㋿7.4.7",
                             "2025年4月7日",
                             "2025-04-07T09:30:00"}) {
        add("registered_on", text, day);
    }
    add("registered_on", "令和元年5月1日", QDate(2019, 5, 1));
    add("registered_on", "昭和64年1月7日", QDate(1989, 1, 7));
    add("person_count", "1234", 1234LL);
    add("person_count", "１，２３４", 1234LL);
    add("person_count", "1,234,567", 1234567LL);
    add("person_count", "1,234件", 1234LL);
    add("person_count", "98765人", 98765LL);
    add("person_count", "850 名", 850LL);
    add("person_count", "1.0", 1LL);
    add("rto_hours", "48.5", 48.5);
    add("rto_hours", "３日", 72.0);
    add("rto_hours", "30分", 0.5);
    add("rto_hours", "24時間", 24.0);
    add("media", "紙", u"paper"_s);
    add("media", "可搬電子媒体", u"removable_media"_s);
    add("media", "ＵＳＢメモリ", u"removable_media"_s);
    add("zone", "番号系", u"mynumber"_s);
    add("zone", "ＬＧＷＡＮ接続系", u"lgwan"_s);
    add("zone", "ｲﾝﾀｰﾈｯﾄ", u"internet"_s);
    add("kind", "情報システム", u"system"_s);
    add("kind", "Database", u"information"_s);
    add("takeout", "なし", u"none"_s);
    add("encryption", "無", u"none"_s);
    add("encryption", "有", u"standard"_s);
    add("encryption", "暗号化済", u"standard"_s);
    add("encryption", "高度な暗号化", u"high"_s);
    add("restrictions_added", "H01、H05", QStringList({u"H01"_s, u"H05"_s}));
    add("restrictions_added", "ｈ０１\nH03;H01", QStringList({u"H01"_s, u"H03"_s}));
    add("name", "　住民記録 ", u"住民記録"_s);
    add("note", "一行目\r\n二行目", u"一行目\n二行目"_s);
    add("backup", "なし", u"なし"_s);
    add("unit", "総務部　総務課", u"総務部　総務課"_s);
}

void TestValueReader::readsValues()
{
    QFETCH(QString, key);
    QFETCH(QString, text);

    const ReadValue value = read(key, text);

    QCOMPARE(value.problem, QString());
    QTEST(value.value, "value");
}

void TestValueReader::refusesWhatItCantKnow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");

    const auto add = [](const char* key, const char* text) {
        QTest::addRow("%s %s", key, text) << QString::fromUtf8(key) << QString::fromUtf8(text);
    };
    for (const char* text : {"3", "機密性3", "高", "中", "低", "秘", "4", "9Z", "3D", "Ⅱ"}) {
        add("confidentiality", text);
    }
    for (const char* text : {"3", "中", "3B"}) {
        add("integrity", text);
    }
    for (const char* text : {"たぶん", "一部", "2", "住所・氏名"}) {
        add("personal", text);
    }
    for (const char* text : {"令和0年4月1日",
                             "昭和64年1月8日",
                             "令和7年2月29日",
                             "2025-02-30",
                             "2025/13/1",
                             "令和7年",
                             "7/4/25",
                             "春ごろ",
                             "45748"}) {
        add("registered_on", text);
    }
    for (const char* text :
         {"約100", "100以上", "1～5", "12.5", "1万", "1,23", "1.234,5", "多数", "-5"}) {
        add("person_count", text);
    }
    add("rto_hours", "3件");
    add("media", "石板");
    add("zone", "α");
    add("restrictions_added", "H01、H99");
}

void TestValueReader::refusesWhatItCantKnow()
{
    QFETCH(QString, key);
    QFETCH(QString, text);

    const ReadValue value = read(key, text);

    QVERIFY2(!value.problem.isEmpty(), qPrintable(value.value.toString()));
    QVERIFY(!value.value.isValid());
}

void TestValueReader::takesBlanksForNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");

    const auto add = [](const char* key, const char* text) {
        QTest::addRow("%s '%s'", key, text) << QString::fromUtf8(key) << QString::fromUtf8(text);
    };
    add("name", "");
    add("name", " 　\n");
    add("contractor", "－");
    add("contractor", "ー");
    add("person_count", "-");
    add("person_count", "なし");
    add("registered_on", "未定");
    add("unit", "―");
    add("system", "該当なし");
    add("personal", "不明");
    add("encryption", "未定");
    add("encryption", "－");
    add("personal", "");
    add("confidentiality", "-");
    add("media", "選択してください");
}

void TestValueReader::takesBlanksForNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, text);

    const ReadValue value = read(key, text);

    QCOMPARE(value.problem, QString());
    QVERIFY(!value.value.isValid());
}

void TestValueReader::readsProbabilitiesAsPercent()
{
    const QString key = u"quake_probability"_s;

    QCOMPARE(parseQuantity(u"13.2"_s, key).value(), 13.2);
    QCOMPARE(parseQuantity(u"２６％"_s, key).value(), 26.0);
    QCOMPARE(parseQuantity(u"100"_s, key).value(), 100.0);
    QVERIFY(!parseQuantity(u"100.1"_s, key));
    QVERIFY(!parseQuantity(u"3m"_s, key));
}

void TestValueReader::readsTheOldScheme()
{
    const ImportContext context = testContext(u"mic-3level"_s);
    const ValueReader reader(field(u"confidentiality"_s), context);

    QCOMPARE(reader.readText(u"機密性３"_s).value.toString(), u"3"_s);
    QCOMPARE(reader.readText(u"高"_s).value.toString(), u"3"_s);
    QCOMPARE(reader.readText(u"中"_s).value.toString(), u"2"_s);
    QVERIFY(!reader.readText(u"3B"_s).problem.isEmpty());
}

void TestValueReader::tellsOfConvertedDates()
{
    const ReadValue value = read(u"registered_on"_s, u"平成32年1月1日"_s);

    QCOMPARE(value.value.toDate(), QDate(2020, 1, 1));
    QVERIFY(!value.warning.isEmpty());
}

void TestValueReader::readsKindsOfPersonalInformationFromAFlag()
{
    const ReadValue one = read(u"personal"_s, u"要配慮個人情報"_s);
    const ReadValue two = read(u"personal"_s, u"有（特定個人情報、要配慮）"_s);

    QCOMPARE(one.value.toBool(), true);
    QCOMPARE(one.impliedFlags, QStringList{u"sensitive"_s});
    QCOMPARE(two.impliedFlags, (QStringList{u"specific"_s, u"sensitive"_s}));
}

void TestValueReader::refusesErrorsAndBrokenBytes()
{
    const ImportContext context = testContext();
    ValueReader reader(field(u"name"_s), context);
    Cell cell;
    cell.type = Cell::Type::Error;

    cell.text = u"#REF!"_s;
    QVERIFY(reader.read(cell).problem.contains(u"#REF!"_s));
    cell.text = u"\\x81"_s;
    QVERIFY(!reader.read(cell).problem.isEmpty());
    cell.type = Cell::Type::Text;
    QCOMPARE(reader.read(cell).problem, QString());
}

void TestValueReader::goesByTheWordsOfTheMap()
{
    const ImportContext context = testContext();
    const ValueReader reader(
        field(u"confidentiality"_s), context, {{u"極秘"_s, u"3A"_s}, {u"公開"_s, u"1"_s}});

    QCOMPARE(reader.readText(u" 極 秘"_s).value.toString(), u"3A"_s);
    QCOMPARE(reader.readText(u"公開"_s).value.toString(), u"1"_s);
    QCOMPARE(reader.readText(u"3C"_s).value.toString(), u"3C"_s);
}

void TestValueReader::leavesTextsOfOwnExportsAlone()
{
    const ImportContext context = testContext();
    const ValueReader reader(field(u"contractor"_s), context, {}, true);

    QCOMPARE(reader.readText(u"－"_s).value.toString(), u"－"_s);
    QCOMPARE(reader.readText(u" x"_s).value.toString(), u" x"_s);
}

void TestValueReader::remembersWordsWithoutMixingThem()
{
    const ImportContext context = testContext();
    ValueReader reader(field(u"person_count"_s), context);
    Cell cell;
    cell.type = Cell::Type::Text;

    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 10'000; ++i) {
            cell.text = QString::number(1'000'000 + i);
            QCOMPARE(reader.read(cell).value.toInt(), 1'000'000 + i);
        }
    }
}

DAICHO_TEST(TestValueReader)

} // namespace daicho

#include "tst_valuereader.moc"
