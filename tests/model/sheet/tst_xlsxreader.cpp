// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

} // namespace

/// Oddities of single workbooks, each written as plain XML.
class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreReadByTheirType_data();
    void cellsAreReadByTheirType();
    void cellsOutOfOrderAreSorted();
    void whatStandsWhereItCannotIsRefused_data();
    void whatStandsWhereItCannotIsRefused();
    void namespacesAndPrefixesDoNotMatter();
    void utf16PartsAreRead();
    void pathsMayBeAbsoluteOrWithBackslashes_data();
    void pathsMayBeAbsoluteOrWithBackslashes();
    void partsMayLieInTheRoot();
    void aMissingSheetPartIsItsOwnError();
    void otherKindsOfSheetsHoldNoCells();
    void aNestedElementIsNoCell();
    void aCancelIsAnError();
    void aVisitorMayLeaveEarly();
    void layoutNeedsNoRowsBefore();
    void formulasWithoutAResultAreCounted();
    void missingTextsAreAnError();

private:
    QString write(const QMap<QString, QByteArray>& parts) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestXlsxReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestXlsxReader::write(const QMap<QString, QByteArray>& parts) const
{
    const QString path = m_folder->filePath(u"表.xlsx"_s);
    return writePackage(path, parts) ? path : QString();
}

void TestXlsxReader::cellsAreReadByTheirType_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* cell, const QString& line) {
        QTest::newRow(cell) << QByteArray(cell) << line;
    };
    row("<c><v>0.10</v></c>", u"A1 Number 0.10"_s);
    row("<c t='n'><v>1E+20</v></c>", u"A1 Number 1E+20"_s);
    row("<c><v> 7 </v></c>", u"A1 Number 7"_s);
    row("<c><v>abc</v></c>", u"A1 Text abc"_s);
    row("<c><v>nan</v></c>", u"A1 Text nan"_s);
    row("<c t='s'><v>1</v></c>", u"A1 Text 二"_s);
    row("<c t='s'><v>0</v></c>", QString());
    row("<c t='s'><v>9</v></c>", u"A1 Error #REF!"_s);
    row("<c t='s'><v>-1</v></c>", u"A1 Error #REF!"_s);
    row("<c t='str'><f>A2</f><v>あ_x000D_</v></c>", u"A1 =Text あ\r"_s);
    row("<c t='str'><f>A2</f><v></v></c>", u"A1 =Empty "_s);
    row("<c><f>A2</f></c>", u"A1 =Empty "_s);
    row("<c t='str'><f>1/0</f><v>#DIV/0!</v></c>", u"A1 =Error #DIV/0!"_s);
    row("<c t='str'><v>#N/A</v></c>", u"A1 Text #N/A"_s);
    row("<c t='inlineStr'><is><t>直<![CDATA[接<]]></t></is></c>", u"A1 Text 直接<"_s);
    row("<c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c>", u"A1 Text 1."_s);
    row("<c t='b'><v>1</v></c>", u"A1 Boolean TRUE"_s);
    row("<c t='b'><v>0</v></c>", u"A1 Boolean FALSE"_s);
    row("<c t='e'><v>#NAME?</v></c>", u"A1 Error #NAME?"_s);
    row("<c t='d'><v>2026-04-01</v></c>", u"A1 Date 2026-04-01"_s);
    row("<c s='1'><v>46113</v></c>", u"A1 Date 2026-04-01"_s);
    row("<c s='2'><v>46113</v></c>", u"A1 Date 2026-04-01"_s);
    row("<c s=''><v>46113</v></c>", u"A1 Number 46113"_s);
    row("<c s='99'><v>46113</v></c>", u"A1 Number 46113"_s);
    row("<c s='1'/>", QString());
    row("<c t='s'/>", QString());
}

void TestXlsxReader::cellsAreReadByTheirType()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, line);
    QMap<QString, QByteArray> parts = workbookParts(
        "<row>" + cell + "</row>", u"<si><t/></si><si><r><t>二</t></r></si>"_s.toUtf8());
    parts[u"xl/styles.xml"_s] =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-411]ge.m.d'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs>"
        "<dxfs><dxf><numFmt numFmtId='1' formatCode='0'/></dxf></dxfs></styleSheet>";

    QCOMPARE(fileLines(write(parts)), line.isEmpty() ? QStringList() : QStringList{line});
}

void TestXlsxReader::cellsOutOfOrderAreSorted()
{
    const QByteArray rows = "<row r='2'><c r='C2'><v>3</v></c><c r='A2'><v>1</v></c>"
                            "<c><v>2</v></c><c r='C2'><v>4</v></c></row><row><c><v>5</v></c></row>";

    QCOMPARE(fileLines(write(workbookParts(rows))),
             (QStringList{u"A2 Number 1"_s, u"B2 Number 2"_s, u"C2 Number 4"_s, u"A3 Number 5"_s}));
}

