// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Where tables begin, what their headers are, where they end.
class TestHeaderFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsHeaderAndRecords_data();
    void findsHeaderAndRecords();
    void joinsLevelsOfMergedHeaders();
    void joinsLevelsWithoutMerges();
    void keepsATitleOutOfTheHeader();
    void joinsBracketedUnitsBelow();
    void readsGridPaper();
    void readsGridPaperWithoutMerges();
    void splitsAHeaderOverTwoColumns();
    void fillsMergedCellsDown();
    void refusesTablesWithoutHeader_data();
    void refusesTablesWithoutHeader();
    void tellsWhatItPassedOver();
    void tellsOfFormulasWithoutAResult();
    void needsNoLayoutOfCsv();
};

void TestHeaderFinder::findsHeaderAndRecords_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("records");

    const QString header = u"No.|資産番号|資産名|所管課|機密性|備考"_s;
    const QString one = u"1|A-1|住民記録|市民課|3B|"_s;
    const QString two = u"2|A-2|税務|税務課|3B|紙あり"_s;
    QTest::newRow("at the top") << QStringList{header, one, two} << 1 << 2;
    QTest::newRow("below a title") << QStringList{u"情報資産管理台帳（令和7年度）"_s,
                                                  {},
                                                  u"所属：総務課||作成日：令和7年4月1日"_s,
                                                  header,
                                                  one,
                                                  two}
                                   << 4 << 2;
    QTest::newRow("below notes") << QStringList{u"※ 3Aから1までで記入してください。"_s,
                                                u"※ 個人情報の有無は○で記入"_s,
                                                header,
                                                one}
                                 << 3 << 1;
    QTest::newRow("blank row below the header") << QStringList{header, {}, one, two} << 1 << 2;
    QTest::newRow("blank rows between")
        << QStringList{header, one, {}, {}, two, u"3|A-3|介護|介護課|3B|"_s} << 1 << 3;
    QTest::newRow("total row") << QStringList{header, one, two, u"||合計||2件"_s} << 1 << 2;
    QTest::newRow("sums of groups")
        << QStringList{header, one, u"||| 住民課 計||1件"_s, two, u"|||税務課小計||1件"_s} << 1
        << 2;
    QTest::newRow("no sums: 設計, 会計")
        << QStringList{header, u"1|A-1|基本設計|会計課|2|設計"_s, u"2|A-2|会計|会計|2|"_s} << 1
        << 2;
    QTest::newRow("notes below") << QStringList{header, one, two, {}, u"※ 枝番は省略"_s} << 1 << 2;
    QTest::newRow("note in a wide cell")
        << QStringList{header, one, two, u"（注）3Aは秘密文書に限る。"_s} << 1 << 2;
    QTest::newRow("second table below") << QStringList{header,
                                                       one,
                                                       two,
                                                       {},
                                                       u"補足：記述方法の説明"_s,
                                                       u"No.|項目|説明"_s,
                                                       u"1|資産番号|番号を記入する"_s,
                                                       u"2|資産名|名称を記入する"_s}
                                        << 1 << 2;
    QTest::newRow("second table without title") << QStringList{header,
                                                               one,
                                                               two,
                                                               {},
                                                               u"No.|項目|説明"_s,
                                                               u"1|資産番号|番号を記入"_s,
                                                               u"2|資産名|名称を記入"_s}
                                                << 1 << 2;
    QTest::newRow("header repeated at a page break")
        << QStringList{header, one, u"情報資産管理台帳（2／2）"_s, header, two} << 1 << 2;
    QTest::newRow("blocks under headings") << QStringList{header,
                                                          u"【市民課】"_s,
                                                          one,
                                                          {},
                                                          u"【税務課】"_s,
                                                          two,
                                                          u"3|A-3|収納|税務課|3B|"_s}
                                           << 1 << 3;
    QTest::newRow("a bracketed heading first")
        << QStringList{header, u"【市民課】"_s, one, two} << 1 << 2;
    QTest::newRow("numbered ghosts")
        << QStringList{header, one, two, u"3"_s, u"4"_s, u"5"_s} << 1 << 2;
    QTest::newRow("formula ghosts")
        << QStringList{header, one, two, u"=3||=0||="_s, u"=4||=0"_s} << 1 << 2;
    QTest::newRow("ghosts with defaults")
        << QStringList{header, one, two, u"3|||市民課|1|"_s, u"4|||市民課|1|"_s} << 1 << 2;
    QTest::newRow("ghosts with numbers given out")
        << QStringList{header, one, two, u"3|A-3|||"_s, u"4|A-4|||"_s} << 1 << 2;
    QTest::newRow("placeholders") << QStringList{header, one, u"2|||選択してください|-|"_s} << 1
                                  << 1;
    QTest::newRow("ghosts and data after them")
        << QStringList{header, one, u"2"_s, u"3"_s, u"4|A-4|選挙人名簿|選管|3B|"_s} << 1 << 2;
    QTest::newRow("example row")
        << QStringList{header, u"例|A-0|職員名簿|人事課|3C|記入例です"_s, one, two} << 1 << 2;
    QTest::newRow("column numbers below the header")
        << QStringList{header, u"(1)|(2)|(3)|(4)|(5)|(6)"_s, one, two} << 1 << 2;
    QTest::newRow("required marks below the header")
        << QStringList{header, u"任意|必須|必須|必須|必須|任意"_s, one, two} << 1 << 2;
    QTest::newRow("instructions below the header")
        << QStringList{header, u"|自動採番|50字以内|課名|プルダウンから選択|自由"_s, one, two} << 1
        << 2;
    QTest::newRow("empty form") << QStringList{header} << 1 << 0;
    QTest::newRow("data without a name is data")
        << QStringList{header, one, u"2|A-2||税務課|3B|名称は後日確認のうえ記入する"_s} << 1 << 2;
    QTest::newRow("English") << QStringList{{},
                                            u"Asset ID|Asset Name|Owner|Location|Criticality"_s,
                                            u"AST-001|Mail server|IT|HQ|High"_s,
                                            u"AST-002|Payroll|HR|Azure|Low"_s}
                             << 2 << 2;
    QTest::newRow("full width, blanks and line breaks in headers")
        << QStringList{u"Ｎｏ．|資　産　名|機密性\\n（３Ａ～１）|担当課名"_s,
                       u"1|住民記録|3B|市民課"_s}
        << 1 << 1;
    QTest::newRow("nothing we know, but a table")
        << QStringList{u"都道府県名|市区町村名|人口|交付枚数"_s,
                       u"全国||128066211|10717919"_s,
                       u"北海道|札幌市|1941832|144447"_s,
                       u"北海道|函館市|268617|19845"_s}
        << 1 << 3;
}

