// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/radicals.h"
#include "model/report/pdf/textbox.h"
#include "model/report/pdf/theme.h"
#include "model/report/pdf/tounicode.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestToUnicode : public QObject
{
    Q_OBJECT

private slots:
    void rangesAndListsOfQtAreRead();
    void glyphsBeyondTheFontAreLeftOut();
    void textsAreWrittenAsUtf16InBlocksOfAHundred();
    void radicalsBecomeIdeographs_data();
    void radicalsBecomeIdeographs();
    void everyKangxiRadicalBecomesAnIdeograph();
    void controlCharactersAndHalfSurrogatesAreReplaced_data();
    void controlCharactersAndHalfSurrogatesAreReplaced();
    void theFirstInstalledFontOfTheListIsTaken();
    void aMissingJapaneseFontIsAnErrorThatNamesThePackage();
    void levelKeysBecomeTones();
    void textOnEveryFillHasContrast();
};

void TestToUnicode::rangesAndListsOfQtAreRead()
{
    const QByteArray cmap = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                            "4 beginbfrange\n<0000> <0000> <0000>\n"
                            "<0001> <0003> [<2F08> <0041> <53E3> ]\n"
                            "<0005> <0007> <3041>\nendbfrange\n";

    const std::vector<char32_t> characters = readToUnicode(cmap, 9);

    const std::vector<char32_t> expected = {0, 0x2F08, 0x41, 0x53E3, 0, 0x3041, 0x3042, 0x3043, 0};
    QVERIFY(characters == expected);
}

void TestToUnicode::glyphsBeyondTheFontAreLeftOut()
{
    const QByteArray cmap = "endcodespacerange\n<0001> <FFFF> <0041>\n";

    const std::vector<char32_t> characters = readToUnicode(cmap, 3);

    const std::vector<char32_t> expected = {0, 0x41, 0x42};
    QVERIFY(characters == expected);
}

void TestToUnicode::textsAreWrittenAsUtf16InBlocksOfAHundred()
{
    QStringList texts = {u""_s, u"人"_s, u"𠮷"_s, u"か゚"_s};
    for (int i = 0; i < 150; ++i) {
        texts += u"あ"_s;
    }

    const QByteArray cmap = writeToUnicode(texts);

    QVERIFY(cmap.contains("<0001> <4EBA>\n"));
    QVERIFY(cmap.contains("<0002> <D842DFB7>\n"));
    QVERIFY(cmap.contains("<0003> <304B309A>\n"));
    QVERIFY(cmap.contains("100 beginbfchar\n"));
    QVERIFY(cmap.contains("53 beginbfchar\n"));
    QVERIFY(!cmap.contains("<0000> <>"));
}

void TestToUnicode::radicalsBecomeIdeographs_data()
{
    QTest::addColumn<char32_t>("radical");
    QTest::addColumn<char32_t>("ideograph");

    QTest::newRow("first Kangxi radical") << U'\u2F00' << U'一';
    QTest::newRow("last Kangxi radical") << U'\u2FD5' << U'龠';
    QTest::newRow("person") << U'\u2F08' << U'人';
    QTest::newRow("mother, known to NFKC") << U'\u2E9F' << U'母';
    QTest::newRow("long, unknown to NFKC") << U'\u2ED1' << U'長';
    QTest::newRow("beyond the basic plane") << U'\u2E87' << U'\U00020628';
    QTest::newRow("last of the supplement") << U'\u2EF3' << U'\u9F9F';
    QTest::newRow("no equivalent") << U'\u2E80' << U'\u2E80';
    QTest::newRow("an ideograph stays") << U'人' << U'人';
    QTest::newRow("a letter stays") << U'A' << U'A';
}

void TestToUnicode::radicalsBecomeIdeographs()
{
    QFETCH(const char32_t, radical);
    QFETCH(const char32_t, ideograph);

    QCOMPARE(unifiedIdeograph(radical), ideograph);
}

void TestToUnicode::everyKangxiRadicalBecomesAnIdeograph()
{
    for (char32_t radical = 0x2F00; radical <= 0x2FD5; ++radical) {
        const char32_t ideograph = unifiedIdeograph(radical);

        QVERIFY2(ideograph >= 0x4E00 && ideograph <= 0x9FFF,
                 qPrintable(QString::number(radical, 16)));
    }
}

void TestToUnicode::controlCharactersAndHalfSurrogatesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("line break") << u"上\n下"_s << u"上\u2028下"_s;
    QTest::newRow("Windows line break") << u"上\r\n下"_s << u"上\u2028下"_s;
    QTest::newRow("tab") << u"左\t右"_s << u"左 右"_s;
    QTest::newRow("NUL") << u"左%1右"_s.arg(QChar(0)) << u"左 右"_s;
    QTest::newRow("pair") << u"𠮷野"_s << u"𠮷野"_s;
    QTest::newRow("high half") << u"a%1"_s.arg(QChar(0xD842)) << u"a\uFFFD"_s;
    QTest::newRow("low half") << u"%1a"_s.arg(QChar(0xDFB7)) << u"\uFFFDa"_s;
}

void TestToUnicode::controlCharactersAndHalfSurrogatesAreReplaced()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    QCOMPARE(printable(text), expected);
}

void TestToUnicode::theFirstInstalledFontOfTheListIsTaken()
{
    const Result<QString> family = japaneseFamily({u"Arial"_s, u"MS Gothic"_s, u"Meiryo"_s});

    QVERIFY_OK(family);
    QCOMPARE(*family, u"Meiryo"_s);
}

void TestToUnicode::aMissingJapaneseFontIsAnErrorThatNamesThePackage()
{
    const Result<QString> family = japaneseFamily({u"Arial"_s});

    QVERIFY(!family);
    QCOMPARE(family.error().kind, ErrorKind::NotFound);
    QVERIFY(family.error().message.contains(u"fonts-noto-cjk"));
}

void TestToUnicode::levelKeysBecomeTones()
{
    QCOMPARE(toneFromKey(u"low"_s), PdfTone::Low);
    QCOMPARE(toneFromKey(u"medium"_s), PdfTone::Medium);
    QCOMPARE(toneFromKey(u"high"_s), PdfTone::High);
    QCOMPARE(toneFromKey(u"critical"_s), PdfTone::Critical);
    QCOMPARE(toneFromKey(u""_s), PdfTone::Unscored);
}

void TestToUnicode::textOnEveryFillHasContrast()
{
    QCOMPARE(textColorOn(toneColor(PdfTone::Low)), QColor(Qt::white));
    QCOMPARE(textColorOn(toneColor(PdfTone::Critical)), QColor(Qt::white));
    QVERIFY(textColorOn(toneColor(PdfTone::Medium)) != QColor(Qt::white));
    QVERIFY(textColorOn(toneColor(PdfTone::High)) != QColor(Qt::white));
    QVERIFY(textColorOn(toneColor(PdfTone::Unscored)) != QColor(Qt::white));
}

} // namespace daicho

DAICHO_TEST(daicho::TestToUnicode)
#include "tst_tounicode.moc"
