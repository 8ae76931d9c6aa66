// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/csvwriter.h"
#include "tests/model/sheet/sheetsupport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

SheetSpec threeColumns()
{
    SheetSpec spec;
    spec.columns = {{u"番号"_s}, {u"名称"_s}, {u"備考"_s}};
    return spec;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFileOpensInJapaneseExcel();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void numbersAndDatesAreNotNeutralised();
    void aSecondSheetIsRefused();
    void anUnfinishedFileLeavesNothing();
    void aMissingFolderIsAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCsvWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"台帳.csv"_s);
}

void TestCsvWriter::theFileOpensInJapaneseExcel()
{
    const auto writer = CsvWriter::create(m_path);
    QVERIFY_OK(writer);
    SheetSpec spec = threeColumns();
    spec.titles = {u"情報資産台帳"_s};

    QVERIFY_OK((*writer)->beginSheet(spec));
    QVERIFY_OK((*writer)->beginRow());
    QVERIFY_OK((*writer)->text(0, u"A-1"_s));
    QVERIFY_OK((*writer)->text(2, u"x\ny, \"z\""_s));
    QVERIFY_OK((*writer)->beginRow());
    QVERIFY_OK((*writer)->finish());

    QCOMPARE(
        contentOf(m_path),
        u"\uFEFF情報資産台帳\r\n番号,名称,備考\r\nA-1,,\"x\ny, \"\"z\"\"\"\r\n,,\r\n"_s.toUtf8());
}

void TestCsvWriter::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString& text, const QString& written) {
        QTest::newRow(qPrintable(text)) << text << written;
    };
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"+81"_s, u"'+81"_s);
    row(u"-5"_s, u"'-5"_s);
    row(u"@SUM"_s, u"'@SUM"_s);
    row(u"'=x"_s, u"''=x"_s);
    row(u"''-x"_s, u"'''-x"_s);
    row(u"=a,b"_s, u"\"'=a,b\""_s);
    row(u"'abc"_s, u"'abc"_s);
    row(u"'"_s, u"'"_s);
    row(u"it's = ok"_s, u"it's = ok"_s);
    row(u" 空白 "_s, u"\" 空白 \""_s);
    row(u"a;b"_s, u"\"a;b\""_s);
    row(u"a\tb"_s, u"\"a\tb\""_s);
    row(u"a\r\nb"_s, u"\"a\r\nb\""_s);
    row(u"𠮷葛\U000E0100"_s, u"𠮷葛\U000E0100"_s);
}

void TestCsvWriter::textsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto writer = CsvWriter::create(m_path);
    QVERIFY_OK(writer);

    QVERIFY_OK((*writer)->beginSheet(threeColumns()));
    QVERIFY_OK((*writer)->beginRow());
    QVERIFY_OK((*writer)->text(0, text));
    QVERIFY_OK((*writer)->finish());

    QCOMPARE(contentOf(m_path), (u"\uFEFF番号,名称,備考\r\n"_s + written + u",,\r\n"_s).toUtf8());
    QCOMPARE(fileLines(m_path).value(3), QString(u"A2 Text "_s + text));
}

void TestCsvWriter::numbersAndDatesAreNotNeutralised()
{
    const auto writer = CsvWriter::create(m_path);
    QVERIFY_OK(writer);

    QVERIFY_OK((*writer)->beginSheet(threeColumns()));
    QVERIFY_OK((*writer)->beginRow());
    QVERIFY_OK((*writer)->number(0, -1'000'000));
    QVERIFY_OK((*writer)->number(1, 0.1));
    QVERIFY_OK((*writer)->date(2, QDate(2026, 4, 1)));
    QVERIFY(!(*writer)->number(2, qQNaN()));
    QVERIFY_OK((*writer)->finish());

    QVERIFY(contentOf(m_path).endsWith("\r\n-1000000,0.1,2026-04-01\r\n"));
}

void TestCsvWriter::aSecondSheetIsRefused()
{
    const auto writer = CsvWriter::create(m_path);
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->beginSheet(threeColumns()));

    const Result<void> second = (*writer)->beginSheet(threeColumns());

    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InvalidInput);
}

void TestCsvWriter::anUnfinishedFileLeavesNothing()
{
    QVERIFY(writeFile(m_path, "before"));
    {
        const auto writer = CsvWriter::create(m_path);
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->beginSheet(threeColumns()));
    }

    QCOMPARE(contentOf(m_path), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsvWriter::aMissingFolderIsAnError()
{
    const auto writer = CsvWriter::create(m_folder->filePath(u"nowhere/台帳.csv"_s));

    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, ErrorKind::Io);
}

DAICHO_TEST(TestCsvWriter)
#include "tst_csvwriter.moc"
