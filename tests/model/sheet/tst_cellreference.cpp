// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/cellreference.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestCellReference : public QObject
{
    Q_OBJECT

private slots:
    void namesAndPlacesAgree_data();
    void namesAndPlacesAgree();
    void whatIsNoCellIsRefused_data();
    void whatIsNoCellIsRefused();
    void rangesReadInAnyOrder();
};

void TestCellReference::namesAndPlacesAgree_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("A1") << 1 << 0;
    QTest::newRow("Z9") << 9 << 25;
    QTest::newRow("AA10") << 10 << 26;
    QTest::newRow("AZ1") << 1 << 51;
    QTest::newRow("BA1") << 1 << 52;
    QTest::newRow("ZZ1") << 1 << 701;
    QTest::newRow("AAA1") << 1 << 702;
    QTest::newRow("XFD1048576") << 1048576 << 16383;
}

void TestCellReference::namesAndPlacesAgree()
{
    QFETCH(int, row);
    QFETCH(int, column);
    const auto parsed = parseCellReference(QTest::currentDataTag());

    QVERIFY(parsed);
    QCOMPARE(parsed->row, row);
    QCOMPARE(parsed->column, column);
    QCOMPARE(cellName(row, column), QString::fromLatin1(QTest::currentDataTag()));
}

void TestCellReference::whatIsNoCellIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "1A", "A-1", "AAAAAAAAA1"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestCellReference::whatIsNoCellIsRefused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseCellReference(std::string_view(text.constData(), size_t(text.size()))));
}

void TestCellReference::rangesReadInAnyOrder()
{
    const CellRange expected{2, 1, 7, 3};

    QCOMPARE(parseCellRange("B2:D7"), expected);
    QCOMPARE(parseCellRange("D7:B2"), expected);
    QCOMPARE(parseCellRange("$B$2:$D$7"), expected);
    QCOMPARE(parseCellRange("B2"), (CellRange{2, 1, 2, 1}));
    QVERIFY(!parseCellRange("B2:"));
}

DAICHO_TEST(TestCellReference)
#include "tst_cellreference.moc"
