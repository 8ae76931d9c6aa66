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

QByteArray utf16(const QString& text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textsComeByRowAndColumn();
    void everyEncodingGivesTheSameCells_data();
    void everyEncodingGivesTheSameCells();
    void marksBeforeFormulasAreTakenOff();
    void theSeparatorLineOfExcelIsNoRow();
    void cellsInAnotherEncodingAreReported_data();
    void cellsInAnotherEncodingAreReported();
    void halfACharacterInUtf16IsReported();
    void aRowMayBeLeftEarly();
    void aCancelIsAnError();
    void manyRowsAreStreamed();
    void theBudgetHolds();

private:
    QString write(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCsvReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCsvReader::write(const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(u"台帳.csv"_s);
    return writeFile(path, bytes) ? path : QString();
}

void TestCsvReader::textsComeByRowAndColumn()
{
    const auto source = openTable(write("a,,c\n\n\"x\ny\",2\n"_ba));
    QVERIFY_OK(source);

    QCOMPARE((*source)->format(), u"csv"_s);
    QCOMPARE((*source)->sheets().size(), 1);
    QCOMPARE((*source)->sheets().first().name, u"台帳"_s);
    QCOMPARE(cellLines(**source),
             (QStringList{u"A1 Text a"_s, u"C1 Text c"_s, u"A3 Text x\ny"_s, u"B3 Text 2"_s}));
    NoProgress progress;
    const Result<SheetLayout> layout = (*source)->layout(0, progress);
    QVERIFY_OK(layout);
    QCOMPARE(layout->lastRow, 3);
    QCOMPARE(layout->lastColumn, 2);
    QVERIFY((*source)->problems().isEmpty());
}

void TestCsvReader::everyEncodingGivesTheSameCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"番号,表\r\n1,ソ能\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << u"UTF-8"_s;
    QTest::newRow("CP932") << "\x94\xD4\x8D\x86,\x95\x5C\r\n1,\x83\x5C\x94\x5C\r\n"_ba
                           << u"CP932"_s;
    QTest::newRow("UTF-16LE") << utf16(text) << u"UTF-16LE"_s;
}

void TestCsvReader::everyEncodingGivesTheSameCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto source = openTable(write(bytes));

    QVERIFY_OK(source);
    QCOMPARE((*source)->encoding(), encoding);
    QCOMPARE(cellLines(**source),
             (QStringList{u"A1 Text 番号"_s, u"B1 Text 表"_s, u"A2 Text 1"_s, u"B2 Text ソ能"_s}));
}

void TestCsvReader::marksBeforeFormulasAreTakenOff()
{
    const QStringList lines =
        fileLines(write("'=1+1,'+1,'-1,'@a,''=x,'abc,-5,=2,it's,','',\"'=a,b\"\n"_ba));

    QCOMPARE(lines,
             (QStringList{u"A1 Text =1+1"_s,
                          u"B1 Text +1"_s,
                          u"C1 Text -1"_s,
                          u"D1 Text @a"_s,
                          u"E1 Text '=x"_s,
                          u"F1 Text 'abc"_s,
                          u"G1 Text -5"_s,
                          u"H1 Text =2"_s,
                          u"I1 Text it's"_s,
                          u"J1 Text '"_s,
                          u"K1 Text ''"_s,
                          u"L1 Text =a,b"_s}));
}

void TestCsvReader::theSeparatorLineOfExcelIsNoRow()
{
    QCOMPARE(fileLines(write("sep=;\r\na;b,c\r\n"_ba)),
             (QStringList{u"A1 Text a"_s, u"B1 Text b,c"_s}));
    QCOMPARE(fileLines(write("sep=|\na|b\n"_ba)), (QStringList{u"A1 Text a"_s, u"B1 Text b"_s}));
}

void TestCsvReader::cellsInAnotherEncodingAreReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row");
    const QByteArray utf8 = u"番号,台帳\n"_s.toUtf8();
    const QByteArray sjis = "\x94\xD4\x8D\x86,\x91\xE4\x92\xA0\n"_ba;
    QTest::newRow("CP932 in UTF-8") << QByteArray(utf8 + utf8 + "1,\x91\xE4\n" + utf8) << 3;
    QTest::newRow("UTF-8 in CP932") << QByteArray(sjis + sjis + u"1,台\n"_s.toUtf8() + sjis) << 3;
    QTest::newRow("no CP932") << QByteArray(sjis + "1,\x85\x40\n" + sjis) << 2;
}

void TestCsvReader::cellsInAnotherEncodingAreReported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);
    const auto source = openTable(write(bytes));
    QVERIFY_OK(source);

    const QStringList lines = cellLines(**source);

    const QList<SheetProblem>& problems = (*source)->problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().row, row);
    QCOMPARE(problems.first().column, 1);
    QVERIFY(problems.first().message.contains(u"B%1"_s.arg(row)));
    QVERIFY(lines.join(u'\n').contains(u"B%1 Error"_s.arg(row)));
}

void TestCsvReader::halfACharacterInUtf16IsReported()
{
    QString text = u"a,𠮷\nb,x\n"_s;
    text.replace(u'x', QChar(0xD842));
    const auto source = openTable(write(utf16(text)));
    QVERIFY_OK(source);

    const QStringList lines = cellLines(**source);

    QCOMPARE(lines.value(1), u"B1 Text 𠮷"_s);
    QCOMPARE((*source)->problems().size(), 1);
    QCOMPARE((*source)->problems().first().row, 2);
}

void TestCsvReader::aRowMayBeLeftEarly()
{
    const auto source = openTable(write("a\nb\nc\n"_ba));
    QVERIFY_OK(source);
    NoProgress progress;
    int rows = 0;

    QVERIFY_OK((*source)->readRows(
        0, [&](const SheetRow&) { return ++rows < 2; }, progress));
    const Result<SheetLayout> layout = (*source)->layout(0, progress);

    QCOMPARE(rows, 2);
    QVERIFY_OK(layout);
    QCOMPARE(layout->lastRow, 3);
}

void TestCsvReader::aCancelIsAnError()
{
    const auto source = openTable(write("a\n"_ba));
    QVERIFY_OK(source);
    Cancelled progress;

    const Result<void> read = (*source)->readRows(
        0, [](const SheetRow&) { return true; }, progress);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

void TestCsvReader::manyRowsAreStreamed()
{
    const QByteArray line = "A-001,\x91\xE4\x92\xA0,\"x\ny\",123\r\n"_ba;
    const auto source = openTable(write(line.repeated(50'000)));
    QVERIFY_OK(source);
    NoProgress progress;
    qint64 cells = 0;
    int last = 0;

    QVERIFY_OK((*source)->readRows(
        0,
        [&](const SheetRow& row) {
            cells += qint64(row.cells.size());
            last = row.number;
            return row.text(1) == u"台帳";
        },
        progress));

    QCOMPARE(cells, 200'000);
    QCOMPARE(last, 50'000);
}

void TestCsvReader::theBudgetHolds()
{
    ReadBudget budget;
    budget.cells = 1000;
    const QByteArray line = QByteArray("1,").repeated(20'000) + "\n";

    const QString message = refusalOf(write(line.repeated(20)), budget);

    QVERIFY2(message.contains(u"1000 cells"), qPrintable(message));
}

DAICHO_TEST(TestCsvReader)
#include "tst_csvreader.moc"
