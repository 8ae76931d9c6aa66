// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

/// An OLE file with one directory entry of this name.
QByteArray compoundFile(const QString& entry)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(QByteArray(1024 - bytes.size(), '\0'));
    bytes.append(reinterpret_cast<const char*>(entry.utf16()), (entry.size() + 1) * 2);
    bytes.append(QByteArray(512, '\0'));
    return bytes;
}

} // namespace

class TestOpenTable : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoTableIsNamed_data();
    void whatIsNoTableIsNamed();
    void otherArchivesAreNamed_data();
    void otherArchivesAreNamed();
    void theNameDoesNotMatter();
    void aMissingFileIsNamed();
    void randomBytesAreRefused();
    void aCutWorkbookIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestOpenTable::whatIsNoTableIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("encrypted") << compoundFile(u"EncryptedPackage"_s) << u"password"_s;
    QTest::newRow("xls") << compoundFile(u"Workbook"_s) << u"97–2003"_s;
    QTest::newRow("xls 95") << compoundFile(u"Book"_s) << u"97–2003"_s;
    QTest::newRow("doc") << compoundFile(u"WordDocument"_s) << u"Word"_s;
    QTest::newRow("other OLE") << compoundFile(u"Something"_s) << u"old Office"_s;
    QTest::newRow("BIFF4") << QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8) << u".xls"_s;
    QTest::newRow("pdf") << "%PDF-1.7\n%\xE2\xE3\n"_ba << u"PDF"_s;
    QTest::newRow("html") << "\xEF\xBB\xBF \n<HTML><body><table>"_ba << u"HTML"_s;
    QTest::newRow("html as xls") << "<table border=1><tr><td>1"_ba << u"HTML"_s;
    QTest::newRow("Excel 2003 XML")
        << "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"_ba
        << u"2003"_s;
    QTest::newRow("json") << "[\n{\"資産番号\":\"A-1\"}"_ba << u"JSON"_s;
    QTest::newRow("gzip") << "\x1F\x8B\x08\x00"_ba << u"neither"_s;
    QTest::newRow("png") << "\x89PNG\r\n\x1A\n"_ba << u"neither"_s;
    QTest::newRow("sqlite") << "SQLite format 3\0"_ba << u"neither"_s;
    QTest::newRow("cut zip") << "PK\x03\x04\x14\x00\x06\x00"_ba << u"cut off"_s;
    QTest::newRow("empty zip") << QByteArray("PK\x05\x06" + QByteArray(18, '\0')) << u"zip"_s;
}

void TestOpenTable::whatIsNoTableIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(u"台帳.xlsx"_s);
    QVERIFY(writeFile(path, bytes));

    const auto source = openTable(path);

    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Unreadable);
    QVERIFY2(source.error().message.contains(word), qPrintable(source.error().message));
}

void TestOpenTable::otherArchivesAreNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const QByteArray ods = "application/vnd.oasis.opendocument.spreadsheet";
    QTest::newRow("ods") << u"mimetype"_s << ods << u".ods"_s;
    QTest::newRow("docx") << u"word/document.xml"_s << "<document/>"_ba << u"Word"_s;
    QTest::newRow("pptx") << u"ppt/presentation.xml"_s << "<p/>"_ba << u"presentation"_s;
    QTest::newRow("xlsb") << u"xl/workbook.bin"_s << "x"_ba << u".xlsb"_s;
    QTest::newRow("zip") << u"台帳.csv"_s << "a,b"_ba << u"zip archive"_s;
    QTest::newRow("no sheet") << u"xl/workbook.xml"_s << "<workbook/>"_ba << u"no sheet"_s;
    QTest::newRow("no XML") << u"xl/workbook.xml"_s << "workbook"_ba << u"damaged"_s;
}

void TestOpenTable::otherArchivesAreNamed()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const QString path = m_folder.filePath(u"archive.xlsx"_s);
    QVERIFY(writePackage(path, {{part, content}}));

    const QString message = refusalOf(path);

    QVERIFY2(message.contains(word), qPrintable(message));
}

void TestOpenTable::theNameDoesNotMatter()
{
    const QString path = m_folder.filePath(u"table.dat"_s);
    QVERIFY(writePackage(path, workbookParts("<row><c><v>1</v></c></row>")));
    QCOMPARE(fileLines(path), QStringList{u"A1 Number 1"_s});

    QVERIFY(writeFile(path, "a,b\n"));
    QCOMPARE(fileLines(path), (QStringList{u"A1 Text a"_s, u"B1 Text b"_s}));
}

void TestOpenTable::aMissingFileIsNamed()
{
    const QString path = m_folder.filePath(u"ない.xlsx"_s);

    QVERIFY(refusalOf(path).contains(path));
    QVERIFY(refusalOf(m_folder.path()).contains(m_folder.path()));
}

void TestOpenTable::randomBytesAreRefused()
{
    QRandomGenerator random(1);
    const QString path = m_folder.filePath(u"random.csv"_s);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(1 + random.bounded(5000) * (i % 2) + 200, '\0');
        random.generate(bytes.begin(), bytes.end());
        QVERIFY(writeFile(path, bytes));

        QVERIFY(!refusalOf(path).isEmpty());
    }
}

void TestOpenTable::aCutWorkbookIsRefused()
{
    const QString whole = m_folder.filePath(u"whole.xlsx"_s);
    const QString cut = m_folder.filePath(u"cut.xlsx"_s);
    QVERIFY(writePackage(whole, workbookParts("<row><c><v>1</v></c></row>")));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    for (qsizetype length = 4; length < bytes.size() - 22; length += 37) {
        QVERIFY(writeFile(cut, bytes.left(length)));
        QVERIFY(!refusalOf(cut).isEmpty());
    }
}

DAICHO_TEST(TestOpenTable)
#include "tst_opentable.moc"
