// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/opentable.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Ledgers of the layouts that offices use (tests/fixtures/ledgers), from file to drafts.
class TestLedgers : public QObject
{
    Q_OBJECT

private:
    static Result<Drafts> read(const QString& name,
                               const ImportOptions& options = {},
                               const QString& scheme = u"mic-r6.10"_s)
    {
        const auto source =
            openTable(QStringLiteral(DAICHO_TEST_ROOT "/tests/fixtures/ledgers/") + name);
        if (!source) {
            return failure(source);
        }
        return readDrafts(**source, options, testContext(scheme));
    }

private slots:
    void readsLedgers_data();
    void readsLedgers();
    void readsEveryFieldOfACityLedger();
    void readsTheAppendixOfIpa();
    void readsAnEnglishInventory();
    void readsPrintedPages();
    void refusesWhatIsWrongInAMess();
    void readsTheSheetThatIsNamed();
    void readsTheOldSchemeByItsOwnWords();
    void readsShiftJis();
    void readsUnitsAndPlaces();
};

void TestLedgers::readsLedgers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("rejected");

    QTest::newRow("city") << u"city.xlsx"_s << u"情報資産管理台帳"_s << 4 << 6 << 0;
    QTest::newRow("ipa") << u"ipa-appendix.xlsx"_s << u"情報資産管理台帳"_s << 3 << 7 << 0;
    QTest::newRow("grid") << u"grid-paper.xlsx"_s << u"資産一覧"_s << 5 << 4 << 0;
    QTest::newRow("english") << u"english.xlsx"_s << u"Asset Inventory"_s << 4 << 5 << 0;
    QTest::newRow("pages") << u"pages.xlsx"_s << u"台帳"_s << 2 << 14 << 0;
    QTest::newRow("sections") << u"sections.xlsx"_s << u"税務課"_s << 3 << 4 << 0;
    QTest::newRow("messy") << u"messy.xlsx"_s << u"台帳"_s << 1 << 12 << 10;
    QTest::newRow("old scheme") << u"old-scheme.xlsx"_s << u"Sheet1"_s << 2 << 4 << 3;
    QTest::newRow("CP932") << u"cp932.csv"_s << u"cp932"_s << 3 << 3 << 0;
    QTest::newRow("systems") << u"systems.csv"_s << u"systems"_s << 1 << 3 << 0;
}

void TestLedgers::readsLedgers()
{
    QFETCH(QString, file);

    const Result<Drafts> drafts = read(file);

    QVERIFY_OK(drafts);
    QTEST(drafts->sheet.name, "sheet");
    QTEST(drafts->sheet.headerRow, "header");
    QTEST(static_cast<int>(drafts->rows.size()), "records");
    QTEST(drafts->rejected(), "rejected");
}

void TestLedgers::readsEveryFieldOfACityLedger()
{
    const Result<Drafts> drafts = read(u"city.xlsx"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows[0].row, 6);
    QCOMPARE(drafts->value(0, "code").toString(), u"Ａ－００１"_s);
    QCOMPARE(drafts->reference(0, "unit"), u"市民部/市民課/住民係"_s);
    QCOMPARE(drafts->reference(2, "unit"), u"市民部/税務課/市民税係"_s);
    QCOMPARE(drafts->reference(4, "unit"), u"総務部/情報政策課/基盤係"_s);
    QCOMPARE(drafts->reference(5, "unit"), u"水道局/工務課"_s);
    QCOMPARE(drafts->value(0, "media").toString(), u"server_mn"_s);
    QCOMPARE(drafts->value(1, "zone").toString(), u"mynumber"_s);
    QCOMPARE(drafts->value(0, "person_count").toInt(), 98765);
    QCOMPARE(drafts->value(2, "person_count").toInt(), 12345);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"3B"_s);
    QCOMPARE(drafts->value(1, "integrity").toString(), u"2"_s);
    QCOMPARE(drafts->value(0, "specific").toBool(), true);
    QCOMPARE(drafts->value(5, "personal").toBool(), false);
    QCOMPARE(drafts->value(1, "registered_on").toDate(), QDate(2024, 10, 15));
    QCOMPARE(drafts->value(3, "registered_on").toDate(), QDate(1989, 1, 8));
    QCOMPARE(drafts->value(5, "registered_on").toDate(), QDate(2019, 5, 1));
    QCOMPARE(drafts->value(0, "note").toString(), u"毎日\nバックアップ"_s);
    QVERIFY(drafts->rows[0].extra.isEmpty());
}

void TestLedgers::readsTheAppendixOfIpa()
{
    const Result<Drafts> drafts = read(u"ipa-appendix.xlsx"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "business_category").toString(), u"人事"_s);
    QCOMPARE(drafts->value(0, "media").toString(), u"terminal"_s);
    QCOMPARE(drafts->value(1, "sensitive").toBool(), true);
    QCOMPARE(drafts->value(2, "specific").toBool(), true);
    QCOMPARE(drafts->value(2, "note").toString(), u"税務署提出用\n源泉徴収票"_s);
    QCOMPARE(drafts->value(2, "registered_on").toDate(), QDate(2016, 7, 1));
    QCOMPARE(drafts->value(0, "retention").toString(), u"退職後5年"_s);
    QCOMPARE(drafts->rows[6].extra.value(u"評価値 完全性"_s).toString(), u"2"_s);
    QCOMPARE(drafts->isGiven(6, "integrity"), false);
}

