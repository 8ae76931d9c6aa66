// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reviewdocument.h"
#include "model/service/papers/reportservice.h"
#include "model/service/sample/sample.h"
#include "model/store/journalstore.h"
#include "tests/model/report/pdf/pdfread.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"
#include "views/charts/paperpainter.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Result<void> fill(Session& session)
{
    NoProgress progress;
    auto recorder = session.record(u"sample.fill"_s);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(fillSample(**recorder, session.tables(), session.environment().catalogue, progress));
    const auto entry = session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasRadical(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
    });
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void theSampleCityReadsAsTheGoldenText_data();
    void theSampleCityReadsAsTheGoldenText();
    void theSameDataAndClockGiveTheSameBytes();
    void thePublicEditionNamesNoWeakness();
    void aReportLeavesAnExportEntry();
    void anEmptyRegisterHasAReport();
    void otherFilesThanPdfAreRefused();
    void everyWordOfTheCatalogueComesOutRight();
};

void TestReview::theSampleCityReadsAsTheGoldenText_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("golden");

    QTest::newRow("internal") << Edition::Internal << u"review.txt"_s;
    QTest::newRow("public") << Edition::Public << u"review-public.txt"_s;
}

/// DAICHO_UPDATE_GOLDEN=1 rewrites the files.
void TestReview::theSampleCityReadsAsTheGoldenText()
{
    QFETCH(const Edition, edition);
    QFETCH(const QString, golden);
    if (!canReadPdf()) {
        QSKIP("pdftotext is not installed (package poppler-utils)");
    }
    RegisterFixture fixture;
    Session& session = fixture.create();
    QVERIFY_OK(fill(session));
    const PaperPainter charts;
    NoProgress progress;

    Result<ReviewData> data = ReportService(session).collect({{}, edition}, progress);
    QVERIFY_OK(data);
    // The digest follows from uids, which differ from run to run.
    data->digest = QString(64, u'0');
    const QString text =
        pagesOf(rendered(reviewDocument(*data, charts)), true).join(QChar::FormFeed);

    const QString goldenPath = QStringLiteral(DAICHO_GOLDEN "/") + golden;
    if (qEnvironmentVariableIsSet("DAICHO_UPDATE_GOLDEN")) {
        QFile file(goldenPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QVERIFY(!hasRadical(text));
    const QStringList expected = QString::fromUtf8(bytesOf(goldenPath)).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
        QCOMPARE(actual[i], expected[i]);
    }
    QCOMPARE(actual.size(), expected.size());
}

void TestReview::theSameDataAndClockGiveTheSameBytes()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    QVERIFY_OK(fill(session));
    const PaperPainter charts;
    NoProgress progress;
    ReportService service(session);

    QVERIFY_OK(service.writeReview(fixture.path(u"a.pdf"_s), {}, charts, progress));
    QVERIFY_OK(service.writeReview(fixture.path(u"b.pdf"_s), {}, charts, progress));

    const QByteArray first = bytesOf(fixture.path(u"a.pdf"_s));
    QVERIFY(first.startsWith("%PDF"));
    QVERIFY(first == bytesOf(fixture.path(u"b.pdf"_s)));
}

void TestReview::thePublicEditionNamesNoWeakness()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    QVERIFY_OK(fill(session));
    NoProgress progress;
    const ReportService service(session);

    const Result<ReviewData> open = service.collect({{}, Edition::Public}, progress);
    const Result<ReviewData> own = service.collect({{}, Edition::Internal}, progress);

    QVERIFY_OK(open);
    QVERIFY_OK(own);
    QCOMPARE(own->methods.first().top.size(), 20);
    QVERIFY(!own->unclassifiedAssets.isEmpty());
    QVERIFY(!own->exclusions.isEmpty());
    for (const ReviewMethod& method : open->methods) {
        QVERIFY(method.top.isEmpty());
    }
    QVERIFY(open->unclassifiedAssets.isEmpty());
    QVERIFY(open->unscoredAssets.isEmpty());
    QVERIFY(open->exclusions.isEmpty());
    QCOMPARE(open->unclassified, own->unclassified);
    QCOMPARE(open->marking, u"公開版・自治体機密性1"_s);
    QCOMPARE(own->marking, u"非公開版・自治体機密性3C"_s);
}

void TestReview::aReportLeavesAnExportEntry()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    const PaperPainter charts;
    NoProgress progress;

    const auto written =
        ReportService(session).writeReview(fixture.path(u"r.pdf"_s), {}, charts, progress);

    QVERIFY_OK(written);
    const auto entry = JournalStore(session.database()).entry(written->entry.value_or(0));
    QVERIFY_OK(entry);
    QVERIFY(entry->has_value());
    QCOMPARE((*entry)->head.kind, EntryKind::Export);
    QCOMPARE((*entry)->head.label, u"report"_s);
    const QJsonObject arguments =
        QJsonDocument::fromJson((*entry)->head.arguments.toUtf8()).object();
    QCOMPARE(arguments, (QJsonObject{{u"file"_s, u"r.pdf"_s}, {u"edition"_s, u"internal"_s}}));
}

void TestReview::anEmptyRegisterHasAReport()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    NoProgress progress;
    const PaperPainter charts;

    const Result<ReviewData> data = ReportService(session).collect({}, progress);

    QVERIFY_OK(data);
    QCOMPARE(data->total, 0);
    QCOMPARE(data->methods.size(), 1);
    QCOMPARE(data->methods.first().pairs, 0);
    QVERIFY(rendered(reviewDocument(*data, charts)).startsWith("%PDF"));
}

void TestReview::otherFilesThanPdfAreRefused()
{
    RegisterFixture fixture;
    Session& session = fixture.create();
    NoProgress progress;
    const PaperPainter charts;

    const QString path = fixture.path(u"review.odt"_s);
    const auto written = ReportService(session).writeReview(path, {}, charts, progress);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(path));
}

void TestReview::everyWordOfTheCatalogueComesOutRight()
{
    if (!canReadPdf()) {
        QSKIP("pdftotext is not installed (package poppler-utils)");
    }
    const Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    QList<PdfBlock> blocks;
    QString words;
    for (const CatalogueDocument& document : catalogue->documents()) {
        QString text;
        for (const QChar c : QString::fromUtf8(document.json)) {
            text += c.unicode() > 0x7F ? c : QChar(u'\n');
        }
        for (const QString& word : text.split(u'\n', Qt::SkipEmptyParts)) {
            blocks.append(PdfParagraph{word});
            words += word;
        }
    }

    const QString text = textOf(rendered(aDocument(blocks)));

    QVERIFY(!hasRadical(text));
    for (const QChar c : words) {
        QVERIFY2(!c.isLetter() || text.contains(c), qPrintable(QString::number(c.unicode(), 16)));
    }
}

} // namespace daicho

DAICHO_TEST(daicho::TestReview)
#include "tst_review.moc"
