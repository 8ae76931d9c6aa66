// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/stringitem.h"
#include "model/sheet/xmlparser.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

void addText(StringItem& item, std::string_view text, bool keepsBlanks = false)
{
    const char* preserve[] = {"xml:space", "preserve", nullptr};
    const char* nothing[] = {nullptr};
    item.startElement("t", XmlAttributes(keepsBlanks ? preserve : nothing));
    item.characters(text);
    item.endElement("t");
}

void addReading(StringItem& item, const char* begin, const char* end, std::string_view text)
{
    const char* place[] = {"sb", begin, "eb", end, nullptr};
    item.startElement("rPh", XmlAttributes(place));
    addText(item, text);
    item.endElement("rPh");
}

} // namespace

class TestStringItem : public QObject
{
    Q_OBJECT

private slots:
    void escapesAreResolved_data();
    void escapesAreResolved();
    void runsAreJoined();
    void blanksAtTheEndsAreDroppedUnlessKept();
    void theReadingReplacesWhatItStandsOver();
    void aReadingOutsideTheTextIsIgnored();
};

void TestStringItem::escapesAreResolved_data()
{
    QTest::addColumn<QString>("plain");
    QTest::newRow("a_x000D_b") << u"a\rb"_s;
    QTest::newRow("_x3042_") << u"あ"_s;
    QTest::newRow("_xD842__xDFB7_") << u"𠮷"_s;
    QTest::newRow("_x005F_x000D_") << u"_x000D_"_s;
    QTest::newRow("_x00_") << u"_x00_"_s;
    QTest::newRow("_x000G_") << u"_x000G_"_s;
    QTest::newRow("_X000D_") << u"_X000D_"_s;
    QTest::newRow("__x0041_") << u"_A"_s;
    QTest::newRow("x_x0041") << u"x_x0041"_s;
    QTest::newRow("snake_xray") << u"snake_xray"_s;
}

void TestStringItem::escapesAreResolved()
{
    QFETCH(QString, plain);
    std::string text = QTest::currentDataTag();

    unescapeCharacters(text);

    QCOMPARE(QString::fromStdString(text), plain);
}

void TestStringItem::runsAreJoined()
{
    StringItem item;
    addText(item, "太い");
    addText(item, "文字");

    QCOMPARE(QString::fromStdString(item.text()), u"太い文字"_s);
    QVERIFY(item.reading().isEmpty());
}

void TestStringItem::blanksAtTheEndsAreDroppedUnlessKept()
{
    StringItem item;
    addText(item, " \n a b\t");
    addText(item, " c ", true);
    addText(item, " _x000D_ ");

    QCOMPARE(item.text(), std::string("a b c \r"));
}

void TestStringItem::theReadingReplacesWhatItStandsOver()
{
    StringItem item;
    addText(item, "情報システム課");
    addReading(item, "0", "2", "ジョウホウ");
    addReading(item, "6", "7", "カ");

    QCOMPARE(QString::fromStdString(item.text()), u"情報システム課"_s);
    QCOMPARE(item.reading(), u"ジョウホウシステムカ"_s);
}

void TestStringItem::aReadingOutsideTheTextIsIgnored()
{
    StringItem item;
    addText(item, "課");
    addReading(item, "5", "9", "ナシ");
    addReading(item, "x", "1", "ナシ");

    QVERIFY(item.reading().isEmpty());
}

DAICHO_TEST(TestStringItem)
#include "tst_stringitem.moc"
