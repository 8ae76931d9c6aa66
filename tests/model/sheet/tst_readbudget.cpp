// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/readbudget.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

/// Workbooks made to do harm, and honest ones that only look large.
class TestReadBudget : public QObject
{
    Q_OBJECT

private slots:
    void tooMuchIsRefusedWithTheReason_data();
    void tooMuchIsRefusedWithTheReason();
    void aPartOutOfProportionIsRefused();
    void entitiesAreNotExpanded_data();
    void entitiesAreNotExpanded();
    void depthIsLimited();
    void anEndlessTagIsRefused();
    void sharedTextUsedManyTimesIsRefused();
    void anArchiveOfManyFilesIsRefused();
    void theLimitsOfASheetAreNoCells();
    void styledEmptyCellsCostNothing();
    void aMillionRowsOfSixtyColumnsFit();

private:
    QString write(const QMap<QString, QByteArray>& parts) const;

    QTemporaryDir m_folder;
};

QString TestReadBudget::write(const QMap<QString, QByteArray>& parts) const
{
    const QString path = m_folder.filePath(u"表.xlsx"_s);
    return writePackage(path, parts) ? path : QString();
}

void TestReadBudget::tooMuchIsRefusedWithTheReason_data()
{
    QTest::addColumn<ReadBudget>("budget");
    QTest::addColumn<QString>("word");
    ReadBudget cells;
    cells.cells = 100;
    QTest::newRow("cells") << cells << u"100 cells"_s;
    ReadBudget inflated;
    inflated.inflatedBytes = 1 << 20;
    QTest::newRow("inflated") << inflated << u"1 MiB"_s;
    ReadBudget seconds;
    seconds.seconds = 0;
    QTest::newRow("seconds") << seconds << u"longer than"_s;
    ReadBudget characters;
    characters.cellCharacters = 5;
    QTest::newRow("cell") << characters << u"at A1"_s;
    ReadBudget row;
    row.rowCharacters = 50;
    QTest::newRow("row") << row << u"32,767"_s;
}

void TestReadBudget::tooMuchIsRefusedWithTheReason()
{
    QFETCH(ReadBudget, budget);
    QFETCH(QString, word);
    const QByteArray row =
        "<row>" + QByteArray("<c t='str'><v>1234567</v></c>").repeated(10) + "</row>";
    const QString path = write(workbookParts(row.repeated(20'000)));

    const QString message = refusalOf(path, budget);

    QVERIFY2(message.contains(word), qPrintable(message));
}

void TestReadBudget::aPartOutOfProportionIsRefused()
{
    const QByteArray blanks(70 << 20, ' ');

    const QString message = refusalOf(write(workbookParts(blanks)));

    QVERIFY2(message.contains(u"unpacks to far more"), qPrintable(message));
    QVERIFY2(message.contains(u"sheet1.xml"), qPrintable(message));
}

void TestReadBudget::entitiesAreNotExpanded_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content");
    const QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
                            "<!ENTITY b '&a;&a;&a;&a;&a;'>]>";
    const QByteArray outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
    const QByteArray sheet = "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row>"
                             "</sheetData></worksheet>";
    const QByteArray strings = "<sst><si><t>&b;</t></si></sst>";
    QTest::newRow("bomb in sheet") << u"xl/worksheets/sheet1.xml"_s << bomb + sheet;
    QTest::newRow("file in sheet") << u"xl/worksheets/sheet1.xml"_s << outside + sheet;
    QTest::newRow("bomb in texts") << u"xl/sharedStrings.xml"_s << bomb + strings;
    QTest::newRow("bomb in workbook") << u"xl/workbook.xml"_s << bomb + "<workbook/>";
    QTest::newRow("bomb in links") << u"_rels/.rels"_s << bomb + "<Relationships/>";
}

void TestReadBudget::entitiesAreNotExpanded()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    QMap<QString, QByteArray> parts = workbookParts("<row><c><v>1</v></c></row>");
    parts[part] = content;

    const QString message = refusalOf(write(parts));

    QVERIFY2(message.contains(u"document type"), qPrintable(message));
}

void TestReadBudget::depthIsLimited()
{
    const QString message = refusalOf(write(workbookParts(QByteArray("<x>").repeated(100'000))));

    QVERIFY2(message.contains(u"damaged"), qPrintable(message));
}

void TestReadBudget::anEndlessTagIsRefused()
{
    QByteArray tag = "<row x='";
    for (int i = 0; i < 600'000; ++i) {
        tag += QByteArray::number(qint64(i) * 7919);
    }

    const QString message = refusalOf(write(workbookParts(tag)));

    QVERIFY2(message.contains(u"damaged"), qPrintable(message));
}

void TestReadBudget::sharedTextUsedManyTimesIsRefused()
{
    const QByteArray text = "<si><t>" + QByteArray(100'000, 'x') + "</t></si>";
    const QByteArray row = "<row>" + QByteArray("<c t='s'><v>0</v></c>").repeated(1000) + "</row>";

    const QString message = refusalOf(write(workbookParts(row.repeated(1000), text)));

    QVERIFY2(message.contains(u"32,767"), qPrintable(message));
}

void TestReadBudget::anArchiveOfManyFilesIsRefused()
{
    QMap<QString, QByteArray> parts = workbookParts("<row><c><v>1</v></c></row>");
    for (int i = 0; i < 100; ++i) {
        parts[u"junk/%1"_s.arg(i)] = "x";
    }
    ReadBudget budget;
    budget.parts = 50;

    QVERIFY(refusalOf(write(parts), budget).contains(u"archive of 104 files"));
}

void TestReadBudget::theLimitsOfASheetAreNoCells()
{
    QMap<QString, QByteArray> parts = workbookParts({});
    parts[u"xl/worksheets/sheet1.xml"_s] =
        "<worksheet><dimension ref='A1:XFD1048576'/><cols><col min='1' max='16384' style='1'/>"
        "</cols><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
        "<row r='3'><c r='XFD3'><v>2</v></c></row>"
        "<row r='1048576'><c r='B1048576'><v>3</v></c></row></sheetData></worksheet>";

    QCOMPARE(fileLines(write(parts)),
             (QStringList{u"A1 Number 1"_s, u"XFD3 Number 2"_s, u"B1048576 Number 3"_s}));
}

void TestReadBudget::styledEmptyCellsCostNothing()
{
    ReadBudget budget;
    budget.cells = 10;
    const QByteArray row = "<row>" + QByteArray("<c s='1'/>").repeated(1000) + "</row>";

    QCOMPARE(
        fileLines(write(workbookParts(row.repeated(1000) + "<row><c><v>1</v></c></row>")), budget),
        QStringList{u"A1001 Number 1"_s});
}

void TestReadBudget::aMillionRowsOfSixtyColumnsFit()
{
    const ReadBudget budget;

    QVERIFY(budget.cells >= qint64(60) * 1'000'000);
}

DAICHO_TEST(TestReadBudget)
#include "tst_readbudget.moc"
