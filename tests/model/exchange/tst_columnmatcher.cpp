// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/vocabulary.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Which column is which field, by header and by what it holds.
class TestColumnMatcher : public QObject
{
    Q_OBJECT

private slots:
    void guessesFieldsFromHeaders_data();
    void guessesFieldsFromHeaders();
    void keepsRatingsBesideTheFields();
    void keepsRatingsInEnglishWordsBesideTheFields();
    void takesClassesBelowAHeaderOfRatings();
    void findsClassesByTheirValues();
    void runningNumbersAreNoAssetNumbers_data();
    void runningNumbersAreNoAssetNumbers();
    void keepsNumbersOfAnotherScaleBesideTheFields();
    void keepsColumnsThatAskSomethingElse();
    void findsTheNumberBesideAName();
};

void TestColumnMatcher::guessesFieldsFromHeaders_data()
{
    QTest::addColumn<QStringList>("levels");
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("least");

    const auto add = [](const char* levels, const char* field, double least) {
        QTest::newRow(levels) << QString::fromUtf8(levels).split(u'/') << QString::fromUtf8(field)
                              << least;
    };
    add("資産名", "name", 1.0);
    add("Name", "name", 1.0);
    add("person_count", "person_count", 1.0);
    add("情報資産名称", "name", 0.95);
    add("資　産　名", "name", 1.0);
    add("ｾｷｭﾘﾃｨ管理者", "", 0);
    add("本人数（人）", "person_count", 0.8);
    add("資産/名称等/番号", "code", 0.5);
    add("資産/名称等/名称", "name", 0.5);
    add("①資産名", "name", 0.8);
    add("3. 保管場所", "location", 0.8);
    add("機密性【必須】", "confidentiality", 0.8);
    add("登録日※", "registered_on", 0.8);
    add("個人情報/有無", "personal", 0.9);
    add("個人情報の種類/要配慮個人情報", "sensitive", 0.95);
    add("資産/名称", "name", 0.9);
    add("主管サブシステム/ID", "", 0);
    add("対象資産名", "name", 0.5);
    add("利用者数", "", 0);
    add("リスク", "", 0);
    add("ASSET ID", "code", 0.95);
    add("Ｒ Ｔ Ｏ", "rto_hours", 0.95);
}

void TestColumnMatcher::guessesFieldsFromHeaders()
{
    QFETCH(QStringList, levels);
    QFETCH(QString, field);
    QFETCH(double, least);
    const std::vector<FieldInfo>& fields = importFields(ImportTarget::Assets);

    const std::vector<FieldGuess> guesses = Vocabulary(fields).guesses(levels);

    const bool taken = !guesses.empty() && guesses.front().confidence >= 0.5;
    QCOMPARE(taken ? fields[static_cast<size_t>(guesses.front().field)].key : QString(), field);
    QVERIFY(!taken || guesses.front().confidence >= least);
}

void TestColumnMatcher::keepsRatingsInEnglishWordsBesideTheFields()
{
    FakeTable table;
    table.rows({u"Asset Name|C|I|A"_s,
                u"Mail|Medium|Medium|High"_s,
                u"Web|High|High|High"_s,
                u"Payroll|High|High|Medium"_s});
    FakeTable one;
    one.rows({u"資産名|機密性"_s, u"住民記録|高"_s, u"広報|低"_s});

    const Result<Drafts> drafts = readDrafts(table);
    const Result<Drafts> japanese = readDrafts(one);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->rows[0].extra.value(u"I"_s).toString(), u"Medium"_s);
    QVERIFY_OK(japanese);
    QCOMPARE(japanese->rejected(), 2);
}

void TestColumnMatcher::keepsColumnsThatAskSomethingElse()
{
    FakeTable table;
    table.rows({u"資産名|媒体|個人番号の利用|Asset Type"_s,
                u"文書収受簿|電子|有|Identity"_s,
                u"職員名簿|紙|無|Backup"_s,
                u"公印台帳|電子|無|Database"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->rows[0].extra.value(u"媒体"_s).toString(), u"電子"_s);
    QCOMPARE(drafts->rows[0].extra.value(u"個人番号の利用"_s).toString(), u"有"_s);
    QCOMPARE(drafts->rows[0].extra.value(u"Asset Type"_s).toString(), u"Identity"_s);
    QCOMPARE(drafts->warnings.size(), 3);
}

void TestColumnMatcher::findsTheNumberBesideAName()
{
    FakeTable table;
    table.rows({u"システムID|システム名|区分ID"_s, u"S1|住民記録|1"_s, u"S2|税務|1"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(1, "code").toString(), u"S2"_s);
    QCOMPARE(drafts->value(1, "name").toString(), u"税務"_s);
}

void TestColumnMatcher::keepsRatingsBesideTheFields()
{
    FakeTable table;
    table.asCsv().rows({u"資産名|評価値|||重要度"_s,
                        u"|機密性|完全性|可用性|"_s,
                        u"社員名簿|3|1|1|3"_s,
                        u"請求書|2|2|2|2"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->isGiven(0, "confidentiality"), false);
    QCOMPARE(drafts->rows[0].extra.value(u"評価値 / 機密性"_s).toString(), u"3"_s);
    QVERIFY(!drafts->warnings.isEmpty());
}

void TestColumnMatcher::takesClassesBelowAHeaderOfRatings()
{
    FakeTable table;
    table.asCsv().rows({u"資産名|評価|||備考"_s,
                        u"|機密性|完全性|可用性|"_s,
                        u"住民記録|3B|2|2|"_s,
                        u"広報|1|1|1|"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"3B"_s);
    QCOMPARE(drafts->value(1, "integrity").toString(), u"1"_s);
}

void TestColumnMatcher::findsClassesByTheirValues()
{
    FakeTable table;
    table.rows({u"資産名|格"_s, u"住民記録|3B"_s, u"広報|1"_s, u"例規|２"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"3B"_s);
    QVERIFY(drafts->sheet.columns[1].confidence < 0.8);
}

void TestColumnMatcher::runningNumbersAreNoAssetNumbers_data()
{
    QTest::addColumn<QString>("header");

    for (const char* header :
         {"No.", "No", "№", "項番", "＃", "連番", "通し番号", "番号", "Ｎｏ．"}) {
        QTest::newRow(header) << QString::fromUtf8(header);
    }
}

void TestColumnMatcher::runningNumbersAreNoAssetNumbers()
{
    QFETCH(QString, header);
    FakeTable table;
    table.rows({header + u"|資産名|機密性"_s, u"1|住民記録|3B"_s, u"2|広報|1"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->isGiven(0, "code"), false);
    QVERIFY(drafts->rows[0].extra.isEmpty());
    QVERIFY(drafts->sheet.columns[0].runningNumber);
}

void TestColumnMatcher::keepsNumbersOfAnotherScaleBesideTheFields()
{
    FakeTable table;
    table.rows(
        {u"Asset Name|Confidentiality|Integrity"_s, u"Mail|5|4"_s, u"Web|1|5"_s, u"Payroll|4|3"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->isGiven(1, "confidentiality"), false);
    QCOMPARE(drafts->rows[0].extra.value(u"Confidentiality"_s).toString(), u"5"_s);
}

DAICHO_TEST(TestColumnMatcher)

} // namespace daicho

#include "tst_columnmatcher.moc"
