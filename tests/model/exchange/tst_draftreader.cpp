// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// From cells to drafts: what is given, kept, refused and why.
class TestDraftReader : public QObject
{
    Q_OBJECT

private slots:
    void blankCellsOfForeignTablesGiveNothing();
    void keepsOtherColumnsByHeader();
    void oneGradingStandsForAllThree();
    void inheritedClassesAreNotReadBack();
    void leavesALegendBesideTheTable();
    void reportsEveryProblemOfARow();
    void refusesANumberGivenTwice();
    void branchesMakeNumbersDifferent();
    void refusesANumberThatBecameADate();
    void joinsTheLevelsOfAUnit();
    void readsOneColumnOfUnits_data();
    void readsOneColumnOfUnits();
    void repeatsWhatDittoMarksStandFor();
    void aKindOfPersonalInformationSetsItsFlag();
    void refusesATableWithoutNames();
    void namesSheetsThatAreLeftOut();
    void readsUnits();
    void readsPlaces();
    void passesErrorsOfTheVisitorOn();
    void readsBigTablesInStreams();
};

void TestDraftReader::blankCellsOfForeignTablesGiveNothing()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|備考|個人情報"_s, u"A-1|住民記録||有"_s, u"A-2|税務|紙|"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->isGiven(0, "note"), false);
    QCOMPARE(drafts->isGiven(1, "note"), true);
    QCOMPARE(drafts->isGiven(1, "personal"), false);
    QCOMPARE(drafts->isGiven(0, "zone"), false);
    QCOMPARE(drafts->rows[1].row, 3);
}

void TestDraftReader::keepsOtherColumnsByHeader()
{
    FakeTable table;
    table.rows({u"資産名|台帳様式|審査日|審査日|"_s,
                u"住民記録|様式第1号|2025-04-01|R7.5.1|欄外"_s,
                u"税務||||"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    const QJsonObject extra = drafts->rows[0].extra;
    QCOMPARE(extra.value(u"台帳様式"_s).toString(), u"様式第1号"_s);
    QCOMPARE(extra.value(u"審査日"_s).toString(), u"2025-04-01"_s);
    QCOMPARE(extra.value(u"審査日 (2)"_s).toString(), u"R7.5.1"_s);
    QCOMPARE(extra.value(u"E"_s).toString(), u"欄外"_s);
    QVERIFY(drafts->rows[1].extra.isEmpty());
}

void TestDraftReader::oneGradingStandsForAllThree()
{
    for (const QString& header : {u"重要性"_s, u"重要性分類"_s, u"重要度"_s}) {
        FakeTable table;
        table.rows({u"資産名|所管課|%1|備考"_s.arg(header),
                    u"住民記録|市民課|Ⅰ|"_s,
                    u"広報|広報課|Ⅳ|"_s,
                    u"その他|広報課||"_s,
                    u"誤り|広報課|Ⅸ|"_s});

        const Result<Drafts> drafts = readDrafts(table, {}, testContext(u"mic-2003"_s));

        QVERIFY_OK(drafts);
        for (const char* field : {"confidentiality", "integrity", "availability"}) {
            QCOMPARE(drafts->value(0, field).toString(), u"Ⅰ"_s);
            QCOMPARE(drafts->value(1, field).toString(), u"Ⅳ"_s);
            QVERIFY(!drafts->value(2, field).isValid());
            QVERIFY(!drafts->isGiven(3, field));
        }
        QCOMPARE(drafts->rows[3].problems.size(), size_t(1));
        QVERIFY(drafts->rows[0].extra.isEmpty());
    }
}

void TestDraftReader::inheritedClassesAreNotReadBack()
{
    FakeTable table;
    table.rows({u"資産名|機密性|機密性（継承後）|Integrity (inherited)"_s, u"住民記録|1|3B|2"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "confidentiality").toString(), u"1"_s);
    QVERIFY(!drafts->value(0, "integrity").isValid());
    QVERIFY(drafts->rows[0].extra.isEmpty());
}

void TestDraftReader::leavesALegendBesideTheTable()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|所管課|機密性|備考||凡例|"_s,
                u"A-1|住民記録|市民課|3B|||3A|秘密文書相当"_s,
                u"A-2|広報|広報課|1|||3B|重い影響"_s,
                u"||||||3C|非公開"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows.size(), size_t(2));
    QCOMPARE(drafts->rejected(), 0);
    QVERIFY(drafts->rows[0].extra.isEmpty());
    QVERIFY(drafts->warnings.join(u' ').contains(u"凡例"_s));
}

