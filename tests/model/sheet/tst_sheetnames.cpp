// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sheetnames.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestSheetNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFixed_data();
    void namesAreFixed();
    void namesStayApart();
    void continuationsAreNumbered();
};

void TestSheetNames::namesAreFixed_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"情報資産台帳"_s << u"情報資産台帳"_s;
    QTest::newRow("forbidden") << u"a[b]:*?/\\c"_s << u"a_b______c"_s;
    QTest::newRow("quotes at the ends") << u"'台帳'"_s << u"台帳"_s;
    QTest::newRow("quote inside") << u"a'b"_s << u"a'b"_s;
    QTest::newRow("empty") << QString() << u"_"_s;
    QTest::newRow("reserved") << u"history"_s << u"history_"_s;
    QTest::newRow("31 characters") << QString(31, u'あ') << QString(31, u'あ');
    QTest::newRow("32 characters") << QString(32, u'あ') << QString(31, u'あ');
    QTest::newRow("no half pair") << QString(QString(30, u'あ') + u"𠮷"_s) << QString(30, u'あ');
}

void TestSheetNames::namesAreFixed()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);

    QCOMPARE(SheetNames().take(wanted), name);
}

void TestSheetNames::namesStayApart()
{
    SheetNames names;

    QCOMPARE(names.take(u"Risk"_s), u"Risk"_s);
    QCOMPARE(names.take(u"RISK"_s), u"RISK (2)"_s);
    QCOMPARE(names.take(u"risk"_s), u"risk (3)"_s);
    QCOMPARE(names.take(QString(40, u'x')), QString(31, u'x'));
    QCOMPARE(names.take(QString(40, u'x')), QString(QString(27, u'x') + u" (2)"_s));
}

void TestSheetNames::continuationsAreNumbered()
{
    SheetNames names;

    QCOMPARE(names.take(u"台帳"_s, 1), u"台帳"_s);
    QCOMPARE(names.take(u"台帳"_s, 2), u"台帳 (2)"_s);
    QCOMPARE(names.take(u"台帳"_s, 3), u"台帳 (3)"_s);
}

DAICHO_TEST(TestSheetNames)
#include "tst_sheetnames.moc"
