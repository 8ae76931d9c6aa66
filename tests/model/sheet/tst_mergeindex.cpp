// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/mergeindex.h"
#include "model/sheet/sheetrow.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace daicho;

class TestMergeIndex : public QObject
{
    Q_OBJECT

private slots:
    void cellsFindTheRangeTheyLieIn();
    void aTallRangeIsFoundBehindManySmallOnes();
    void rowsGiveCellsByColumn();
    void layoutKnowsHiddenColumns();
};

void TestMergeIndex::cellsFindTheRangeTheyLieIn()
{
    const MergeIndex index({{5, 0, 6, 1}, {1, 2, 1, 4}});

    QCOMPARE(*index.rangeAt(6, 1), (CellRange{5, 0, 6, 1}));
    QCOMPARE(*index.rangeAt(1, 3), (CellRange{1, 2, 1, 4}));
    QCOMPARE(index.rangeAt(1, 5), nullptr);
    QCOMPARE(index.rangeAt(4, 0), nullptr);
    QCOMPARE(index.rangeAt(7, 0), nullptr);
    QCOMPARE(MergeIndex({}).rangeAt(1, 0), nullptr);
}

void TestMergeIndex::aTallRangeIsFoundBehindManySmallOnes()
{
    QList<CellRange> merges = {{1, 0, 1000, 0}};
    for (int row = 1; row < 1000; ++row) {
        merges.append({row, 2, row, 3});
    }
    const MergeIndex index(merges);

    QCOMPARE(*index.rangeAt(1000, 0), merges.first());
    QCOMPARE(*index.rangeAt(999, 3), (CellRange{999, 2, 999, 3}));
    QCOMPARE(index.rangeAt(1000, 3), nullptr);
}

void TestMergeIndex::rowsGiveCellsByColumn()
{
    Cell second;
    second.column = 1;
    second.type = Cell::Type::Text;
    second.text = QStringLiteral("二");
    Cell tenth = second;
    tenth.column = 9;
    tenth.text = QStringLiteral("十");
    const SheetRow row{1, false, {second, tenth}};

    QCOMPARE(row.text(1), QStringLiteral("二"));
    QCOMPARE(row.text(9), QStringLiteral("十"));
    QVERIFY(!row.cell(0).hasContent());
    QVERIFY(!row.cell(10).hasContent());
    QVERIFY(!row.isBlank());
    QVERIFY((SheetRow{1, false, {Cell{}}}).isBlank());
}

void TestMergeIndex::layoutKnowsHiddenColumns()
{
    SheetLayout layout;
    layout.hiddenColumns = {{1, 2}, {7, 7}};

    QVERIFY(!layout.isColumnHidden(0));
    QVERIFY(layout.isColumnHidden(2));
    QVERIFY(layout.isColumnHidden(7));
    QVERIFY(!layout.isColumnHidden(8));
}

DAICHO_TEST(TestMergeIndex)
#include "tst_mergeindex.moc"
