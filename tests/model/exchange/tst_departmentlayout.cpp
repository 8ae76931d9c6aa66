// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentlayout.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;
using Kind = DepartmentColumn::Kind;

class TestDepartmentLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyHeaderNamesOneColumn();
    void theNameComesFirstOfTheFields();
    void fieldsThatArePartOfTheClassAreNotAsked();
    void confirmationsAreReadInBothLanguages();
    void controlCellsAreFoundByTheirLabel();
};

void TestDepartmentLayout::everyHeaderNamesOneColumn()
{
    for (const Scheme& scheme : testCatalogue().schemes()) {
        const auto layout = DepartmentLayout::forReading(scheme);
        for (int i = 0; i < int(layout.columns().size()); ++i) {
            const DepartmentColumn& column = layout.columns()[size_t(i)];
            QCOMPARE(layout.match(column.title.ja), i);
            QCOMPARE(layout.match(u" "_s + column.title.en.toUpper()), i);
        }
    }
}

void TestDepartmentLayout::theNameComesFirstOfTheFields()
{
    const Scheme& scheme = *testCatalogue().defaultScheme();
    const DepartmentLayout layout(scheme, {u"note"_s, u"name"_s, u"confidentiality"_s, u"none"_s});
    QCOMPARE(layout.find(Kind::Field), layout.find(Kind::Field, u"name"_s));
    QVERIFY(layout.find(Kind::Field, u"note"_s) > layout.find(Kind::Confirm));
    QCOMPARE(layout.find(Kind::Field, u"confidentiality"_s), -1);
    QCOMPARE(layout.find(Kind::Question, u"A2"_s) - layout.find(Kind::Question, u"Q1"_s), 5);
}

void TestDepartmentLayout::fieldsThatArePartOfTheClassAreNotAsked()
{
    const QStringList possible = DepartmentLayout::possibleFields();
    for (const QString& key : DepartmentLayout::defaultFields()) {
        QVERIFY2(possible.contains(key), qPrintable(key));
    }
    QVERIFY(!possible.contains(u"unit"_s));
    QVERIFY(!possible.contains(u"class_reason"_s));
    QVERIFY(!possible.contains(u"extra"_s));
}

void TestDepartmentLayout::confirmationsAreReadInBothLanguages()
{
    QCOMPARE(readConfirmation(u" 変更 なし"_s), Confirmation::Unchanged);
    QCOMPARE(readConfirmation(u"Transferred"_s), Confirmation::Transferred);
    QCOMPARE(readConfirmation({}), Confirmation::None);
    QVERIFY(!readConfirmation(u"済"_s));
}

void TestDepartmentLayout::controlCellsAreFoundByTheirLabel()
{
    QCOMPARE(departmentCellOf(u"記入者(職名)"_s)->cell, DepartmentCell::FilledBy);
    QCOMPARE(departmentCellOf(u"No change in any row"_s)->cell, DepartmentCell::AllUnchanged);
    QVERIFY(departmentCellOf(u"確認"_s) == nullptr);
    QVERIFY(DepartmentSheets::isStart(u"start here"_s));
    QVERIFY(DepartmentSheets::isAssets(DepartmentSheets::assets().ja));
    QVERIFY(!DepartmentSheets::isAssets(u"lists"_s));
}

DAICHO_TEST(TestDepartmentLayout)

} // namespace daicho

#include "tst_departmentlayout.moc"
