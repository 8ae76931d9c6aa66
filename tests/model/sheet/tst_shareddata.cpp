// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Spreadsheets that others made. They are not part of the project; without them nothing is tested.
class TestSharedData : public QObject
{
    Q_OBJECT

private slots:
    void everyFileGivesCellsOrAReason();
    void knownFilesGiveAllTheirCells_data();
    void knownFilesGiveAllTheirCells();
    void knownFilesAreRefused_data();
    void knownFilesAreRefused();
};

void TestSharedData::everyFileGivesCellsOrAReason()
{
    const QString root = sharedDataPath();
    if (root.isEmpty()) {
        QSKIP("../shared/data is not here");
    }
    int files = 0;
    QDirIterator all(root, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        ReadBudget budget;
        budget.seconds = 60;
        const QString refusal = refusalOf(path, budget);
        QVERIFY2(!refusal.contains(u"took longer"), qPrintable(path));
        ++files;
    }

    QVERIFY(files > 90);
}

void TestSharedData::knownFilesGiveAllTheirCells_data()
{
    // Counted with openpyxl, or with Python's csv module, over all sheets.
    QTest::addColumn<int>("cells");
    const auto row = [](const char* name, int cells) { QTest::newRow(name) << cells; };
    row("opendata/JDA-DM__GIF__住所.csv", 248);
    row("opendata/codeforjapan__mynumbercard_statistics__000490028_5.csv", 274);
    row("opendata/ssato__zip2addr__KEN_ALL.CSV", 210);
    row("registers/UZORCYBER__Acme-Health-GRC-Portfolio__Asset_Inventory.xlsx", 113);
    row("registers/nablarch-development-standards__dev-standards__システム機能一覧_サンプル.xlsx",
        190);
    row("registers/nablarch-development-standards__dev-standards__メール一覧_サンプル.xlsx", 147);
    row("risks/JDA-DM__GIF__465-6_データの品質確保に係る調査票テンプレート例.xlsx", 594);
    row("risks/UZORCYBER__Acme-Health-GRC-Portfolio__Risk_Register.xlsx", 137);
    row("templates/JDA-DM__GIF__468-2_データ品質評価ツール.xlsx", 1299);
    row("torture/PHPOffice__PhpSpreadsheet__TableWithoutFilter.xlsx", 39);
    row("torture/PHPOffice__PhpSpreadsheet__explicitdate.xlsx", 7);
    row("torture/PHPOffice__PhpSpreadsheet__namespacepurl.xlsx", 1368);
    row("torture/PHPOffice__PhpSpreadsheet__rootZipFiles.xlsx", 1);
    row("torture/PHPOffice__PhpSpreadsheet__escape.csv", 13);
    row("torture/PHPOffice__PhpSpreadsheet__utf16be.line_break_in_enclosure.csv", 18);
    row("torture/SheetJS__test_files__AutoFilter.xlsx", 968);
    row("torture/SheetJS__test_files__hebrew_filename.xlsx", 109);
    row("torture/SheetJS__test_files__sheet_visibility.xlsx", 46);
    row("torture/apache__poi__46535.xlsx", 7155);
    row("torture/apache__poi__59746_NoRowNums.xlsx", 571);
    row("torture/apache__poi__DateFormatTests.xlsx", 194);
    row("torture/apache__poi__InlineStrings.xlsx", 28);
    row("torture/apache__poi__MalformedSSTCount.xlsx", 12);
    row("torture/apache__poi__StructuredRefs-lots-with-lookups.xlsx", 37696);
    row("torture/apache__poi__bug62181.xlsx", 175095);
    row("torture/apache__poi__ms-office-2010-signed.xlsx", 2);
    row("torture/apache__poi__stress002.xlsx", 6669);
    row("torture/apache__poi__xlookup.xlsx", 97);
    row("torture/apache__poi__xxe_in_schema.xlsx", 4);
    row("torture/tafia__calamine__date_1904.xlsx", 6);
    row("torture/tafia__calamine__date_iso.xlsx", 6);
    row("torture/tafia__calamine__issue_261.xlsx", 250);
    row("torture/tafia__calamine__table_with_absolute_paths.xlsx", 10);
}

void TestSharedData::knownFilesGiveAllTheirCells()
{
    QFETCH(int, cells);
    const QString root = sharedDataPath();
    const QString path = root + u'/' + QString::fromUtf8(QTest::currentDataTag());
    if (root.isEmpty() || !QFile::exists(path)) {
        QSKIP("../shared/data is not here");
    }
    const auto source = openTable(path);
    QVERIFY_OK(source);

    qsizetype counted = 0;
    for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        counted +=
            cellLines(**source, sheet).filter(QRegularExpression(u"^\\w+ (?!=?Empty)"_s)).size();
    }

    QCOMPARE(counted, cells);
    QVERIFY((*source)->problems().isEmpty());
}

void TestSharedData::knownFilesAreRefused_data()
{
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QString& word) { QTest::newRow(name) << word; };
    row("apache__poi__protect.xlsx", u"password"_s);
    row("apache__poi__protected_sha512.xlsx", u"password"_s);
    row("tafia__calamine__date.xls", u".xls"_s);
    row("apache__poi__poc-xmlbomb-empty.xlsx", u"document type"_s);
    row("apache__poi__poc-shared-strings.xlsx", u"damaged"_s);
    row("PHPOffice__PhpSpreadsheet__empty.csv", u"empty"_s);
    row("PHPOffice__PhpSpreadsheet__ebcdic.dontuse.xlsx", u"damaged"_s);
    row("PHPOffice__PhpSpreadsheet__utf16entity.dontuse.xlsx", u"damaged"_s);
    row("PHPOffice__PhpSpreadsheet__premiere.win1252.csv", u"Windows-1252"_s);
}

void TestSharedData::knownFilesAreRefused()
{
    QFETCH(QString, word);
    const QString root = sharedDataPath();
    const QString path = root + u"/torture/"_s + QString::fromUtf8(QTest::currentDataTag());
    if (root.isEmpty() || !QFile::exists(path)) {
        QSKIP("../shared/data is not here");
    }

    const QString refusal = refusalOf(path);

    QVERIFY2(refusal.contains(word), qPrintable(refusal));
}

DAICHO_TEST(TestSharedData)
#include "tst_shareddata.moc"