void TestXlsxReader::whatStandsWhereItCannotIsRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("row 0") << "<row r='0'/>"_ba;
    QTest::newRow("row backwards") << "<row r='2'/><row r='1'/>"_ba;
    QTest::newRow("row twice") << "<row r='2'/><row r='2'/>"_ba;
    QTest::newRow("row too large") << "<row r='1048577'/>"_ba;
    QTest::newRow("row no number") << "<row r='x'/>"_ba;
    QTest::newRow("column too large") << "<row><c r='XFE1'/></row>"_ba;
    QTest::newRow("cell no reference") << "<row><c r='?'/></row>"_ba;
    QTest::newRow("too many cells") << "<row>" + "<c/>"_ba.repeated(16385) + "</row>";
}

void TestXlsxReader::whatStandsWhereItCannotIsRefused()
{
    QFETCH(QByteArray, rows);

    const QString message = refusalOf(write(workbookParts(rows)));

    QVERIFY2(message.contains(u"damaged"), qPrintable(message));
}

void TestXlsxReader::namespacesAndPrefixesDoNotMatter()
{
    QMap<QString, QByteArray> parts = workbookParts({});
    for (const QString& name : {u"_rels/.rels"_s, u"xl/_rels/workbook.xml.rels"_s}) {
        parts[name].replace("http://schemas.openxmlformats.org/officeDocument/2006/",
                            "http://purl.oclc.org/ooxml/officeDocument/");
    }
    parts[u"xl/workbook.xml"_s] =
        "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='q'>"
        "<x:sheets><x:sheet name='a' sheetId='1' q:id='r1'/></x:sheets></x:workbook>";
    parts[u"xl/worksheets/sheet1.xml"_s] =
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
        "<x:row r='1'><x:c r='B1' t='inlineStr'><x:is><x:t>b</x:t></x:is></x:c></x:row>"
        "</x:sheetData></x:worksheet>";

    QCOMPARE(fileLines(write(parts)), QStringList{u"B1 Text b"_s});
}

void TestXlsxReader::utf16PartsAreRead()
{
    QMap<QString, QByteArray> parts = workbookParts({});
    const QString sheet = u"\uFEFF<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData>"
                          "<row><c t='str'><v>台帳</v></c></row></sheetData></worksheet>"_s;
    parts[u"xl/worksheets/sheet1.xml"_s] =
        QByteArray(reinterpret_cast<const char*>(sheet.utf16()), sheet.size() * 2);

    QCOMPARE(fileLines(write(parts)), QStringList{u"A1 Text 台帳"_s});
}

void TestXlsxReader::pathsMayBeAbsoluteOrWithBackslashes_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/xl/worksheets/sheet1.xml",
                               "worksheets\\sheet1.xml",
                               "./worksheets/sheet1.xml",
                               "../xl/worksheets/sheet1.xml",
                               "../../xl/worksheets/sheet1.xml",
                               "Worksheets/SHEET1.xml"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestXlsxReader::pathsMayBeAbsoluteOrWithBackslashes()
{
    QFETCH(QByteArray, target);
    QMap<QString, QByteArray> parts = workbookParts("<row><c><v>1</v></c></row>");
    parts[u"xl/_rels/workbook.xml.rels"_s].replace("worksheets/sheet1.xml", target);

    QCOMPARE(fileLines(write(parts)), QStringList{u"A1 Number 1"_s});
}

void TestXlsxReader::partsMayLieInTheRoot()
{
    QMap<QString, QByteArray> parts =
        workbookParts("<row><c t='s'><v>0</v></c></row>", "<si><t>a</t></si>");
    QMap<QString, QByteArray> flat;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QString name = part.key();
        flat[name.remove(u"xl/"_s)] = part.value();
    }
    flat[u"_rels/.rels"_s].replace("xl/workbook.xml", "workbook.xml");

    QCOMPARE(fileLines(write(flat)), QStringList{u"A1 Text a"_s});
}

void TestXlsxReader::aMissingSheetPartIsItsOwnError()
{
    QMap<QString, QByteArray> parts = workbookParts("<row/>");
    parts.remove(u"xl/worksheets/sheet1.xml"_s);
    const auto source = openTable(write(parts));
    QVERIFY_OK(source);
    NoProgress progress;

    const Result<SheetLayout> layout = (*source)->layout(0, progress);
    const Result<SheetLayout> noSheet = (*source)->layout(1, progress);

    QVERIFY(!layout);
    QCOMPARE(layout.error().kind, ErrorKind::Unreadable);
    QVERIFY(layout.error().message.contains(u"“表”"));
    QVERIFY(!noSheet);
    QCOMPARE(noSheet.error().kind, ErrorKind::NotFound);
}

