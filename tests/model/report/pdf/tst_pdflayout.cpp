// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/report/pdf/pdfread.h"
#include "tests/support/testmain.h"

#include <QPainter>
#include <QRegularExpression>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

PdfTable aTable(int rows)
{
    PdfTable table;
    table.columns = {{u"番号"_s, 1, PdfAlign::Right}, {u"名称"_s, 4}, {u"水準"_s, 2}};
    for (int i = 1; i <= rows; ++i) {
        const PdfPill pill{u"中"_s, PdfTone::Medium};
        table.rows.append({{QString::number(i)}, {u"資産%1番"_s.arg(i)}, {{}, pill}});
    }
    return table;
}

QList<PdfBlock> chapters(int count)
{
    QList<PdfBlock> blocks;
    for (int i = 1; i <= count; ++i) {
        blocks << PdfPageBreak{} << PdfHeading{1, u"第%1章"_s.arg(i)};
        blocks << PdfHeading{2, u"第%1章の節"_s.arg(i)} << PdfParagraph{u"本文です。"_s};
    }
    return blocks;
}

} // namespace

class TestPdfLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageButTheCoverSaysItsNumberAndTheTotal();
    void theHeaderRowStandsOnEveryPageOfATable();
    void noRowIsLostOrDoubled();
    void aRowThatIsTallerThanAPageGoesOnOnTheNext();
    void aTallRowAtTheFootOfAPageKeepsItsPill();
    void aHeaderTallerThanAPageEnds();
    void aRowThatFitsAPageIsNotSplit();
    void anEmptyTableShowsItsHint();
    void aTableWithoutColumnsLeavesNothing();
    void aShortRowSpansTheRest();
    void aGroupHeadingStaysWithItsFirstRowBelowTheHeader();
    void theContentsNamePages();
    void aHeadingStaysWithWhatFollows();
    void aPageBreakAtTheTopOfAPageLeavesNoEmptyPage();
    void landscapePagesStandBetweenPortraitOnes();
    void aDocumentWithoutBlocksHasOnePage();
    void theRunningHeaderStandsOnEveryPageButTheCover();
    void aLongParagraphKeepsAllItsLines();
    void listsKeyValuesAndPillsShowTheirWords();
    void aDrawingTallerThanThePageIsFittedIn();
};

void TestPdfLayout::initTestCase()
{
    if (!canReadPdf()) {
        QSKIP("pdftotext is not installed (package poppler-utils)");
    }
}

void TestPdfLayout::everyPageButTheCoverSaysItsNumberAndTheTotal()
{
    PdfDocument document = aDocument(chapters(12));
    document.cover.title = u"表紙"_s;

    const QStringList pages = pagesOf(rendered(document));

    QCOMPARE(pages.size(), 13);
    QVERIFY(!pages.at(0).contains(u"/ 13"));
    QVERIFY(pages.at(1).contains(u"2 / 13"));
    QVERIFY(pages.at(12).contains(u"13 / 13"));
}

void TestPdfLayout::theHeaderRowStandsOnEveryPageOfATable()
{
    const QStringList pages = pagesOf(rendered(aDocument({aTable(150)})));

    QVERIFY(pages.size() > 2);
    for (const QString& page : pages) {
        QCOMPARE(page.count(u"名称"_s), 1);
    }
}

void TestPdfLayout::noRowIsLostOrDoubled()
{
    const QString text = textOf(rendered(aDocument({aTable(150)})));

    for (int i = 1; i <= 150; ++i) {
        QCOMPARE(text.count(u"資産%1番"_s.arg(i)), 1);
    }
}

void TestPdfLayout::aRowThatIsTallerThanAPageGoesOnOnTheNext()
{
    PdfTable table = aTable(1);
    QString lines;
    for (int i = 1; i <= 200; ++i) {
        lines += u"行%1。\n"_s.arg(i);
    }
    table.rows[0][1].text = lines.trimmed();
    table.rows.append({{u"2"_s}, {u"次の行"_s}, {}});

    const QStringList pages = pagesOf(rendered(aDocument({table})));

    const QString all = pages.join(QString());
    for (int i = 1; i <= 200; ++i) {
        QCOMPARE(all.count(u"行%1。"_s.arg(i)), 1);
    }
    QVERIFY(pages.size() > 2);
    QCOMPARE(pages.at(1).count(u"名称"_s), 1);
    QVERIFY(pages.last().contains(u"次の行"));
    QCOMPARE(all.count(u"中"_s), 1);
}

