// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/jsontext.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedWriterGivesNothing();
    void membersStandInTheOrderGiven();
    void aWriterIsEmptyAfterwards();
    void stringsAreReadBackAsTheyWere_data();
    void stringsAreReadBackAsTheyWere();
    void stringsAreWrittenShortest();
    void decimalsAreReadBackExactly_data();
    void decimalsAreReadBackExactly();
};

void TestJsonText::anUntouchedWriterGivesNothing()
{
    JsonWriter writer;

    QVERIFY(writer.isEmpty());
    QCOMPARE(writer.take(), QByteArray());
}

void TestJsonText::membersStandInTheOrderGiven()
{
    JsonWriter writer;
    writer.text("name", u"住民記録");
    writer.integer("count", -9'007'199'254'740'993);
    writer.decimal("share", 0.1);
    writer.flag("paper", true);
    writer.flag("cloud", false);
    writer.null("place");
    writer.raw("media", R"(["pc","usb"])");

    QVERIFY(!writer.isEmpty());
    QCOMPARE(writer.take(),
             QByteArray(R"({"name":"住民記録","count":-9007199254740993,"share":0.1,)"
                        R"("paper":true,"cloud":false,"place":null,"media":["pc","usb"]})"));
}

void TestJsonText::aWriterIsEmptyAfterwards()
{
    JsonWriter writer;
    writer.flag("first", true);
    writer.take();

    writer.flag("second", true);

    QCOMPARE(writer.take(), QByteArray(R"({"second":true})"));
    QVERIFY(writer.isEmpty());
}

void TestJsonText::stringsAreReadBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes and backslashes") << uR"(a "b" \ C:\共有\)"_s;
    QTest::newRow("line ends") << u"1行目\r\n2行目\t列"_s;
    QTest::newRow("surrogates") << u"𠮷野家 葛󠄀城市"_s;
    QTest::newRow("separators of lines") << u"\u2028\u2029\u0085"_s;
    QString controls;
    for (char16_t unit = 1; unit < 0x20; ++unit) {
        controls += QChar(unit);
    }
    QTest::newRow("controls") << controls + QChar(0x7F);
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b';
}

void TestJsonText::stringsAreReadBackAsTheyWere()
{
    QFETCH(QString, text);
    JsonWriter writer;
    writer.text("value", text);

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(writer.take(), &error);

    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value(u"value"_s).toString(), text);
}

void TestJsonText::stringsAreWrittenShortest()
{
    QByteArray out("x");
    appendJsonString(out, u"あ\"\\\n\r\t\u0001/");

    QCOMPARE(out, QByteArray("x\"あ\\\"\\\\\\n\\r\\t\\u0001/\""));
}

void TestJsonText::decimalsAreReadBackExactly_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.0, -0.5, 0.1, 1.0 / 3, 12.0, 1e21, 1e-7, 123456789.125, 5e-324}) {
        QTest::addRow("%g", value) << value;
    }
}

void TestJsonText::decimalsAreReadBackExactly()
{
    QFETCH(double, value);
    JsonWriter writer;
    writer.decimal("value", value);

    const QJsonDocument document = QJsonDocument::fromJson(writer.take());

    QVERIFY(document.object().value(u"value"_s).toDouble(-1) == value);
}

DAICHO_TEST(TestJsonText)

} // namespace daicho

#include "tst_jsontext.moc"
