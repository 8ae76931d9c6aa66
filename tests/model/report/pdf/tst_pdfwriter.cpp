// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/report/pdf/pdfread.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Stops after some questions.
class StoppingProgress final : public Progress
{
public:
    explicit StoppingProgress(int questions)
        : m_left(questions)
    {
    }

    void report(qint64 done, qint64 total) override { m_reports.append({done, total}); }

    bool isCancelled() const override { return --m_left < 0; }

    const QList<std::pair<qint64, qint64>>& reports() const { return m_reports; }

private:
    mutable int m_left;
    QList<std::pair<qint64, qint64>> m_reports;
};

/// A rendered document taken apart.
class ParsedPdf
{
public:
    explicit ParsedPdf(const PdfDocument& document)
        : m_bytes(rendered(document))
    {
        m_pdf.processMemoryFile("test", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    }

    QPDF* operator->() { return &m_pdf; }

    QPDFObjectHandle page(size_t index) { return m_pdf.getAllPages().at(index); }

private:
    QByteArray m_bytes; // QPDF reads from it
    QPDF m_pdf;
};

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PdfDocument aLongDocument(int rows)
{
    PdfTable table;
    table.columns = {{u"番号"_s, 1, PdfAlign::Right}, {u"名称"_s, 4}, {u"部署"_s, 3}};
    for (int i = 0; i < rows; ++i) {
        table.rows.append({{QString::number(i)}, {u"住民基本台帳システム"_s}, {u"市民部市民課"_s}});
    }
    return aDocument({table});
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void theSameDocumentGivesTheSameBytes();
    void allProcessesWriteTheSameBytes();
    void anotherThreadGivesTheSameBytes();
    void anotherClockGivesOtherBytes();
    void theInformationComesFromTheDocument();
    void anEnglishDocumentSaysSo();
    void bookmarksFollowTheHeadings();
    void bookmarksMayBeginWithADeepHeading();
    void theContentsAreLinks();
    void theFontsAreEmbeddedSubsets();
    void aThousandPagesAreWritten();
    void progressGoesThroughThePages();
    void aCancelledReportLeavesTheOldFile_data();
    void aCancelledReportLeavesTheOldFile();
    void aMissingFolderIsAnError();
    void theFileIsReplacedWhole();
};

void TestPdfWriter::theSameDocumentGivesTheSameBytes()
{
    const QByteArray first = rendered(aSampleDocument());
    const QByteArray second = rendered(aSampleDocument());

    QVERIFY(!first.isEmpty());
    QVERIFY(first == second);
}

void TestPdfWriter::allProcessesWriteTheSameBytes()
{
    const QTemporaryDir folder;
    const QString program = QCoreApplication::applicationDirPath() + u"/test_pdfonce"_s;
    std::set<QByteArray> results;
    for (const QByteArray& seed : {QByteArray("0"), QByteArray(), QByteArray()}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_HASH_SEED"_s);
        if (!seed.isEmpty()) {
            environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
        }
        process.setProcessEnvironment(environment);
        const QString path = folder.filePath(u"out%1.pdf"_s.arg(results.size()));
        process.start(program, {path});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
        results.insert(content(path));
    }
    results.insert(rendered(aSampleDocument()));

    QCOMPARE(results.size(), size_t(1));
}

void TestPdfWriter::anotherThreadGivesTheSameBytes()
{
    QByteArray fromThread;
    const std::unique_ptr<QThread> thread(
        QThread::create([&fromThread] { fromThread = rendered(aSampleDocument()); }));

    thread->start();
    thread->wait();

    QVERIFY(!fromThread.isEmpty());
    QVERIFY(fromThread == rendered(aSampleDocument()));
}

void TestPdfWriter::anotherClockGivesOtherBytes()
{
    PdfDocument later = aSampleDocument();
    later.created = later.created.addSecs(1);

    QVERIFY(rendered(aSampleDocument()) != rendered(later));
}

void TestPdfWriter::theInformationComesFromTheDocument()
{
    ParsedPdf pdf{aSampleDocument()};

    QPDFObjectHandle info = pdf->getTrailer().getKey("/Info");
    QCOMPARE(info.getKey("/Title").getUTF8Value(), "見直し報告書");
    QCOMPARE(info.getKey("/Subject").getUTF8Value(), "令和8年度");
    QCOMPARE(info.getKey("/Author").getUTF8Value(), "みほん市");
    QCOMPARE(info.getKey("/Creator").getUTF8Value(), "Daicho");
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), "D:20260401090000+09'00'");
    QCOMPARE(info.getKey("/ModDate").getStringValue(), "D:20260401090000+09'00'");
    QPDFObjectHandle root = pdf->getRoot();
    QCOMPARE(root.getKey("/Lang").getStringValue(), "ja-JP");
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QVERIFY(pdf->getTrailer().getKey("/ID").isArray());
}

