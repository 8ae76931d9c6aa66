// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/sheet/textencoding.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

Result<EncodingFound> detected(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer, NoProgress());
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void charactersOfWindowsAreDecoded_data();
    void charactersOfWindowsAreDecoded();
    void bytesOfNoCharacterAreReported_data();
    void bytesOfNoCharacterAreReported();
    void encodingsAreDetected_data();
    void encodingsAreDetected();
    void otherEncodingsAreRefusedByName_data();
    void otherEncodingsAreRefusedByName();
};

void TestTextEncoding::charactersOfWindowsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("87 40") << "\x87\x40"_ba << u"①"_s;
    QTest::newRow("87 8A") << "\x87\x8A"_ba << u"㈱"_s;
    QTest::newRow("87 56") << "\x87\x56"_ba << u"Ⅲ"_s;
    QTest::newRow("FB FC") << "\xFB\xFC"_ba << u"髙"_s;
    QTest::newRow("EE E0") << "\xEE\xE0"_ba << u"髙"_s;
    QTest::newRow("FA B1") << "\xFA\xB1"_ba << u"﨑"_s;
    QTest::newRow("ED 95") << "\xED\x95"_ba << u"﨑"_s;
    QTest::newRow("81 60") << "\x81\x60"_ba << u"\uFF5E"_s;
    QTest::newRow("81 7C") << "\x81\x7C"_ba << u"\uFF0D"_s;
    QTest::newRow("81 61") << "\x81\x61"_ba << u"\u2225"_s;
    QTest::newRow("87 75") << "\x87\x75"_ba << u"㎡"_s;
    QTest::newRow("trail byte is a backslash") << "\x95\x5C\x83\x5C\x94\x5C"_ba << u"表ソ能"_s;
    QTest::newRow("B1") << "\xB1"_ba << u"ｱ"_s;
    QTest::newRow("87 7E") << "\x87\x7E"_ba << u"㍻"_s;
    QTest::newRow("ASCII") << "\\~\x7F\x1A|"_ba << u"\\~\u007F\u001A|"_s;
    QTest::newRow("backslash beside kanji") << "\\~\x95\x5C"_ba << u"\\~表"_s;
}

void TestTextEncoding::charactersOfWindowsAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    Result<TextDecoder> decoder = TextDecoder::create(TextEncoding::Cp932);
    QVERIFY_OK(decoder);

    const DecodedText decoded = decoder->decode(bytes);

    QCOMPARE(decoded.text, text);
    QVERIFY(decoded.isSound);
}

void TestTextEncoding::bytesOfNoCharacterAreReported_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const auto cp932 = TextEncoding::Cp932;
    const auto utf8 = TextEncoding::Utf8;
    QTest::newRow("lead byte at the end") << cp932 << "\x95"_ba;
    QTest::newRow("trail byte below") << cp932 << "\x95\x20"_ba;
    QTest::newRow("unassigned") << cp932 << "\x85\x40"_ba;
    QTest::newRow("80") << cp932 << "a\x80"_ba;
    QTest::newRow("A0") << cp932 << "a\xA0"_ba;
    QTest::newRow("FD") << cp932 << "a\xFD"_ba;
    QTest::newRow("CP932 as UTF-8") << utf8 << "\x95\x5C"_ba;
    QTest::newRow("cut UTF-8") << utf8 << "\xE8\xA1"_ba;
    QTest::newRow("surrogate as UTF-8") << utf8 << "\xED\xA0\x80"_ba;
}

void TestTextEncoding::bytesOfNoCharacterAreReported()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    QVERIFY_OK(decoder);

    QVERIFY(!decoder->decode(bytes).isSound);
    QVERIFY(decoder->decode("sound again"_ba).isSound);
}

void TestTextEncoding::encodingsAreDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mark");
    const QByteArray kanji = u"番号,名称\n1,台帳\n"_s.toUtf8();
    const QByteArray sjis = "\x94\xD4\x8D\x86,\x96\xBC\x8F\xCC\n1,\x91\xE4\x92\xA0\n"_ba;
    QTest::newRow("ASCII") << "a,b\n"_ba << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8") << kanji << u"UTF-8"_s << 0;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + kanji) << u"UTF-8"_s << 3;
    QTest::newRow("mark decides") << QByteArray("\xEF\xBB\xBF" + sjis) << u"UTF-8"_s << 3;
    QTest::newRow("CP932") << sjis << u"CP932"_s << 0;
    QTest::newRow("backslash trails") << "\x95\x5C,\x83\x5C\n"_ba << u"CP932"_s << 0;
    QTest::newRow("half-width kana") << "\xB1\xB2,\xC3\xDE\n\x92\xA0\n"_ba << u"CP932"_s << 0;
    QTest::newRow("mostly UTF-8") << QByteArray(kanji + kanji + "\x91\xE4\n") << u"UTF-8"_s << 0;
    QTest::newRow("mostly CP932") << QByteArray(sjis + sjis + u"台\n"_s.toUtf8()) << u"CP932"_s
                                  << 0;
    QTest::newRow("UTF-16LE") << "\xFF\xFE"
                                 "a\0b\0"_ba
                              << u"UTF-16LE"_s << 2;
    QTest::newRow("UTF-16BE") << "\xFE\xFF\0a\0b"_ba << u"UTF-16BE"_s << 2;
    QTest::newRow("UTF-16LE without mark") << "a\0,\0b\0\r\0\n\0"_ba << u"UTF-16LE"_s << 0;
    QTest::newRow("one NUL is no UTF-16") << "abcdefghijkl\0mnop"_ba << u"UTF-8"_s << 0;
}

void TestTextEncoding::encodingsAreDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, mark);
    const Result<EncodingFound> found = detected(bytes);

    QVERIFY_OK(found);
    QCOMPARE(encodingName(found->encoding), name);
    QCOMPARE(found->markLength, mark);
}

void TestTextEncoding::otherEncodingsAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("JIS") << "\x1B$BBf\x1B(B,1\n"_ba << u"ISO-2022-JP"_s;
    QTest::newRow("Latin-1") << "premi\xE8re,second\nQuatri\xE8me,deux\n"_ba << u"Windows-1252"_s;
    // 情報資産の台帳をひらがなで書く
    const QByteArray line = "\xBE\xF0\xCA\xF3\xBB\xF1\xBB\xBA\xA4\xCE\xC2\xE6\xC4\xA2\xA4\xF2\xA4"
                            "\xD2\xA4\xE9\xA4\xAC\xA4\xCA\xA4\xC7\xBD\xF1\xA4\xAF\n"_ba;
    QTest::newRow("EUC-JP") << line.repeated(10) << u"EUC-JP"_s;
}

void TestTextEncoding::otherEncodingsAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Result<EncodingFound> found = detected(bytes);

    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(name), qPrintable(found.error().message));
}

DAICHO_TEST(TestTextEncoding)
#include "tst_textencoding.moc"