void TestHeaderFinder::findsHeaderAndRecords()
{
    QFETCH(QStringList, rows);
    FakeTable table;
    table.rows(rows);

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QTEST(sheet->headerRow, "header");
    QTEST(sheet->rows, "records");
}

void TestHeaderFinder::joinsLevelsOfMergedHeaders()
{
    FakeTable table;
    table.rows({u"業務分類|情報資産名称|個人情報の種類|||評価値|||備考"_s,
                u"||個人情報|要配慮個人情報|特定個人情報|機密性|完全性|可用性"_s,
                u"人事|社員名簿|有|||3|2|2|"_s,
                u"経理|源泉徴収票|有||有|3|3|2|紙"_s});
    table.merge("A1:A2").merge("B1:B2").merge("C1:E1").merge("F1:H1").merge("I1:I2");

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 1);
    QCOMPARE(sheet->lastHeaderRow, 2);
    QCOMPARE(sheet->rows, 2);
    QCOMPARE(columnLines(*sheet),
             (QStringList{u"A 業務分類 business_category"_s,
                          u"B 情報資産名称 name"_s,
                          u"C 個人情報の種類 / 個人情報 personal"_s,
                          u"D 個人情報の種類 / 要配慮個人情報 sensitive"_s,
                          u"E 個人情報の種類 / 特定個人情報 specific"_s,
                          u"F 評価値 / 機密性"_s,
                          u"G 評価値 / 完全性"_s,
                          u"H 評価値 / 可用性"_s,
                          u"I 備考 note"_s}));
}