void TestDraftReader::reportsEveryProblemOfARow()
{
    FakeTable table;
    table.rows({u"資産番号|資産名|機密性|登録日|本人数|備考"_s,
                u"A-1|住民記録|機密性3|令和7年2月30日|約百|#REF!"_s,
                u"A-2|税務|3B|R7.4.1|10|"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 1);
    QCOMPARE(drafts->problems(),
             (QStringList{u"2 機密性 (C) [機密性3]"_s,
                          u"2 登録日 (D) [令和7年2月30日]"_s,
                          u"2 本人数 (E) [約百]"_s,
                          u"2 備考 (F) [#REF!]"_s}));
    for (const ImportProblem& problem : drafts->rows[0].problems) {
        QVERIFY(!problem.reason.isEmpty());
    }
}

void TestDraftReader::refusesANumberGivenTwice()
{
    FakeTable table;
    table.rows({u"資産番号|資産名"_s,
                u"A-1|住民記録"_s,
                u"Ａ－１|税務"_s,
                u"|番号なし"_s,
                u"|番号なし"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->problems(), QStringList{u"3 資産番号 (A) [Ａ－１]"_s});
    QVERIFY(drafts->rows[1].problems[0].reason.contains(u'2'));
}

void TestDraftReader::branchesMakeNumbersDifferent()
{
    FakeTable table;
    table.rows({u"資産番号|枝番|資産名"_s, u"A-1|1|住民記録"_s, u"A-1|2|住民記録の写し"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rejected(), 0);
}

void TestDraftReader::refusesANumberThatBecameADate()
{
    FakeTable table;
    table.rows({u"資産番号|資産名"_s, u"2026-01-02|住民記録"_s, u"1-3|税務"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->problems(), QStringList{u"2 資産番号 (A) [2026-01-02]"_s});
}

void TestDraftReader::joinsTheLevelsOfAUnit()
{
    FakeTable table;
    table.rows({u"部|課|係|資産名"_s,
                u"総務部|総務課|庶務係|職員名簿"_s,
                u"消防本部|||指令台帳"_s,
                u"|会計課||出納簿"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->reference(0, "unit"), u"総務部/総務課/庶務係"_s);
    QCOMPARE(drafts->reference(1, "unit"), u"消防本部"_s);
    QCOMPARE(drafts->reference(2, "unit"), u"会計課"_s);
    QCOMPARE(drafts->rows[0].references[0].text, u"総務部　総務課　庶務係"_s);
}

void TestDraftReader::readsOneColumnOfUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");

    QTest::newRow("name") << u"総務課"_s << u"総務課"_s;
    QTest::newRow("wide blank") << u"総務部　総務課"_s << u"総務部/総務課"_s;
    QTest::newRow("blank") << u"総務部 総務課"_s << u"総務部/総務課"_s;
    QTest::newRow("slash") << u"総務部／総務課"_s << u"総務部/総務課"_s;
    QTest::newRow("line break") << u"総務部\\n総務課"_s << u"総務部/総務課"_s;
    QTest::newRow("together") << u"総務部総務課"_s << u"総務部総務課"_s;
    QTest::newRow("English") << u"Cloud Team"_s << u"Cloud Team"_s;
}

void TestDraftReader::readsOneColumnOfUnits()
{
    QFETCH(QString, text);
    FakeTable table;
    table.rows({u"資産名|所管課"_s, u"職員名簿|"_s + text});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QTEST(drafts->reference(0, "unit"), "path");
}

void TestDraftReader::repeatsWhatDittoMarksStandFor()
{
    FakeTable table;
    table.rows({u"資産名|所管課|媒体"_s, u"職員名簿|人事課|紙"_s, u"給与台帳|〃|同上"_s});
    FakeTable first;
    first.rows({u"資産名|所管課|媒体"_s, u"職員名簿|〃|紙"_s});

    const Result<Drafts> drafts = readDrafts(table);
    const Result<Drafts> nothingAbove = readDrafts(first);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->reference(1, "unit"), u"人事課"_s);
    QCOMPARE(drafts->value(1, "media").toString(), u"paper"_s);
    QVERIFY_OK(nothingAbove);
    QCOMPARE(nothingAbove->rejected(), 1);
}

void TestDraftReader::aKindOfPersonalInformationSetsItsFlag()
{
    FakeTable table;
    table.rows({u"資産名|個人情報の有無"_s, u"健診結果|要配慮個人情報"_s, u"広報|無"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->value(0, "personal").toBool(), true);
    QCOMPARE(drafts->value(0, "sensitive").toBool(), true);
    QCOMPARE(drafts->isGiven(1, "sensitive"), false);
}

void TestDraftReader::refusesATableWithoutNames()
{
    FakeTable table;
    table.rows(
        {u"区分|人口|算出基準日"_s, u"全国|125927902|2022-01-01"_s, u"町村|10545195|2022-01-01"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY(!drafts);
    QCOMPARE(drafts.error().kind, ErrorKind::InvalidInput);
    QVERIFY(drafts.error().message.contains(u"資産名"_s));
}

void TestDraftReader::namesSheetsThatAreLeftOut()
{
    FakeTable table;
    table.sheet(u"総務課"_s).rows({u"資産名|機密性"_s, u"職員名簿|3C"_s, u"給与|3C"_s});
    table.sheet(u"税務課"_s).rows({u"資産名|機密性"_s, u"課税台帳|3B"_s});
    table.sheet(u"記入例"_s).rows({u"資産名|機密性"_s, u"見本|3B"_s});

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->sheet.name, u"総務課"_s);
    QCOMPARE(drafts->warnings.size(), 1);
    QVERIFY(drafts->warnings[0].contains(u"税務課"_s));
    QVERIFY(!drafts->warnings[0].contains(u"記入例"_s));
}

void TestDraftReader::readsUnits()
{
    FakeTable table;
    table.asCsv().rows({u"所属コード|所属名|上位の所属|機関区分|並び順"_s,
                        u"100|総務部||市長部局|1"_s,
                        u"110|総務課|総務部||2"_s,
                        u"|名だけ|||"_s});
    ImportOptions options;
    options.into = ImportTarget::Units;

    const Result<Drafts> drafts = readDrafts(table, options);

    QVERIFY_OK(drafts);
    const auto parent = drafts->index("parent", ImportTarget::Units);
    const auto body = static_cast<size_t>(drafts->index("body_kind", ImportTarget::Units));
    QCOMPARE(drafts->rows[0].values[body].toString(), u"internal_department"_s);
    QCOMPARE(drafts->rows[1].references.size(), size_t(1));
    QCOMPARE(drafts->rows[1].references[0].field, parent);
    QCOMPARE(drafts->problems(), QStringList{u"4 所属コード (A) []"_s});
}

void TestDraftReader::readsPlaces()
{
    FakeTable table;
    table.asCsv().rows({u"場所コード|場所|種類|所在の建物|浸水想定深（m）|UPS（分）|色"_s,
                        u"P1|本庁舎|庁舎||0.5||青"_s,
                        u"P2|サーバ室|室|本庁舎||３０分|"_s});
    ImportOptions options;
    options.into = ImportTarget::Places;

    const Result<Drafts> drafts = readDrafts(table, options);

    QVERIFY_OK(drafts);
    const auto at = [&](const char* key) {
        return static_cast<size_t>(drafts->index(key, ImportTarget::Places));
    };
    QCOMPARE(drafts->rows[0].values[at("flood_depth")].toDouble(), 0.5);
    QCOMPARE(drafts->rows[1].values[at("ups_minutes")].toInt(), 30);
    QCOMPARE(drafts->rows[1].references[0].text, u"本庁舎"_s);
    QVERIFY(drafts->warnings.join(u' ').contains(u"色"_s));
}

void TestDraftReader::passesErrorsOfTheVisitorOn()
{
    FakeTable table;
    table.rows({u"資産番号|資産名"_s, u"A-1|住民記録"_s, u"A-2|税務"_s});
    NoProgress progress;
    const ImportContext context = testContext();
    Result<DraftReader> reader = DraftReader::open(table, {}, context, progress);
    QVERIFY_OK(reader);
    int visits = 0;

    const Result<int> count = reader->read(
        [&visits](DraftRow&) -> Result<void> {
            ++visits;
            return fail(ErrorKind::Io, u"full"_s);
        },
        progress);

    QVERIFY(!count);
    QCOMPARE(count.error().kind, ErrorKind::Io);
    QCOMPARE(visits, 1);
}

void TestDraftReader::readsBigTablesInStreams()
{
    FakeTable table;
    table.row(u"資産番号|資産名|機密性"_s);
    for (int i = 0; i < 3000; ++i) {
        table.row(u"A-%1|台帳%1|%2"_s.arg(i).arg(i == 2500 ? u"9"_s : u"3B"_s));
    }
    table.row(u"合計|3000件"_s);

    const Result<Drafts> drafts = readDrafts(table);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->rows.size(), size_t(3000));
    QCOMPARE(drafts->problems(), QStringList{u"2502 機密性 (C) [9]"_s});
}

DAICHO_TEST(TestDraftReader)

} // namespace daicho

#include "tst_draftreader.moc"
