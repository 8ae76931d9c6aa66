// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/cellgrid.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

QString gridOf(const QString& path)
{
    const auto source = openTable(path);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const Result<void> written =
        source ? writeCellGrid(**source, 0, buffer, progress) : Result<void>(failure(source));
    return written ? QString::fromUtf8(buffer.data()) : written.error().message;
}

} // namespace

class TestCellGrid : public QObject
{
    Q_OBJECT

private slots:
    void theGridBeginsAtA1();
    void theFixtureIsShownWhole();
    void aFarCellDoesNotFillTheDisk();
    void anEmptySheetIsEmpty();
    void aFailedWriteIsAnError();

private:
    QTemporaryDir m_folder;
};

void TestCellGrid::theGridBeginsAtA1()
{
    const QString path = m_folder.filePath(u"a.xlsx"_s);
    QVERIFY(writePackage(path,
                         workbookParts("<row r='2'><c r='B2'><v>1.50</v></c>"
                                       "<c r='C2' t='str'><v>a,\"b\"\nc</v></c></row>"
                                       "<row r='3'><c r='E3'><f>A1</f></c></row>"
                                       "<row r='4' hidden='1'><c r='A4' t='str'><v>=x</v></c>"
                                       "<c r='D4'><f>A1</f></c></row>")));

    QCOMPARE(gridOf(path), u",,\n,1.50,\"a,\"\"b\"\"\nc\"\n,,\n=x,,\n"_s);
}

void TestCellGrid::theFixtureIsShownWhole()
{
    const QStringList lines = gridOf(fixturePath(u"libreoffice.xlsx"_s)).split(u'\n');

    QCOMPARE(lines.first(), u"番号,名称,件数,割合,登録日,更新日時,時間,有効,計算,誤り,備考"_s);
    QCOMPARE(lines[1],
             u"A-001,住民基本台帳,12345,0.5,2026-04-01,2026-04-01T09:30:15,09:30:00,TRUE,24690,"
             "#DIV/0!,\"一行目"_s);
    QVERIFY(lines[4].startsWith(u"A-003,隠れた行,0,"));
}

void TestCellGrid::aFarCellDoesNotFillTheDisk()
{
    const QString path = m_folder.filePath(u"far.xlsx"_s);
    QVERIFY(writePackage(path,
                         workbookParts("<row r='1'><c r='XFD1'><v>1</v></c></row>"
                                       "<row r='1048576'><c r='A1048576'><v>2</v></c></row>")));

    QCOMPARE(gridOf(path),
             QString(QString(16383, u',') + u"1"_s + QString(1'048'575, u'\n') + u"2\n"_s));
}

void TestCellGrid::anEmptySheetIsEmpty()
{
    const QString path = m_folder.filePath(u"empty.xlsx"_s);
    QVERIFY(writePackage(path, workbookParts("<row r='5'><c s='1'/></row>")));

    QCOMPARE(gridOf(path), QString());
}

void TestCellGrid::aFailedWriteIsAnError()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    QVERIFY(writeFile(path, "a\n"));
    const auto source = openTable(path);
    QVERIFY_OK(source);
    NoProgress progress;
    QBuffer readOnly;
    readOnly.open(QIODevice::ReadOnly);

    const Result<void> written = writeCellGrid(**source, 0, readOnly, progress);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
}

DAICHO_TEST(TestCellGrid)
#include "tst_cellgrid.moc"