void TestHeaderFinder::joinsLevelsWithoutMerges()
{
    FakeTable table;
    table.asCsv().rows({u"情報資産台帳"_s,
                        u"No.|資産名|分類||||備考"_s,
                        u"||機密性|完全性|可用性|||"_s,
                        u"1|住民記録|3B|2|2||"_s,
                        u"2|広報紙|1|1|1||"_s});

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 2);
    QCOMPARE(sheet->lastHeaderRow, 3);
    QCOMPARE(sheet->rows, 2);
    QCOMPARE(fieldOf(*sheet, u"分類 / 機密性"_s), u"confidentiality"_s);
    QCOMPARE(fieldOf(*sheet, u"分類 / 可用性"_s), u"availability"_s);
}

void TestHeaderFinder::keepsATitleOutOfTheHeader()
{
    FakeTable table;
    table.rows({u"情報資産管理台帳（令和7年度）"_s,
                u"資産番号|資産名|所管課|機密性"_s,
                u"A-1|住民記録|市民課|3B"_s});
    table.merge("A1:D1");

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 2);
    QCOMPARE(sheet->columns[0].header, u"資産番号"_s);
}

void TestHeaderFinder::joinsBracketedUnitsBelow()
{
    FakeTable table;
    table.rows(
        {u"資産番号|資産名|保存期間|本人数"_s, u"||（年）|（人）"_s, u"A-1|住民記録|5|90000"_s});

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->lastHeaderRow, 2);
    QCOMPARE(sheet->rows, 1);
    QCOMPARE(fieldOf(*sheet, u"保存期間 / （年）"_s), u"retention"_s);
    QCOMPARE(fieldOf(*sheet, u"本人数 / （人）"_s), u"person_count"_s);
}

void TestHeaderFinder::readsGridPaper()
{
    FakeTable table;
    table.rows({u"PJ名|||サンプル|||成果物名|||資産一覧"_s,
                {},
                u"|1. 資産一覧"_s,
                {},
                u"|No.|資産番号|||資産名||||所管課|||備考"_s,
                u"|1|A-1|||住民記録システム||||市民課|||"_s,
                u"|2|A-2|||税務システム||||税務課|||"_s,
                {},
                u"|補足：記述方法"_s,
                u"|No.|項目|||説明"_s,
                u"|1|資産番号|||採番する"_s});
    for (const char* range : {"C5:E5", "F5:I5", "J5:L5", "M5:P5", "C6:E6", "F6:I6", "J6:L6"}) {
        table.merge(range);
    }

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 5);
    QCOMPARE(sheet->rows, 2);
    QCOMPARE(columnLines(*sheet),
             (QStringList{u"B No. #"_s,
                          u"C 資産番号 code"_s,
                          u"F 資産名 name"_s,
                          u"J 所管課 unit"_s,
                          u"M 備考 note"_s}));
}

void TestHeaderFinder::readsGridPaperWithoutMerges()
{
    FakeTable table;
    table.rows({u"|資産番号|||資産名||||所管課|||備考"_s,
                u"||A-1|||住民記録システム||||市民課||"_s,
                u"||A-2|||税務システム||||税務課||"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows.size(), size_t(2));
    QCOMPARE(drafts->value(0, "code").toString(), u"A-1"_s);
    QCOMPARE(drafts->value(1, "name").toString(), u"税務システム"_s);
    QCOMPARE(drafts->reference(1, "unit"), u"税務課"_s);
}

void TestHeaderFinder::splitsAHeaderOverTwoColumns()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|利用者||備考"_s,
                u"A-1|住民記録|市民課|12名|"_s,
                u"A-2|税務|税務課|8名|"_s});
    table.merge("C1:D1");

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "users").toString(), u"市民課"_s);
    QCOMPARE(drafts->rows[0].extra.value(u"利用者 (2)"_s).toString(), u"12名"_s);
}