void TestLedgers::readsAnEnglishInventory()
{
    const Result<Drafts> drafts = read(u"english.xlsx"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "kind").toString(), u"information"_s);
    QCOMPARE(drafts->reference(0, "unit"), u"Citizens"_s);
    QCOMPARE(drafts->value(0, "manager").toString(), u"Head of Citizens"_s);
    QCOMPARE(drafts->value(0, "person_count").toInt(), 98765);
    QCOMPARE(drafts->value(1, "rto_hours").toDouble(), 48.5);
    QCOMPARE(drafts->value(4, "rto_hours").toDouble(), 72.0);
    QCOMPARE(drafts->value(2, "personal").toBool(), true);
    QCOMPARE(drafts->value(1, "registered_on").toDate(), QDate(2021, 10, 5));
    QCOMPARE(drafts->isGiven(4, "person_count"), false);
    QCOMPARE(drafts->rows[3].extra.value(u"Status"_s).toString(), u"Planned"_s);
}

void TestLedgers::readsPrintedPages()
{
    const Result<Drafts> drafts = read(u"pages.xlsx"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows[2].row, 5);
    QCOMPARE(drafts->reference(3, "unit"), u"福祉課"_s);
    QCOMPARE(drafts->value(13, "name").toString(), u"健康管理データ"_s);
    QCOMPARE(drafts->reference(13, "unit"), u"健康課"_s);
    QCOMPARE(drafts->value(13, "media").toString(), u"removable_media"_s);
    QCOMPARE(drafts->value(12, "media").toString(), u"server"_s);
}

void TestLedgers::refusesWhatIsWrongInAMess()
{
    const Result<Drafts> drafts = read(u"messy.xlsx"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->problems(),
             (QStringList{u"3 機密性 (E) [機密性3]"_s,
                          u"4 機密性 (E) [9Z]"_s,
                          u"5 資産番号 (A) [2026-01-02]"_s,
                          u"5 完全性 (F) [3]"_s,
                          u"6 登録日 (H) [昭和64年1月8日]"_s,
                          u"7 登録日 (H) [令和7年2月29日]"_s,
                          u"8 本人数 (D) [約100]"_s,
                          u"9 媒体 (G) [石板]"_s,
                          u"10 資産番号 (A) [M-01]"_s,
                          u"11 ゾーン (I) [備考のような長い文言がここに入る]"_s,
                          u"11 資産名 (B) []"_s,
                          u"12 個人情報 (C) [たぶん]"_s}));
    QCOMPARE(drafts->rows.back().warnings.size(), size_t(1));
    QCOMPARE(drafts->rows.back().warnings[0].row, 13);
}

void TestLedgers::readsTheSheetThatIsNamed()
{
    ImportOptions options;
    options.sheet = u"福祉課"_s;

    const Result<Drafts> drafts = read(u"sections.xlsx"_s, options);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows.size(), size_t(3));
    QCOMPARE(drafts->value(0, "code").toString(), u"福祉課-1"_s);
}

void TestLedgers::readsTheOldSchemeByItsOwnWords()
{
    const Result<Drafts> drafts = read(u"old-scheme.xlsx"_s, {}, u"mic-3level"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"3"_s);
    QCOMPARE(drafts->value(2, "confidentiality").toString(), u"1"_s);
    QCOMPARE(drafts->value(0, "retention_until").toDate(), QDate(2035, 3, 31));
}

void TestLedgers::readsShiftJis()
{
    const Result<Drafts> drafts = read(u"cp932.csv"_s);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "name").toString(), u"髙橋文庫目録①"_s);
    QCOMPARE(drafts->value(0, "note").toString(), u"㈱みほん製\n2冊"_s);
    QCOMPARE(drafts->value(1, "name").toString(), u"ｶﾅ索引"_s);
    QCOMPARE(drafts->value(1, "availability").toString(), u"1"_s);
    QCOMPARE(drafts->value(2, "note").toString(), u"\"内部\"限り"_s);
}

void TestLedgers::readsUnitsAndPlaces()
{
    ImportOptions options;
    options.into = ImportTarget::Units;
    const Result<Drafts> units = read(u"units.csv"_s, options);
    options.into = ImportTarget::Places;
    const Result<Drafts> places = read(u"places.csv"_s, options);

    QVERIFY_OK(units);
    QCOMPARE(units->rows.size(), size_t(4));
    QCOMPARE(units->rejected(), 0);
    QVERIFY_OK(places);
    QCOMPARE(places->rows.size(), size_t(2));
    QCOMPARE(places->rejected(), 0);
}

DAICHO_TEST(TestLedgers)

} // namespace daicho

#include "tst_fixtures.moc"
