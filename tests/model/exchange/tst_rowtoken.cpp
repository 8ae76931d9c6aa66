// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/rowtoken.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

RowToken sampleToken()
{
    return {u"0195f3a0-0000-7000-8000-000000000001"_s,
            u"0195f3a0-0000-7000-8000-000000000002"_s,
            u"0195f3a0-0000-7000-8000-000000000003"_s,
            123456};
}

} // namespace

class TestRowToken : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsReadBack_data();
    void aTokenIsReadBack();
    void aTokenIsShortAndPrintable();
    void aTokenOfAnotherRowIsDecodedAndDoesNotMatch();
    void theNumberMatchesInAnyWidthAndCase();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
    void everyAlteredCharacterIsSeen();
};

void TestRowToken::aTokenIsReadBack_data()
{
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<QString>("assetUid");
    QTest::addColumn<QString>("number");
    const RowToken token = sampleToken();
    QTest::newRow("asset") << token.campaign << token.assetUid << u"A000012-1"_s;
    QTest::newRow("new row") << token.campaign << QString() << QString();
    QTest::newRow("outside a campaign") << QString() << token.assetUid << u"総-001"_s;
    QTest::newRow("uid of another form") << u"令和8年度.1"_s << token.assetUid << u"1"_s;
}

void TestRowToken::aTokenIsReadBack()
{
    QFETCH(QString, campaign);
    QFETCH(QString, assetUid);
    QFETCH(QString, number);
    RowToken token = sampleToken();
    token.campaign = campaign;
    token.assetUid = assetUid;
    const auto read = readRowToken(u' ' + writeRowToken(token, number) + u' ', number);
    QVERIFY_OK(read);
    QCOMPARE(read->token, token);
    QVERIFY(read->matchesNumber);
}

void TestRowToken::aTokenIsShortAndPrintable()
{
    const QString text = writeRowToken(sampleToken(), u"=A1"_s);
    QVERIFY2(text.size() < 110, qPrintable(text));
    QVERIFY(text.startsWith(u"D1."));
    for (const QChar character : text) {
        QVERIFY(character > u' ' && character < u'\x7f');
    }
}

void TestRowToken::aTokenOfAnotherRowIsDecodedAndDoesNotMatch()
{
    const auto read = readRowToken(writeRowToken(sampleToken(), u"A1"_s), u"A2"_s);
    QVERIFY_OK(read);
    QCOMPARE(read->token, sampleToken());
    QVERIFY(!read->matchesNumber);
}

void TestRowToken::theNumberMatchesInAnyWidthAndCase()
{
    const auto read = readRowToken(writeRowToken(sampleToken(), u"A000012-1"_s), u"ａ000012－１"_s);
    QVERIFY_OK(read);
    QVERIFY(read->matchesNumber);
}

void TestRowToken::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString token = writeRowToken(sampleToken(), u"A1"_s);
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"変更なし"_s;
    QTest::newRow("cut") << token.chopped(1);
    QTest::newRow("cut at a part") << token.left(token.lastIndexOf(u'.'));
    QTest::newRow("other format") << u"D9"_s + token.mid(2);
    QTest::newRow("upper case") << token.toUpper();
}

void TestRowToken::whatIsNoTokenIsRefused()
{
    QFETCH(QString, text);
    const auto read = readRowToken(text, u"A1"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
}

void TestRowToken::everyAlteredCharacterIsSeen()
{
    const QString token = writeRowToken(sampleToken(), u"A1"_s);
    for (qsizetype i = 0; i < token.size(); ++i) {
        QString altered = token;
        altered[i] = altered[i] == u'3' ? u'4' : u'3';
        const auto read = readRowToken(altered, u"A1"_s);
        QVERIFY2(!read || !read->matchesNumber, qPrintable(altered));
    }
}

DAICHO_TEST(TestRowToken)

} // namespace daicho

#include "tst_rowtoken.moc"