void TestPdfLayout::aTallRowAtTheFootOfAPageKeepsItsPill()
{
    for (int rows = 36; rows < 44; ++rows) {
        PdfTable table = aTable(rows);
        table.rows.last()[1].text = QString(u"とても長い。\n"_s).repeated(100);
        table.rows.last()[2].pill.text = u"極めて高い"_s;

        const QString text = textOf(rendered(aDocument({table})));

        QCOMPARE(text.count(u"極めて高い"_s), 1);
        QCOMPARE(text.count(u"とても長い。"_s), 100);
    }
}

void TestPdfLayout::aHeaderTallerThanAPageEnds()
{
    PdfTable table = aTable(2);
    table.columns[1].title = QString(u"見出し\n"_s).repeated(100);

    QVERIFY(textOf(rendered(aDocument({table}))).contains(u"資産2番"));
}

void TestPdfLayout::aRowThatFitsAPageIsNotSplit()
{
    PdfTable table = aTable(40);
    table.rows[39][1].text = QString(u"始め\n"_s) + QString(u"中間\n"_s).repeated(30) + u"終わり"_s;

    const QStringList pages = pagesOf(rendered(aDocument({table})));

    QCOMPARE(pages.filter(u"始め"_s), pages.filter(u"終わり"_s));
}

void TestPdfLayout::anEmptyTableShowsItsHint()
{
    PdfTable table = aTable(0);
    table.emptyHint = u"未分類の情報資産はありません。"_s;

    const QString text = textOf(rendered(aDocument({table})));

    QVERIFY(text.contains(u"名称"));
    QVERIFY(text.contains(u"未分類の情報資産はありません。"));
}

void TestPdfLayout::aTableWithoutColumnsLeavesNothing()
{
    QCOMPARE(textOf(rendered(aDocument({PdfTable{}}))), u"1/1"_s);
}

void TestPdfLayout::aShortRowSpansTheRest()
{
    PdfTable table = aTable(1);
    table.rows.prepend({{u"市民部市民課と税務課と福祉課と教育総務課と消防本部総務課"_s, {}, true}});

    const QString page = pagesOf(rendered(aDocument({table}))).value(0);

    QVERIFY(page.contains(u"市民部市民課と税務課と福祉課と教育総務課と消防本部総務課"));
}

void TestPdfLayout::aGroupHeadingStaysWithItsFirstRowBelowTheHeader()
{
    for (int rows = 36; rows < 46; ++rows) {
        PdfTable table = aTable(rows + 1);
        table.rows.insert(rows, {{u"市民部"_s, {}, true}});

        const QStringList pages = pagesOf(rendered(aDocument({table})));

        const QString first = u"資産%1番"_s.arg(rows + 1);
        QCOMPARE(pages.filter(u"市民部"_s), pages.filter(first));
        for (const QString& page : pages) {
            QCOMPARE(page.count(u"名称"_s), 1);
        }
    }
}

void TestPdfLayout::theContentsNamePages()
{
    QList<PdfBlock> blocks = chapters(3);
    blocks.prepend(PdfContents{u"目次"_s, 1});

    const QString contents = pagesOf(rendered(aDocument(blocks)), true).value(0);

    const QStringList lines = contents.simplified().split(u' ');
    QCOMPARE(lines.value(lines.indexOf(u"第1章"_s) + 1), u"2"_s);
    QCOMPARE(lines.value(lines.indexOf(u"第3章"_s) + 1), u"4"_s);
    QVERIFY(!contents.contains(u"第1章の節"));
}

