// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/filenames.h"
#include "model/exchange/stocktaketexts.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreSafeOnEverySystem_data();
    void namesAreSafeOnEverySystem();
    void noTwoNamesAreAlike();
    void figuresAreFilledInOnce();
    void missingTextsAreAnError();
};

void TestFileNames::namesAreSafeOnEverySystem_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"1203_市民課"_s << u"1203_市民課"_s;
    QTest::newRow("separators") << u"a/b\\c:d*e?\"<>|"_s << u"a_b_c_d_e_____"_s;
    QTest::newRow("control") << u"a\tb\n"_s << u"a_b_"_s;
    QTest::newRow("reserved") << u"CON"_s << u"_CON"_s;
    QTest::newRow("reserved with ending") << u"com1.x"_s << u"_com1.x"_s;
    QTest::newRow("dot behind") << u"課."_s << u"課_"_s;
    QTest::newRow("hidden") << u".."_s << u"_._"_s;
    QTest::newRow("empty") << u"  "_s << u"_"_s;
    QTest::newRow("long") << QString(100, u'課') << QString(60, u'課');
}

void TestFileNames::namesAreSafeOnEverySystem()
{
    QFETCH(QString, wanted);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(wanted), safe);
}

void TestFileNames::noTwoNamesAreAlike()
{
    FileNames names;
    QCOMPARE(names.take(u"A_x"_s), u"A_x"_s);
    QCOMPARE(names.take(u"a_X"_s), u"a_X (2)"_s);
    QCOMPARE(names.take(u"A:x"_s), u"A_x (3)"_s);
}

void TestFileNames::figuresAreFilledInOnce()
{
    const auto words = StocktakeTexts::load(Language::English, u":/stocktake/texts.json"_s);
    QVERIFY_OK(words);
    QCOMPARE(words->text(u"workbook.unit"_s, {{u"unit"_s, u"{code}"_s}, {u"code"_s, u"12"_s}}),
             u"{code}  12"_s);
    QCOMPARE(words->text(u"workbook.contact"_s), u"Questions to: {post}"_s);
}

void TestFileNames::missingTextsAreAnError()
{
    const auto words = StocktakeTexts::load(Language::English, u":/stocktake/none.json"_s);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Unreadable);
}

DAICHO_TEST(TestFileNames)

} // namespace daicho

#include "tst_filenames.moc"
