// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/report/pdf/pdfread.h"
#include "tests/support/testmain.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <unicode/ucnv.h>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The kanji of JIS X 0208, row after row.
QString jisKanji()
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("EUC-JP", &error);
    QString kanji;
    for (int row = 16; row <= 84; ++row) {
        for (int cell = 1; cell <= 94; ++cell) {
            const char bytes[] = {static_cast<char>(row + 0xA0), static_cast<char>(cell + 0xA0)};
            UChar character[2] = {};
            error = U_ZERO_ERROR;
            ucnv_toUChars(converter, character, 2, bytes, 2, &error);
            if (U_SUCCESS(error) && character[0] >= 0x4E00 && character[0] <= 0x9FFF) {
                kanji += QChar(character[0]);
            }
        }
    }
    ucnv_close(converter);
    return kanji;
}

bool hasRadical(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
    });
}

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyJisKanjiComesOutAsItWentIn();
    void textComesOutAsItWentIn_data();
    void textComesOutAsItWentIn();
    void aRadicalInTheDataComesOutAsTheIdeograph();
    void textOfADrawingStaysText();
    void glyphsFirstSeenInADrawingKeepTheirText();
    void lettersOnTwoLinesKeepTheirDigits();
    void longWordsWrapInsideTheirCell();
    void controlCharactersDoNotReachThePage();
};

void TestPdfText::initTestCase()
{
    if (!canReadPdf()) {
        QSKIP("pdftotext is not installed (package poppler-utils)");
    }
}

void TestPdfText::everyJisKanjiComesOutAsItWentIn()
{
    const QString kanji = jisKanji();
    QCOMPARE(kanji.size(), 6355);

    static const QRegularExpression kPageNumber(u"\\d/\\d"_s);
    QString plain = textOf(rendered(aDocument({PdfParagraph{kanji}})));
    plain.remove(kPageNumber);
    QString bold = textOf(rendered(aDocument({PdfParagraph{kanji, PdfTextStyle::Finding}})));
    bold.remove(kPageNumber);

    QVERIFY(!hasRadical(plain));
    QVERIFY(!hasRadical(bold));
    QCOMPARE(plain, kanji);
    QCOMPARE(bold, kanji);
}

void TestPdfText::textComesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("population") << u"人口・手口・入力・日本・立会い・金庫"_s;
    QTest::newRow("signs whose glyph has a lower code point") << u"職員・住民／税（〜）―…"_s;
    QTest::newRow("the other wave dash") << u"１～３"_s;
    QTest::newRow("digits beside Latin letters") << u"3A・2B・A-1204・3f9a6c0de47b"_s;
    QTest::newRow("letters that could be ligatures") << u"office・ffi・fl・efficient"_s;
    QTest::newRow("surrogate pairs") << u"𠮷野家・𩸽・𠮟る"_s;
    QTest::newRow("several unmapped glyphs in turn") << u"𠮷3A𩸽7B𠮷か゚"_s;
    QTest::newRow("circled numbers and units") << u"①②③㎡㍻㋿"_s;
    QTest::newRow("half-width kana") << u"ｶﾞｷﾞｸﾞ"_s;
    QTest::newRow("clause as printed") << u"６⑶ア"_s;
}

void TestPdfText::textComesOutAsItWentIn()
{
    QFETCH(const QString, text);

    const QByteArray pdf = rendered(aDocument({PdfParagraph{text}, PdfHeading{1, text}}));

    const QStringList lines = pagesOf(pdf).value(0).split(u'\n');
    QCOMPARE(lines.value(0), text);
    QCOMPARE(lines.filter(text).size(), 2);
}

void TestPdfText::aRadicalInTheDataComesOutAsTheIdeograph()
{
    const QByteArray pdf = rendered(aDocument({PdfParagraph{u"\u2F08\u2F1D"_s}}));

    QVERIFY(textOf(pdf).startsWith(u"人口"));
}

void TestPdfText::textOfADrawingStaysText()
{
    const PdfDrawing drawing{40, [](QPainter& painter, const QRectF& area) {
                                 painter.fillRect(area, Qt::yellow);
                                 painter.drawText(area, Qt::AlignCenter, u"人口 3A ・ 𠮷"_s);
                             }};

    const QByteArray pdf = rendered(aDocument({drawing}));

    QVERIFY(textOf(pdf).startsWith(u"人口3A・𠮷"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestPdfText::glyphsFirstSeenInADrawingKeepTheirText()
{
    const PdfDrawing drawing{20, [](QPainter& painter, const QRectF& area) {
                                 painter.drawText(area, Qt::AlignCenter, u"𩸽"_s);
                             }};

    const QByteArray pdf =
        rendered(aDocument({PdfParagraph{u"𠮷"_s}, drawing, PdfParagraph{u"𠮟"_s}}));

    QVERIFY(textOf(pdf).startsWith(u"𠮷𩸽𠮟"));
}

void TestPdfText::lettersOnTwoLinesKeepTheirDigits()
{
    const QString digest = QString(u"3f9a6c0de47b"_s).repeated(30);

    const QByteArray pdf = rendered(aDocument({PdfParagraph{digest}}));

    QVERIFY(textOf(pdf).startsWith(digest));
}

void TestPdfText::longWordsWrapInsideTheirCell()
{
    const QString word = QString(u"x"_s).repeated(300);
    const PdfTable table{{}, {{u"一"_s}, {u"二"_s}}, {{{word}, {u"隣"_s}}}};

    const QByteArray pdf = rendered(aDocument({table}));

    const QStringList lines = pagesOf(pdf, true).value(0).split(u'\n');
    QCOMPARE(lines.join(QString()).count(u'x'), 300);
    for (const QString& line : lines) {
        QVERIFY2(line.count(u'x') < 90, qPrintable(line));
    }
}

void TestPdfText::controlCharactersDoNotReachThePage()
{
    const QString text = u"上段\n下段\t右側%1左側"_s.arg(QChar(0));

    const QByteArray pdf = rendered(aDocument({PdfParagraph{text}}));

    const QStringList lines = pagesOf(pdf).value(0).split(u'\n');
    QCOMPARE(lines.value(0), u"上段"_s);
    QCOMPARE(lines.value(1), u"下段 右側 左側"_s);
}

} // namespace daicho

DAICHO_TEST(daicho::TestPdfText)
#include "tst_pdftext.moc"