void TestXlsxReader::otherKindsOfSheetsHoldNoCells()
{
    QMap<QString, QByteArray> parts = workbookParts("<row><c><v>1</v></c></row>");
    parts[u"xl/_rels/workbook.xml.rels"_s].replace("relationships/worksheet'",
                                                   "relationships/chartsheet'");
    const auto source = openTable(write(parts));
    QVERIFY_OK(source);

    QCOMPARE((*source)->sheets().first().kind, SheetKind::Chart);
    QCOMPARE(cellLines(**source), QStringList());
}

void TestXlsxReader::aNestedElementIsNoCell()
{
    const QByteArray rows = "<row><c><v>1</v><extLst><ext><row><c><v>8</v></c></row></ext></extLst>"
                            "</c><x><c><v>9</v></c></x></row>";
    QMap<QString, QByteArray> parts = workbookParts(rows);
    parts[u"xl/worksheets/sheet1.xml"_s].replace(
        "</worksheet>",
        "<mergeCells><mergeCell ref='A1:B2'/></mergeCells><autoFilter ref='A1:B9'/></worksheet>");
    const auto source = openTable(write(parts));
    QVERIFY_OK(source);
    NoProgress progress;

    QCOMPARE(cellLines(**source), QStringList{u"A1 Number 1"_s});
    QCOMPARE((*source)->layout(0, progress)->merges, (QList<CellRange>{{1, 0, 2, 1}}));
    QCOMPARE((*source)->layout(0, progress)->filter, (CellRange{1, 0, 9, 1}));
}

void TestXlsxReader::aCancelIsAnError()
{
    const auto source = openTable(write(workbookParts("<row><c><v>1</v></c></row>")));
    QVERIFY_OK(source);
    Cancelled progress;

    const Result<void> read = (*source)->readRows(
        0, [](const SheetRow&) { return true; }, progress);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

void TestXlsxReader::aVisitorMayLeaveEarly()
{
    const auto source =
        openTable(write(workbookParts(QByteArray("<row><c><v>1</v></c></row>").repeated(5))));
    QVERIFY_OK(source);
    NoProgress progress;
    int rows = 0;

    QVERIFY_OK((*source)->readRows(
        0, [&](const SheetRow&) { return ++rows < 3; }, progress));

    QCOMPARE(rows, 3);
    QCOMPARE((*source)->layout(0, progress)->lastRow, 5);
}

void TestXlsxReader::layoutNeedsNoRowsBefore()
{
    QMap<QString, QByteArray> parts =
        workbookParts("<row hidden='1'><c><v>1</v></c></row><row hidden='true'/><row hidden='0'/>");
    parts[u"xl/worksheets/sheet1.xml"_s].replace(
        "<sheetData>",
        "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/>"
        "<col min='7' max='99999' hidden='1'/><col min='x' hidden='1'/></cols><sheetData>");
    const auto source = openTable(write(parts));
    QVERIFY_OK(source);
    NoProgress progress;

    const Result<SheetLayout> layout = (*source)->layout(0, progress);

    QVERIFY_OK(layout);
    QCOMPARE(layout->hiddenRows, 2);
    QCOMPARE(layout->hiddenColumns, (QList<ColumnSpan>{{1, 2}, {4, 4}, {6, 16383}}));
    QCOMPARE(layout->lastRow, 1);
}

void TestXlsxReader::formulasWithoutAResultAreCounted()
{
    const QString path = m_folder->filePath(u"f.xlsx"_s);
    QVERIFY(writePackage(
        path,
        workbookParts("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c>"
                      "<c r='B1' t='str'><f>\"\"</f><v></v></c></row>"
                      "<row r='2'><c r='B2'><f>1+1</f></c><c r='C2'><f>2</f><v/></c></row>")));
    const auto source = openTable(path);
    QVERIFY_OK(source);
    NoProgress progress;

    const Result<SheetLayout> layout = (*source)->layout(0, progress);

    QVERIFY_OK(layout);
    QCOMPARE(layout->uncalculated, 2);
    QCOMPARE(layout->firstUncalculated, u"B2"_s);
}

void TestXlsxReader::missingTextsAreAnError()
{
    const QString path = m_folder->filePath(u"s.xlsx"_s);
    QVERIFY(writePackage(path, workbookParts("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")));

    QVERIFY(refusalOf(path).contains(u"damaged"_s));
}

DAICHO_TEST(TestXlsxReader)
#include "tst_xlsxreader.moc"
