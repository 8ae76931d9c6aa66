// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/radicals.h"
#include "model/core/textfold.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace daicho {

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void textsFoldTogether_data();
    void textsFoldTogether();
    void textsStayApart_data();
    void textsStayApart();
    void everyRadicalFoldsToAnIdeograph();
    void everyHyphenIsOne();
    void whiteSpaceBecomesOneBlank();
    void foldingTwiceChangesNothing();
    void aUnitFoldsTheSameInEveryNeighbourhood();
    void longTextsFoldWhole();
    void aSearchWordLosesItsFinalLengthMark_data();
    void aSearchWordLosesItsFinalLengthMark();
    void labelsLoseAllWhiteSpace();
    void numberTextsBecomeAscii_data();
    void numberTextsBecomeAscii();
};

void TestTextFold::textsFoldTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString& text, const QString& folded) {
        QTest::newRow(qPrintable(text)) << text << folded;
    };
    row(u""_s, u""_s);
    row(u"⼩樽市"_s, u"小樽市"_s);
    row(u"⼾籍の⼈⼝"_s, u"戸籍の人口"_s);
    row(u"⻑期⺠⽣"_s, u"長期民生"_s);
    row(u"サーバ"_s, u"さーば"_s);
    row(u"サーバー"_s, u"さーばー"_s);
    row(u"ｻｰﾊﾞｰ"_s, u"さーばー"_s);
    row(u"ﾊﾟｿｺﾝ"_s, u"ぱそこん"_s);
    row(u"ヴ・ヵ"_s, u"ゔ・ゕ"_s);
    row(u"か\u3099き"_s, u"がき"_s);
    row(u"カ\u3099キ"_s, u"がき"_s);
    row(u"霞ヶ関"_s, u"霞け関"_s);
    row(u"霞ゖ関"_s, u"霞け関"_s);
    row(u"霞ケ関"_s, u"霞け関"_s);
    row(u"Ⅲ類 ⅲ"_s, u"iii類 iii"_s);
    row(u"①②"_s, u"12"_s);
    row(u"㈱みほん"_s, u"(株)みほん"_s);
    row(u"㍿㋿㍻"_s, u"株式会社令和平成"_s);
    row(u"５０㎡ ㌔"_s, u"50m2 きろ"_s);
    row(u"ＡＢＣ－１２３"_s, u"abc-123"_s);
    row(u"Straße É"_s, u"strasse é"_s);
    row(u"１０〜２０"_s, u"10~20"_s);
    row(u"１０～２０"_s, u"10~20"_s);
    row(u"葛\U000E0100城"_s, u"葛城"_s);
    row(u"見\u200Bえない\uFEFF"_s, u"見えない"_s);
    row(u"神\uFA19"_s, u"神神"_s);
    row(u"𠮷野家"_s, u"𠮷野家"_s);
    row(u"「資産」（台帳）【案】、。"_s, u"「資産」(台帳)【案】、。"_s);
}

void TestTextFold::textsFoldTogether()
{
    QFETCH(QString, text);

    QTEST(foldText(text), "folded");
}

void TestTextFold::textsStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("variants of names") << u"髙橋"_s << u"高橋"_s;
    QTest::newRow("another one") << u"山﨑"_s << u"山崎"_s;
    QTest::newRow("old forms") << u"戶"_s << u"戸"_s;
    QTest::newRow("voiced") << u"はは"_s << u"ばば"_s;
    QTest::newRow("small") << u"きよう"_s << u"きょう"_s;
    QTest::newRow("katakana that looks like kanji") << u"ロ"_s << u"口"_s;
    QTest::newRow("length mark and hyphen") << u"ー"_s << u"-"_s;
}

void TestTextFold::textsStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QVERIFY(foldText(one) != foldText(other));
}

void TestTextFold::everyRadicalFoldsToAnIdeograph()
{
    constexpr char32_t kWithoutIdeograph[] = {0x2E80, 0x2E9A};
    for (char32_t radical = 0x2E80; radical <= 0x2FD5; ++radical) {
        const char32_t ideograph = unifiedIdeograph(radical);
        const bool isAlone = radical == kWithoutIdeograph[0] || radical == kWithoutIdeograph[1] ||
                             (radical >= 0x2EF4 && radical < 0x2F00);
        QCOMPARE(ideograph == radical, isAlone);
        QVERIFY(isAlone || QChar::script(ideograph) == QChar::Script_Han);
        QCOMPARE(foldText(QString::fromUcs4(&radical, 1)), QString::fromUcs4(&ideograph, 1));
    }
    QCOMPARE(unifiedIdeograph(U'⼩'), U'小');
    QCOMPARE(unifiedIdeograph(U'⿕'), U'龠');
    QCOMPARE(unifiedIdeograph(U'⻳'), U'龟');
    QCOMPARE(unifiedIdeograph(U'小'), U'小');
    QCOMPARE(unifiedIdeograph(U'a'), U'a');
}