void TestPdfWriter::anEnglishDocumentSaysSo()
{
    PdfDocument document = aSampleDocument();
    document.language = Language::English;

    ParsedPdf pdf{document};

    QCOMPARE(pdf->getRoot().getKey("/Lang").getStringValue(), "en");
}

void TestPdfWriter::bookmarksFollowTheHeadings()
{
    ParsedPdf pdf{aSampleDocument()};

    QPDFObjectHandle outlines = pdf->getRoot().getKey("/Outlines");
    QCOMPARE(outlines.getKey("/Count").getIntValue(), 2);
    QPDFObjectHandle first = outlines.getKey("/First");
    QCOMPARE(first.getKey("/Title").getUTF8Value(), "１ 概要");
    QCOMPARE(first.getKey("/First").getKey("/Title").getUTF8Value(), "１.１ 件数");
    QPDFObjectHandle second = first.getKey("/Next");
    QCOMPARE(second.getKey("/Title").getUTF8Value(), "２ 一覧");
    QVERIFY(second.getObjGen() == outlines.getKey("/Last").getObjGen());
    QVERIFY(second.getKey("/Dest").getArrayItem(0).getObjGen() == pdf.page(2).getObjGen());
}

void TestPdfWriter::bookmarksMayBeginWithADeepHeading()
{
    ParsedPdf pdf{aDocument({PdfHeading{3, u"深い"_s}, PdfHeading{1, u"浅い"_s}})};

    QPDFObjectHandle outlines = pdf->getRoot().getKey("/Outlines");
    QCOMPARE(outlines.getKey("/Count").getIntValue(), 2);
    QCOMPARE(outlines.getKey("/First").getKey("/Title").getUTF8Value(), "深い");
    QCOMPARE(outlines.getKey("/Last").getKey("/Title").getUTF8Value(), "浅い");
}

void TestPdfWriter::theContentsAreLinks()
{
    ParsedPdf pdf{aSampleDocument()};

    QPDFObjectHandle contents = pdf.page(1);
    QPDFObjectHandle links = contents.getKey("/Annots");
    QCOMPARE(links.getArrayNItems(), 4);
    QCOMPARE(links.getArrayItem(0).getKey("/Subtype").getName(), "/Link");
    QVERIFY(links.getArrayItem(2).getKey("/Dest").getArrayItem(0).getObjGen() ==
            pdf.page(2).getObjGen());
}

void TestPdfWriter::theFontsAreEmbeddedSubsets()
{
    ParsedPdf pdf{aSampleDocument()};

    int fonts = 0;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor")) {
            ++fonts;
            QVERIFY(object.getKey("/FontFile2").isStream());
            QCOMPARE(object.getKey("/FontName").getName().find('+'), size_t(7));
        }
    }
    QCOMPARE(fonts, 2);
}

void TestPdfWriter::aThousandPagesAreWritten()
{
    ParsedPdf pdf{aLongDocument(40000)};

    QVERIFY2(pdf->getAllPages().size() >= 800,
             qPrintable(QString::number(pdf->getAllPages().size())));
}

void TestPdfWriter::progressGoesThroughThePages()
{
    StoppingProgress progress(1000);
    const QTemporaryDir folder;

    QVERIFY_OK(writePdf(aSampleDocument(), folder.filePath(u"a.pdf"_s), progress));

    QVERIFY(progress.reports().size() > 3);
    QCOMPARE(progress.reports().first().first, 0);
    QCOMPARE(progress.reports().last().second, progress.reports().size());
}

void TestPdfWriter::aCancelledReportLeavesTheOldFile_data()
{
    QTest::addColumn<int>("questions");

    QTest::newRow("at once") << 0;
    QTest::newRow("while measuring") << 3;
    QTest::newRow("while painting") << 40;
}

void TestPdfWriter::aCancelledReportLeavesTheOldFile()
{
    QFETCH(const int, questions);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    StoppingProgress progress(questions);

    const Result<void> result = writePdf(aLongDocument(1000), path, progress);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(content(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.pdf"_s));
}

void TestPdfWriter::aMissingFolderIsAnError()
{
    const QTemporaryDir folder;
    NoProgress progress;

    const Result<void> result =
        writePdf(aSampleDocument(), folder.filePath(u"missing/a.pdf"_s), progress);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
    QVERIFY(!result.error().message.isEmpty());
}

void TestPdfWriter::theFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"見直し報告書.pdf"_s);
    NoProgress progress;

    QVERIFY_OK(writePdf(aLongDocument(100), path, progress));
    QVERIFY_OK(writePdf(aSampleDocument(), path, progress));

    QVERIFY(content(path) == rendered(aSampleDocument()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

} // namespace daicho

DAICHO_TEST(daicho::TestPdfWriter)
#include "tst_pdfwriter.moc"
