// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/xlsxtext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestXlsxText : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatLooksEscapedIsEscaped_data();
    void onlyWhatLooksEscapedIsEscaped();
    void lengthIsCountedAsExcelCounts();
};

void TestXlsxText::onlyWhatLooksEscapedIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("escaped");
    const auto same = [](const QByteArray& text) {
        QTest::newRow(text.constData()) << text << text;
    };
    same("plain_text");
    same("_x00_");
    same("_x12345_");
    same("snake_xray_case");
    same("ｆｕｌｌ");
    QTest::newRow("literal") << QByteArray("a_x000D_b") << QByteArray("a_x005F_x000D_b");
    QTest::newRow("lower case") << QByteArray("_xabcd_") << QByteArray("_x005F_xabcd_");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a_x0000_b");
    QTest::newRow("U+FFFE") << QByteArray("\xEF\xBF\xBE") << QByteArray("_xFFFE_");
    QTest::newRow("U+FFFF") << QByteArray("\xEF\xBF\xBFx") << QByteArray("_xFFFF_x");
}

void TestXlsxText::onlyWhatLooksEscapedIsEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, escaped);

    QCOMPARE(needsEscape(text), text != escaped);
    QCOMPARE(escapedText(text), escaped);
}

void TestXlsxText::lengthIsCountedAsExcelCounts()
{
    QCOMPARE(utf16Length("abc"), 3);
    QCOMPARE(utf16Length(u"台帳"_s.toUtf8()), 2);
    QCOMPARE(utf16Length(u"𠮷😀"_s.toUtf8()), 4);
}

DAICHO_TEST(TestXlsxText)
#include "tst_xlsxtext.moc"