void TestPdfLayout::aHeadingStaysWithWhatFollows()
{
    for (int lines = 30; lines < 50; ++lines) {
        const QString filler = QString(u"行\n"_s).repeated(lines).trimmed();
        const QList<PdfBlock> blocks = {
            PdfParagraph{filler}, PdfHeading{2, u"見出し"_s}, PdfParagraph{u"続き"_s}};

        const QStringList pages = pagesOf(rendered(aDocument(blocks)));

        QCOMPARE(pages.filter(u"見出し"_s), pages.filter(u"続き"_s));
    }
}

void TestPdfLayout::aPageBreakAtTheTopOfAPageLeavesNoEmptyPage()
{
    PdfDocument document = aDocument({PdfPageBreak{}, PdfPageBreak{}, PdfParagraph{u"本文"_s}});
    document.cover.title = u"表紙"_s;

    QCOMPARE(pagesOf(rendered(document)).size(), 2);
}

void TestPdfLayout::landscapePagesStandBetweenPortraitOnes()
{
    const QList<PdfBlock> blocks = {PdfParagraph{u"縦"_s},
                                    PdfPageBreak{PdfOrientation::Landscape},
                                    PdfParagraph{QString(u"横の長い行"_s).repeated(11)},
                                    PdfPageBreak{},
                                    PdfParagraph{u"縦"_s}};

    const QStringList pages = pagesOf(rendered(aDocument(blocks)));

    QCOMPARE(pages.size(), 3);
    QVERIFY(pages.at(1).contains(QString(u"横の長い行"_s).repeated(11)));
    QVERIFY(pages.at(2).startsWith(u"縦"));
}

void TestPdfLayout::aDocumentWithoutBlocksHasOnePage()
{
    QCOMPARE(textOf(rendered(aDocument({}))), u"1/1"_s);
}

void TestPdfLayout::theRunningHeaderStandsOnEveryPageButTheCover()
{
    PdfDocument document = aDocument(chapters(2));
    document.cover.title = u"表紙"_s;
    document.cover.marking = u"公開版"_s;
    document.header = {u"報告書"_s, u"内部版・機密性２"_s};

    const QStringList pages = pagesOf(rendered(document));

    QVERIFY(!pages.at(0).contains(u"内部版・機密性２"));
    QVERIFY(pages.at(0).contains(u"公開版"));
    QVERIFY(pages.at(1).contains(u"内部版・機密性２"));
    QVERIFY(pages.at(2).contains(u"報告書"));
}

void TestPdfLayout::aLongParagraphKeepsAllItsLines()
{
    QString text;
    for (int i = 1000; i < 1600; ++i) {
        text += u"文章の%1番目です。"_s.arg(i);
    }

    QString all = textOf(rendered(aDocument({PdfParagraph{text}})));

    all.remove(QRegularExpression(u"\\d/\\d"_s));
    QCOMPARE(all, text);
}

void TestPdfLayout::listsKeyValuesAndPillsShowTheirWords()
{
    const PdfKeyValueTable pairs{
        {{u"水準"_s, {{}, {u"極めて高い"_s, PdfTone::Critical}}}, {u"区分"_s, {{}, {u"3A"_s}}}}};
    const QList<PdfBlock> blocks = {PdfBulletList{{u"一つ目"_s, u"二つ目"_s}, true},
                                    PdfBulletList{{u"三つ目"_s}},
                                    pairs,
                                    PdfParagraph{u"注"_s, PdfTextStyle::Note}};

    const QString text = textOf(rendered(aDocument(blocks)));

    QVERIFY(text.contains(u"1.一つ目2.二つ目•三つ目"));
    QVERIFY(text.contains(u"水準極めて高い"));
    QVERIFY(text.contains(u"区分3A"));
}

void TestPdfLayout::aDrawingTallerThanThePageIsFittedIn()
{
    double height = 0;
    double perMm = 0;
    const PdfDrawing drawing{1000, [&](QPainter& painter, const QRectF& area) {
                                 height = area.height();
                                 perMm = painter.device()->logicalDpiY() / 25.4;
                             }};

    const QStringList pages = pagesOf(rendered(aDocument({drawing})));

    QCOMPARE(pages.size(), 1);
    QVERIFY(height > 200 * perMm && height <= 257.1 * perMm);
}

} // namespace daicho

DAICHO_TEST(daicho::TestPdfLayout)
#include "tst_pdflayout.moc"