void TestHeaderFinder::fillsMergedCellsDown()
{
    FakeTable table;
    table.rows({u"所管課|資産名|媒体|備考"_s,
                u"市民課|住民記録|紙|保管庫"_s,
                u"|印鑑登録|紙|"_s,
                u"||USBメモリ|"_s,
                u"税務課|課税台帳|紙|"_s});
    table.merge("A2:A4").merge("B3:B4");

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows.size(), size_t(4));
    QCOMPARE(drafts->reference(1, "unit"), u"市民課"_s);
    QCOMPARE(drafts->reference(2, "unit"), u"市民課"_s);
    QCOMPARE(drafts->value(2, "name").toString(), u"印鑑登録"_s);
    QCOMPARE(drafts->value(2, "media").toString(), u"removable_media"_s);
    QCOMPARE(drafts->reference(3, "unit"), u"税務課"_s);
}

void TestHeaderFinder::refusesTablesWithoutHeader_data()
{
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("post codes") << QStringList{
        u"01101|060  |0600000|ﾎｯｶｲﾄﾞｳ|ｻｯﾎﾟﾛｼ|ｲｶﾆｹｲｻｲ|北海道|札幌市|以下に掲載がない場合|0|0"_s,
        u"01101|064  |0640941|ﾎｯｶｲﾄﾞｳ|ｻｯﾎﾟﾛｼ|ｱｻﾋｶﾞｵｶ|北海道|札幌市|旭ケ丘|0|1"_s};
    QTest::newRow("assets") << QStringList{u"A-1|住民基本台帳|市民課|3B|2|2"_s,
                                           u"A-2|課税台帳|税務課|3B|2|2"_s};
    QTest::newRow("text") << QStringList{u"今日は良い天気です。"_s, u"明日も晴れるでしょう。"_s};
    QTest::newRow("nothing") << QStringList{};
}

void TestHeaderFinder::refusesTablesWithoutHeader()
{
    QFETCH(QStringList, rows);
    FakeTable table;
    table.sheet(u"KEN_ALL"_s).rows(rows);

    const Result<SheetAnalysis> sheet = analyse(table);
    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 0);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error().kind, ErrorKind::Unreadable);
}

void TestHeaderFinder::tellsWhatItPassedOver()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|所管課|機密性"_s,
                u"A-1|住民記録|市民課|3B"_s,
                u"|小計||1件"_s,
                u"A-2|課税台帳|税務課|3B"_s,
                {},
                u"補足：記述方法"_s,
                u"番号|項目"_s});

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->rows, 2);
    QCOMPARE(sheet->notes.size(), 2);
    QVERIFY(sheet->notes[0].contains(u"小計"_s));
    QVERIFY(sheet->notes[1].contains(u"補足"_s));
}

void TestHeaderFinder::tellsOfFormulasWithoutAResult()
{
    FakeTable table;
    table.rows({u"資産番号|資産名"_s, u"A-1|住民記録"_s}).uncalculated(2, u"B3"_s);

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->notes.size(), 1);
    QVERIFY(sheet->notes[0].contains(u"B3"_s));
}

void TestHeaderFinder::needsNoLayoutOfCsv()
{
    FakeTable table;
    table.asCsv().rows({u"資産番号|資産名"_s, u"A-1|住民記録"_s});

    QVERIFY_OK(analyse(table));

    QCOMPARE(table.layouts(), 0);
}

DAICHO_TEST(TestHeaderFinder)

} // namespace daicho

#include "tst_headerfinder.moc"
