// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Which sheet of a workbook is read, and which row as its header where somebody says so.
class TestSheetChoice : public QObject
{
    Q_OBJECT

private slots:
    void takesTheBestSheet_data();
    void takesTheBestSheet();
    void takesTheSheetThatIsNamed();
    void refusesASheetItHasNot();
    void takesTheHeaderRowOfTheMap();
};

void TestSheetChoice::takesTheBestSheet_data()
{
    QTest::addColumn<QString>("decoy");

    for (const char* name : {"記入例",
                             "台帳記入例",
                             "選択項目",
                             "Dashboard",
                             "変更履歴",
                             "集計",
                             "リスト",
                             "表紙",
                             "情報資産台帳（記載例）"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestSheetChoice::takesTheBestSheet()
{
    QFETCH(QString, decoy);
    FakeTable table;
    table.sheet(decoy).rows({u"資産番号|資産名|所管課|機密性"_s,
                             u"A-1|見本1|市民課|3B"_s,
                             u"A-2|見本2|市民課|3B"_s,
                             u"A-3|見本3|市民課|3B"_s});
    table.sheet(u"台帳"_s).rows({u"資産番号|資産名|所管課|機密性"_s, u"A-1|住民記録|市民課|3B"_s});

    const Result<SheetAnalysis> sheet = analyse(table);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->name, u"台帳"_s);
}

void TestSheetChoice::takesTheSheetThatIsNamed()
{
    FakeTable table;
    table.sheet(u"総務課"_s).rows({u"資産名|機密性"_s, u"職員名簿|3C"_s});
    table.sheet(u"1"_s).rows({u"資産名|機密性"_s, u"住民記録|3B"_s});
    ImportOptions options;

    for (const auto& [name, found] : {std::pair(u"総務課"_s, u"総務課"_s),
                                      std::pair(u"1"_s, u"1"_s),
                                      std::pair(u"１"_s, u"1"_s),
                                      std::pair(u"2"_s, u"1"_s)}) {
        options.sheet = name;
        const Result<SheetAnalysis> sheet = analyse(table, options);
        QVERIFY_OK(sheet);
        QCOMPARE(sheet->name, found);
    }
}

void TestSheetChoice::refusesASheetItHasNot()
{
    FakeTable table;
    table.sheet(u"台帳"_s).rows({u"資産名|機密性"_s, u"職員名簿|3C"_s});
    ImportOptions options;
    options.sheet = u"なし"_s;

    const Result<SheetAnalysis> sheet = analyse(table, options);

    QVERIFY(!sheet);
    QCOMPARE(sheet.error().kind, ErrorKind::NotFound);
    QVERIFY(sheet.error().message.contains(u"台帳"_s));
}

void TestSheetChoice::takesTheHeaderRowOfTheMap()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|所管課|機密性"_s, u"い|ろ|は|に"_s, u"A-1|住民記録|市民課|3B"_s});
    ImportOptions options;
    options.map.headerRow = 2;
    options.map.columns = {{u"ろ"_s, u"name"_s}};

    const Result<SheetAnalysis> sheet = analyse(table, options);

    QVERIFY_OK(sheet);
    QCOMPARE(sheet->headerRow, 2);
    QCOMPARE(sheet->rows, 1);
    options.map.headerRow = 9;
    const Result<SheetAnalysis> empty = analyse(table, options);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::InvalidInput);
}

DAICHO_TEST(TestSheetChoice)

} // namespace daicho

#include "tst_sheetchoice.moc"