void TestTextFold::everyHyphenIsOne()
{
    for (const QChar hyphen : u"-‐‑‒–—―−－﹣﹘⁃─━"_s) {
        QCOMPARE(foldText(u"A"_s + hyphen + u"1"_s), u"a-1"_s);
    }
}

void TestTextFold::whiteSpaceBecomesOneBlank()
{
    QCOMPARE(foldText(u"　情報 \t\r\n　資産\u00A0 台帳\u2003 "_s), u"情報 資産 台帳"_s);
    QCOMPARE(foldText(u" \u3000\u2028"_s), u""_s);
    QCOMPARE(foldText(u"é 　é"_s), u"é é"_s);
}

void TestTextFold::foldingTwiceChangesNothing()
{
    for (char32_t unit = 1; unit < 0x30000; ++unit) {
        if (unit >= 0xD800 && unit < 0xE000) {
            continue;
        }
        const QString once = foldText(QString::fromUcs4(&unit, 1));
        QVERIFY2(foldText(once) == once, qPrintable(QString::number(unit, 16)));
    }
}

void TestTextFold::aUnitFoldsTheSameInEveryNeighbourhood()
{
    // A neighbour outside the table sends the unit through ICU.
    for (char16_t unit = 1; unit != 0; ++unit) {
        if (QChar::isSurrogate(unit)) {
            continue;
        }
        const QString text = u'a' + QString(QChar(unit));
        const QString beside = foldText(text + u'a');
        QVERIFY2(foldText(text + u'é') == beside.chopped(1) + u'é',
                 qPrintable(QString::number(unit, 16)));
    }
}

void TestTextFold::longTextsFoldWhole()
{
    const QString plain = u"住民基本台帳システム "_s.repeated(200);
    const QString growing = u"㍿"_s.repeated(2'000);

    QCOMPARE(foldText(plain), u"住民基本台帳しすてむ "_s.repeated(200).trimmed());
    QCOMPARE(foldText(growing), u"株式会社"_s.repeated(2'000));
    QCOMPARE(foldText(plain + growing).size(), plain.size() + 8'000);
}

void TestTextFold::aSearchWordLosesItsFinalLengthMark_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("folded");
    QTest::newRow("full width") << u"サーバー"_s << u"さーば"_s;
    QTest::newRow("half width") << u"ｻｰﾊﾞｰ"_s << u"さーば"_s;
    QTest::newRow("without") << u"サーバ"_s << u"さーば"_s;
    QTest::newRow("several") << u"サーバーー"_s << u"さーば"_s;
    QTest::newRow("a blank behind") << u"サーバー "_s << u"さーば"_s;
    QTest::newRow("nothing else") << u"ー"_s << u"ー"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestTextFold::aSearchWordLosesItsFinalLengthMark()
{
    QFETCH(QString, word);

    QTEST(foldSearchWord(word), "folded");
}

void TestTextFold::labelsLoseAllWhiteSpace()
{
    QCOMPARE(foldLabel(u" 情報資産\nの　名 称 "_s), u"情報資産の名称"_s);
    QCOMPARE(foldLabel(u"ﾊﾞｯｸｱｯﾌﾟ 有無"_s), u"ばっくあっぷ有無"_s);
    QCOMPARE(foldLabel(u"Asset No."_s), u"assetno."_s);
    QCOMPARE(foldLabel(u"　"_s), u""_s);
}

void TestTextFold::numberTextsBecomeAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("digits") << u"　１，２３４．５　"_s << u"1,234.5"_s;
    QTest::newRow("minus signs") << u"－１ −２ –３"_s << u"-1 -2 -3"_s;
    QTest::newRow("plus and percent") << u"＋５０％"_s << u"+50%"_s;
    QTest::newRow("nothing else") << u"①㎡サーバー髙Ａ"_s << u"①㎡サーバー髙A"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestTextFold::numberTextsBecomeAscii()
{
    QFETCH(QString, text);

    QTEST(normaliseNumberText(text), "normalised");
}

DAICHO_TEST(TestTextFold)

} // namespace daicho

#include "tst_textfold.moc"
